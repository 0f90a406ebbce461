// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.call;

import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code create} of one or several GLBATCH. As at the real gateway, one refused object makes the
 * function fail while its neighbours are created all the same.
 */
final class CreateFunction implements ApiFunction {
  private final GlBatchReader reader;
  private final JournalDesk desk;
  private final Permissions permissions;
  private final boolean wrapperFirst;

  CreateFunction(IntacctSettings settings, JournalDesk desk) {
    this.reader = new GlBatchReader(settings.customFields());
    this.desk = desk;
    this.permissions = new Permissions(settings);
    this.wrapperFirst = settings.wrapperFirst();
  }

  @Override
  public Outcome run(XmlElement call, Caller caller) {
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
    return new Outcome(Optional.empty(), data, errors);
  }

  private XmlElement create(XmlElement object, Caller caller) {
    if (!object.name().equals("GLBATCH")) {
      throw new RefusedException(
          GatewayError.of("WS", "Object definition " + object.name() + " not found"));
    }
    long recordNo = desk.post(reader.read(object), caller).recordNo();
    return XmlElement.parent(
        object.name().toLowerCase(Locale.ROOT),
        XmlElement.leaf("RECORDNO", Long.toString(recordNo)));
  }

  private List<GatewayError> wrapped(String object, List<GatewayError> errors) {
    List<GatewayError> all = new ArrayList<>(errors);
    all.add(wrapperFirst ? 0 : all.size(), notCreated(object));
    return all;
  }

  /** The general error that comes with the specific ones; its ids are known for journals only. */
  static GatewayError notCreated(String object) {
    return object.equals("GLBATCH")
        ? GatewayError.rule("Could not create GLBatch record!")
            .ids("GL-0951", "IA.COULD_NOT_CREATE_GLBATCH_RECORD")
        : GatewayError.rule("Could not create " + object + " record!");
  }
}
