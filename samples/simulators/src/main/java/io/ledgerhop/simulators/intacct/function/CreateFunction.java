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
 * {@code create} of one or several objects. As in the real gateway, one refused object makes the
 * function fail, but the other objects are created.
 */
public final class CreateFunction implements GatewayFunction {
  private final Map<String, RecordCreation> creations;
  private final WritePermissions permissions;
  private final boolean wrapperFirst;

  /**
   * @param creations how records are created, by object
   */
  public CreateFunction(IntacctSettings settings, Map<String, RecordCreation> creations) {
    this.creations = Map.copyOf(creations);
    this.permissions = new WritePermissions(settings);
    this.wrapperFirst = settings.wrapperFirst();
  }

  @Override
  public FunctionOutcome run(XmlElement call, GatewayCaller caller) {
    List<XmlElement> created = new ArrayList<>();
    List<GatewayError> errors = new ArrayList<>();
    for (XmlElement object : call.children()) {
      permissions.demand("CREATE", object.name(), caller);
      try {
        created.add(create(object, caller));
      } catch (RefusedException refused) {
        errors.addAll(wrapped(object.name(), refused.errors()));
      }
    }
    Optional<XmlElement> data =
        created.isEmpty()
            ? Optional.empty()
            : Optional.of(
                XmlElement.parent("data", created)
                    .with("listtype", "objects")
                    .with("count", Integer.toString(created.size())));
    return new FunctionOutcome(Optional.empty(), data, errors);
  }

  private XmlElement create(XmlElement object, GatewayCaller caller) {
    RecordCreation creation = creations.get(object.name());
    if (creation == null) {
      throw new RefusedException(
          GatewayError.of("WS", "Object definition " + object.name() + " not found"));
    }
    long recordNo = creation.create(object, caller);
    return XmlElement.parent(
        object.name().toLowerCase(Locale.ROOT),
        XmlElement.leaf("RECORDNO", Long.toString(recordNo)));
  }

  private List<GatewayError> wrapped(String object, List<GatewayError> errors) {
    List<GatewayError> all = new ArrayList<>(errors);
    all.add(wrapperFirst ? 0 : all.size(), GatewayError.notCreated(object));
    return all;
  }
}
