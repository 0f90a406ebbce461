// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.journal;

import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.function.FunctionOutcome;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.GatewayFunction;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.function.WritePermissions;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code create} of one or several GLBATCH. As in the real gateway, one refused object makes the
 * function fail, but the other objects are created.
 */
public final class CreateFunction implements GatewayFunction {
  private final GlBatchReader reader;
  private final JournalPosting posting;
  private final WritePermissions permissions;
  private final boolean wrapperFirst;

  public CreateFunction(IntacctSettings settings, JournalPosting posting) {
    this.reader = new GlBatchReader(settings.customFields());
    this.posting = posting;
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
    if (!object.name().equals("GLBATCH")) {
      throw new RefusedException(
          GatewayError.of("WS", "Object definition " + object.name() + " not found"));
    }
    long recordNo = posting.post(reader.read(object), caller).recordNo();
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
