// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.function.FunctionOutcome;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.GatewayFunction;
import io.ledgerhop.simulators.intacct.function.RecordDeletion;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.function.WritePermissions;
import io.ledgerhop.simulators.intacct.query.KeyList;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code delete}: all keys or none. */
final class DeleteFunction implements GatewayFunction {
  private final Map<String, RecordDeletion> deletions;
  private final WritePermissions permissions;

  /**
   * @param deletions how records are deleted, by object
   */
  DeleteFunction(IntacctSettings settings, Map<String, RecordDeletion> deletions) {
    this.deletions = Map.copyOf(deletions);
    this.permissions = new WritePermissions(settings);
  }

  @Override
  public FunctionOutcome run(XmlElement call, GatewayCaller caller) {
    String object = call.textOf("object").toUpperCase(Locale.ROOT);
    permissions.demand("DELETE", object, caller);
    RecordDeletion deletion = deletions.get(object);
    if (deletion == null) {
      throw new RefusedException(
          GatewayError.of("WS", "Object definition " + object + " not found"));
    }
    List<Runnable> prepared =
        KeyList.of(call).stream().distinct().map(key -> deletion.prepared(key, caller)).toList();
    prepared.forEach(Runnable::run);
    return FunctionOutcome.done();
  }
}
