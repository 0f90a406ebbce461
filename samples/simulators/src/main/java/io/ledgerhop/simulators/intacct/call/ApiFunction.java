// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.call;

import io.ledgerhop.simulators.intacct.xml.XmlElement;

/** One call of the gateway, for instance {@code query}. */
@FunctionalInterface
interface ApiFunction {

  /**
   * Carries the call out, or throws {@link RefusedException}; the call's element has the function's
   * name.
   */
  Outcome run(XmlElement call, Caller caller);
}
