// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.purchasing;

import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.line.FieldFormats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the format of each single field of a transaction. */
final class TransactionFieldRules {
  private static final FieldFormats FORMATS =
      new FieldFormats(
          Map.ofEntries(
              Map.entry("DOCPARID", 30),
              Map.entry("CUSTVENDID", 20),
              Map.entry("DOCNO", 20),
              Map.entry("PONUMBER", 20),
              Map.entry("VENDORDOCNO", 20),
              Map.entry("TERM.NAME", 40),
              Map.entry("MESSAGE", 4000),
              Map.entry("SUPDOCID", 20),
              Map.entry("ITEMID", 30),
              Map.entry("ITEMDESC", 200),
              Map.entry("WAREHOUSEID", 40),
              Map.entry("UNIT", 30),
              Map.entry("MEMO", 500)));
  private static final List<String> DATES =
      List.of(
          "WHENCREATED",
          "WHENPOSTED",
          "WHENDUE",
          "EXCH_RATE_DATE",
          "NEEDBYDATE",
          "SHIPBYDATE",
          "CANCELAFTERDATE",
          "ORIGDOCDATE");
  private static final Set<String> STATES = Set.of("", "Draft", "Pending", "Closed");

  private final boolean multiEntity;

  TransactionFieldRules(IntacctSettings settings) {
    this.multiEntity = settings.multiEntity();
  }

  List<GatewayError> errors(TransactionDraft draft) {
    List<GatewayError> errors = new ArrayList<>();
    FieldFormats.required(draft.header(), "DOCPARID", "", errors);
    FieldFormats.required(draft.header(), "CUSTVENDID", "", errors);
    DATES.forEach(date -> FieldFormats.date(draft.header(), date, errors));
    if (draft.text("WHENDUE").isEmpty() && draft.text("TERM.NAME").isEmpty()) {
      errors.add(GatewayError.rule("Required field Date Due is missing"));
    }
    FORMATS.lengths(draft.header(), "", errors);
    if (!STATES.contains(draft.text("STATE"))) {
      errors.add(FieldFormats.illegal("STATE", draft.text("STATE"), ""));
    }
    String rate = draft.text("EXCHANGE_RATE");
    if (!rate.isEmpty() && !FieldFormats.isPositive(rate)) {
      errors.add(FieldFormats.illegal("EXCHANGE_RATE", rate, ""));
    }
    for (int i = 0; i < draft.lines().size(); i++) {
      line(draft.lines().get(i), place(i), errors);
    }
    return errors;
  }

  /** Where a line is, for messages. */
  static String place(int index) {
    return " on line item " + (index + 1);
  }

  private void line(Map<String, String> line, String place, List<GatewayError> errors) {
    FieldFormats.required(line, "ITEMID", place, errors);
    String quantity = line.getOrDefault("UIQTY", "");
    if (!FieldFormats.isPositive(quantity)) {
      errors.add(FieldFormats.illegal("quantity", quantity, place));
    }
    String price = line.getOrDefault("UIPRICE", "");
    if (price.isEmpty()) {
      errors.add(GatewayError.field("Missing price" + place));
    } else if (!FieldFormats.isDecimal(price) || new BigDecimal(price).signum() < 0) {
      errors.add(FieldFormats.illegal("price", price, place));
    }
    FORMATS.lengths(line, place, errors);
    if (multiEntity && line.getOrDefault("LOCATIONID", "").isEmpty()) {
      errors.add(GatewayError.rule("Use of empty Location is invalid" + place));
    }
  }
}
