// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.function.FunctionOutcome;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayFunction;
import io.ledgerhop.simulators.intacct.function.RecordDeletion;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.function.WritePermissions;
import io.ledgerhop.simulators.intacct.line.OlderElements;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.List;

/**
 * {@code delete_bill} and the other older functions that delete the record that an attribute names.
 */
final class OlderDeleteFunction implements GatewayFunction {
  private static final List<String> OPTIONS = List.of("externalkey", "external");

  private final String object;
  private final String attribute;
  private final RecordDeletion deletion;
  private final WritePermissions permissions;

  /**
   * @param object the object of the records, for messages
   * @param attribute the one that names the record
   */
  OlderDeleteFunction(
      IntacctSettings settings, String object, String attribute, RecordDeletion deletion) {
    this.object = object;
    this.attribute = attribute;
    this.deletion = deletion;
    this.permissions = new WritePermissions(settings);
  }

  @Override
  public FunctionOutcome run(XmlElement call, GatewayCaller caller) {
    permissions.demand("DELETE", object, caller);
    RefusedException.unlessEmpty(OlderElements.optionErrors(call, OPTIONS));
    deletion.prepared(call.attribute(attribute), caller).run();
    return FunctionOutcome.done();
  }
}
