// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.purchasing;

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

/**
 * {@code create_potransaction} and {@code create_sotransaction}; the key of the answer is the id of
 * the document, not its record number.
 */
public final class CreateTransactionFunction implements GatewayFunction {
  private final TransactionKind kind;
  private final TransactionReader reader;
  private final TransactionPosting posting;
  private final WritePermissions permissions;
  private final boolean wrapperFirst;

  public CreateTransactionFunction(
      TransactionKind kind, IntacctSettings settings, TransactionPosting posting) {
    this.kind = kind;
    this.reader = new TransactionReader(kind, settings.customFields());
    this.posting = posting;
    this.permissions = new WritePermissions(settings);
    this.wrapperFirst = settings.wrapperFirst();
  }

  @Override
  public FunctionOutcome run(XmlElement call, GatewayCaller caller) {
    permissions.demand("CREATE", kind.object(), caller);
    try {
      return FunctionOutcome.key(posting.post(reader.read(call), caller));
    } catch (RefusedException refused) {
      List<GatewayError> errors = new ArrayList<>(refused.errors());
      GatewayError wrapper = GatewayError.notWritten("create", kind.object());
      errors.add(wrapperFirst ? 0 : errors.size(), wrapper);
      throw new RefusedException(errors);
    }
  }
}
