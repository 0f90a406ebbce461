// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.journal;

import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.line.FieldFormats;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the format of each single field of a journal entry. */
final class JournalFieldRules {
  private static final int LINES_MIN = 2;
  private static final FieldFormats FORMATS =
      new FieldFormats(
          Map.of(
              "JOURNAL",
              4,
              "BATCH_TITLE",
              80,
              "REFERENCENO",
              20,
              "SUPDOCID",
              20,
              "DOCUMENT",
              30,
              "DESCRIPTION",
              500));
  private static final Set<String> STATES = Set.of("", "Posted", "Draft");

  private final IntacctSettings settings;

  JournalFieldRules(IntacctSettings settings) {
    this.settings = settings;
  }

  List<GatewayError> errors(JournalDraft draft) {
    List<GatewayError> errors = new ArrayList<>();
    for (String field : List.of("JOURNAL", "BATCH_DATE", "BATCH_TITLE")) {
      FieldFormats.required(draft.header(), field, "", errors);
    }
    FieldFormats.date(draft.header(), "BATCH_DATE", errors);
    FieldFormats.date(draft.header(), "REVERSEDATE", errors);
    FORMATS.lengths(draft.header(), "", errors);
    if (!STATES.contains(draft.text("STATE"))) {
      errors.add(FieldFormats.illegal("STATE", draft.text("STATE"), ""));
    }
    if (draft.lines().size() < LINES_MIN) {
      errors.add(GatewayError.field("A journal entry needs at least " + LINES_MIN + " lines"));
    }
    for (int i = 0; i < draft.lines().size(); i++) {
      line(draft.lines().get(i), " on line item " + (i + 1), errors);
    }
    return errors;
  }

  private void line(Map<String, String> line, String place, List<GatewayError> errors) {
    if (line.getOrDefault("ACCOUNTNO", "").isEmpty()) {
      errors.add(GatewayError.rule("Enter an account number" + place));
    }
    String type = line.getOrDefault("TR_TYPE", "");
    if (!type.equals("1") && !type.equals("-1")) {
      errors.add(FieldFormats.illegal("TR_TYPE", type, place));
    }
    amount(line, place, errors);
    FORMATS.lengths(line, place, errors);
    FieldFormats.date(line, "EXCH_RATE_DATE", errors);
    String rate = line.getOrDefault("EXCHANGE_RATE", "");
    if (!rate.isEmpty() && !FieldFormats.isPositive(rate)) {
      errors.add(FieldFormats.illegal("EXCHANGE_RATE", rate, place));
    }
    if (settings.multiCurrency()) {
      FieldFormats.required(line, "CURRENCY", place, errors);
    }
    if (settings.multiEntity() && line.getOrDefault("LOCATION", "").isEmpty()) {
      errors.add(GatewayError.rule("Use of empty Location is invalid" + place));
    }
  }

  /** AMOUNT stands for TRX_AMOUNT in a company with one currency only. */
  private void amount(Map<String, String> line, String place, List<GatewayError> errors) {
    String field =
        !settings.multiCurrency() && line.containsKey("AMOUNT") ? "AMOUNT" : "TRX_AMOUNT";
    String amount = line.getOrDefault(field, "");
    if (amount.isEmpty()) {
      FieldFormats.required(line, field, place, errors);
    } else if (!FieldFormats.isPositive(amount)) {
      errors.add(FieldFormats.illegal(field, amount, place));
    }
  }
}
