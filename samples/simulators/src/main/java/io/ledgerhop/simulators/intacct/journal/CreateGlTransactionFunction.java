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

/** {@code create_gltransaction}, the older function to enter a journal; it returns a key. */
public final class CreateGlTransactionFunction implements GatewayFunction {
  private final GlTransactionReader reader = new GlTransactionReader();
  private final JournalPosting posting;
  private final WritePermissions permissions;

  public CreateGlTransactionFunction(IntacctSettings settings, JournalPosting posting) {
    this.posting = posting;
    this.permissions = new WritePermissions(settings);
  }

  @Override
  public FunctionOutcome run(XmlElement call, GatewayCaller caller) {
    permissions.demand("CREATE", "GLBATCH", caller);
    try {
      return FunctionOutcome.key(Long.toString(posting.post(reader.read(call), caller).recordNo()));
    } catch (RefusedException refused) {
      List<GatewayError> errors = new ArrayList<>(refused.errors());
      errors.add(GatewayError.notWritten("create", "GLBATCH"));
      throw new RefusedException(errors);
    }
  }
}
