// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.function;

import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code create} or {@code update} of one or several objects. As in the real gateway, one refused
 * object makes the function fail, but the other objects are written.
 */
public final class WriteFunction implements GatewayFunction {
  private final String operation;
  private final Map<String, RecordWriting> writings;
  private final WritePermissions permissions;
  private final boolean wrapperFirst;

  /**
   * @param operation create or update
   * @param writings how records are written, by object
   */
  public WriteFunction(
      IntacctSettings settings, String operation, Map<String, RecordWriting> writings) {
    this.operation = operation;
    this.writings = Map.copyOf(writings);
    this.permissions = new WritePermissions(settings);
    this.wrapperFirst = settings.wrapperFirst();
  }

  @Override
  public FunctionOutcome run(XmlElement call, GatewayCaller caller) {
    List<XmlElement> written = new ArrayList<>();
    List<GatewayError> errors = new ArrayList<>();
    for (XmlElement object : call.children()) {
      permissions.demand(operation.toUpperCase(Locale.ROOT), object.name(), caller);
      try {
        written.add(write(object, caller));
      } catch (RefusedException refused) {
        errors.addAll(wrapped(object.name(), refused.errors()));
      }
    }
    Optional<XmlElement> data =
        written.isEmpty()
            ? Optional.empty()
            : Optional.of(
                XmlElement.parent("data", written)
                    .with("listtype", "objects")
                    .with("count", Integer.toString(written.size())));
    return FunctionOutcome.written(data, errors);
  }

  private XmlElement write(XmlElement object, GatewayCaller caller) {
    RecordWriting writing = writings.get(object.name());
    if (writing == null) {
      throw new RefusedException(
          GatewayError.of("WS", "Object definition " + object.name() + " not found"));
    }
    List<XmlElement> named = new ArrayList<>();
    writing
        .write(object, caller)
        .forEach((field, value) -> named.add(XmlElement.leaf(field, value)));
    return XmlElement.parent(object.name().toLowerCase(Locale.ROOT), named);
  }

  private List<GatewayError> wrapped(String object, List<GatewayError> errors) {
    List<GatewayError> all = new ArrayList<>(errors);
    all.add(wrapperFirst ? 0 : all.size(), GatewayError.notWritten(operation, object));
    return all;
  }
}
