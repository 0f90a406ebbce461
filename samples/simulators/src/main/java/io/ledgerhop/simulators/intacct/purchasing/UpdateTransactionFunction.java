// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.purchasing;

import io.ledgerhop.simulators.intacct.company.StoredRecord;
import io.ledgerhop.simulators.intacct.function.FunctionOutcome;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.GatewayFunction;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.function.WritePermissions;
import io.ledgerhop.simulators.intacct.line.ChangedLines;
import io.ledgerhop.simulators.intacct.line.OlderElements;
import io.ledgerhop.simulators.intacct.session.GatewayContext;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code update_potransaction} and {@code update_sotransaction}; they change what the call names.
 */
public final class UpdateTransactionFunction implements GatewayFunction {
  private static final List<String> OPTIONS =
      List.of("set_nulls", "externalkey", "disablevalidation");
  private static final List<String> RATE =
      List.of("EXCH_RATE_DATE", "EXCH_RATE_TYPE_ID", "EXCHANGE_RATE");

  private final TransactionKind kind;
  private final TransactionReader reader;
  private final TransactionPosting posting;
  private final StoredTransactions transactions;
  private final WritePermissions permissions;

  /**
   * @param transactions finds those of the same kind
   */
  public UpdateTransactionFunction(
      TransactionKind kind,
      GatewayContext context,
      TransactionPosting posting,
      StoredTransactions transactions) {
    this.kind = kind;
    this.reader = new TransactionReader(kind, context.settings().customFields());
    this.posting = posting;
    this.transactions = transactions;
    this.permissions = new WritePermissions(context.settings());
  }

  @Override
  public FunctionOutcome run(XmlElement call, GatewayCaller caller) {
    permissions.demand("UPDATE", kind.object(), caller);
    try {
      RefusedException.unlessEmpty(OlderElements.optionErrors(call, OPTIONS));
      String key = call.attribute("key");
      StoredRecord before = transactions.find(key, "update", caller);
      posting.change(before, changed(before, call), caller);
      return FunctionOutcome.key(key);
    } catch (RefusedException refused) {
      List<GatewayError> errors = new ArrayList<>(refused.errors());
      errors.add(GatewayError.notWritten("update", kind.object()));
      throw new RefusedException(errors);
    }
  }

  private TransactionDraft changed(StoredRecord before, XmlElement call) {
    List<GatewayError> errors = new ArrayList<>();
    Map<String, String> header = new LinkedHashMap<>(before.fields());
    header.remove("PRRECORDKEY");
    // Without the rate that was found for the day, because the day may change.
    if (!header.getOrDefault("EXCH_RATE_TYPE_ID", "").isEmpty()) {
      header.remove("EXCHANGE_RATE");
    }
    Map<String, String> given = reader.header(call, errors);
    if (given.containsKey("CURRENCY")) {
      RATE.forEach(header::remove);
    }
    if (given.containsKey("TERM.NAME")) {
      header.remove("WHENDUE");
    }
    header.putAll(given);
    ChangedLines changes = new ChangedLines(before.lines(), reader::line);
    call.child("update" + kind.items()).ifPresent(all -> changes.apply(all, errors));
    RefusedException.unlessEmpty(errors);
    return new TransactionDraft(kind, header, changes.lines());
  }
}
