// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.function;

import io.ledgerhop.simulators.intacct.xml.XmlElement;

/** One call of the gateway, for instance {@code query}. */
@FunctionalInterface
public interface GatewayFunction {

  /**
   * Carries out the call, or throws {@link RefusedException}; the call's element has the function's
   * name.
   */
  FunctionOutcome run(XmlElement call, GatewayCaller caller);
}
