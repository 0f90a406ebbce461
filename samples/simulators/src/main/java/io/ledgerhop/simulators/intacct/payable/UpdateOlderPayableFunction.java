// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.payable;

import io.ledgerhop.simulators.intacct.company.SubledgerRecord;
import io.ledgerhop.simulators.intacct.fault.LateVisibility;
import io.ledgerhop.simulators.intacct.function.FunctionOutcome;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.GatewayFunction;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.function.WritePermissions;
import io.ledgerhop.simulators.intacct.line.ChangedLines;
import io.ledgerhop.simulators.intacct.line.OlderElements;
import io.ledgerhop.simulators.intacct.line.PaymentTerms;
import io.ledgerhop.simulators.intacct.session.GatewayContext;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code update_bill} and {@code update_apadjustment} of a record of which nothing is paid. It
 * changes what the call names, and makes the entry in the ledger anew.
 */
public final class UpdateOlderPayableFunction implements GatewayFunction {
  private static final List<String> RATE =
      List.of("EXCH_RATE_DATE", "EXCH_RATE_TYPE_ID", "EXCHANGE_RATE");
  private static final List<String> OPTIONS = List.of("partial_edit", "set_nulls", "externalkey");

  private final String object;
  private final String items;
  private final OlderPayableReader reader;
  private final PayablePosting posting;
  private final OpenPayables payables;
  private final PaymentTerms terms;
  private final WritePermissions permissions;

  private UpdateOlderPayableFunction(
      String object, String items, GatewayContext context, LateVisibility visibility) {
    this.object = object;
    this.items = items;
    this.reader = new OlderPayableReader(object, context.settings().customFields());
    this.posting = new PayablePosting(context, visibility);
    this.payables = new OpenPayables(context.books(), visibility);
    this.terms = new PaymentTerms(context.master(), "APTERM");
    this.permissions = new WritePermissions(context.settings());
  }

  public static UpdateOlderPayableFunction bill(GatewayContext context, LateVisibility visibility) {
    return new UpdateOlderPayableFunction("APBILL", "updatebillitems", context, visibility);
  }

  public static UpdateOlderPayableFunction adjustment(
      GatewayContext context, LateVisibility visibility) {
    return new UpdateOlderPayableFunction(
        "APADJUSTMENT", "updateapadjustmentitems", context, visibility);
  }

  @Override
  public FunctionOutcome run(XmlElement call, GatewayCaller caller) {
    permissions.demand("UPDATE", object, caller);
    try {
      RefusedException.unlessEmpty(OlderElements.optionErrors(call, OPTIONS));
      String key = call.attribute("key");
      SubledgerRecord record = payables.find(object, key, "update", caller);
      posting.change(record, changed(record, call), caller);
      return FunctionOutcome.key(key);
    } catch (RefusedException refused) {
      List<GatewayError> errors = new ArrayList<>(refused.errors());
      errors.add(GatewayError.notWritten("update", object));
      throw new RefusedException(errors);
    }
  }

  private PayableDraft changed(SubledgerRecord record, XmlElement call) {
    List<GatewayError> errors = new ArrayList<>();
    Map<String, String> given = reader.header(call, errors);
    List<Map<String, String>> lines = record.lines().stream().map(this::asGiven).toList();
    ChangedLines changes = new ChangedLines(lines, reader::line);
    call.child(items).ifPresent(all -> changes.apply(all, errors));
    RefusedException.unlessEmpty(errors);
    return new PayableDraft(object, header(record, given), changes.lines());
  }

  private Map<String, String> header(SubledgerRecord record, Map<String, String> given) {
    Map<String, String> header = asGiven(record.header());
    if (given.containsKey("CURRENCY")) {
      RATE.forEach(header::remove);
    }
    if (given.containsKey("TERMNAME")) {
      header.remove("WHENDUE");
    }
    header.putAll(given);
    return terms.due(header, "TERMNAME");
  }

  /** Without the rate that was found for the day, because the day may change. */
  private Map<String, String> asGiven(Map<String, String> fields) {
    Map<String, String> own = new LinkedHashMap<>(fields);
    if (!own.getOrDefault("EXCH_RATE_TYPE_ID", "").isEmpty()) {
      own.remove("EXCHANGE_RATE");
    }
    return own;
  }
}
