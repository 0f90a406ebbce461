// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.call;

import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** {@code create_gltransaction}, the older way to enter a journal; it answers a key. */
final class CreateGlTransaction implements ApiFunction {
  private final GlTransactionReader reader = new GlTransactionReader();
  private final JournalDesk desk;
  private final Permissions permissions;

  CreateGlTransaction(IntacctSettings settings, JournalDesk desk) {
    this.desk = desk;
    this.permissions = new Permissions(settings);
  }

  @Override
  public Outcome run(XmlElement call, Caller caller) {
    permissions.demand("CREATE", "GLBATCH", caller);
    try {
      return Outcome.key(Long.toString(desk.post(reader.read(call), caller).recordNo()));
    } catch (RefusedException refused) {
      List<GatewayError> errors = new ArrayList<>(refused.errors());
      errors.add(CreateFunction.notCreated("GLBATCH"));
      throw new RefusedException(errors);
    }
  }
}
