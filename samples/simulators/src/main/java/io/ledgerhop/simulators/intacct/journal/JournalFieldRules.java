// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.journal;

import io.ledgerhop.simulators.intacct.company.BooksDates;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks the format of each single field of a journal entry. */
final class JournalFieldRules {
  private static final int LINES_MIN = 2;
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,14}(\\.[0-9]{1,10})?");
  private static final Map<String, Integer> LENGTHS =
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
          500);
  private static final Set<String> STATES = Set.of("", "Posted", "Draft");

  private final IntacctSettings settings;

  JournalFieldRules(IntacctSettings settings) {
    this.settings = settings;
  }

  List<GatewayError> errors(JournalDraft draft) {
    List<GatewayError> errors = new ArrayList<>();
    for (String field : List.of("JOURNAL", "BATCH_DATE", "BATCH_TITLE")) {
      required(draft.header(), field, "", errors);
    }
    date(draft.header(), "BATCH_DATE", errors);
    date(draft.header(), "REVERSEDATE", errors);
    lengths(draft.header(), "", errors);
    if (!STATES.contains(draft.text("STATE"))) {
      errors.add(illegal("STATE", draft.text("STATE"), ""));
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
      errors.add(illegal("TR_TYPE", type, place));
    }
    amount(line, place, errors);
    lengths(line, place, errors);
    date(line, "EXCH_RATE_DATE", errors);
    String rate = line.getOrDefault("EXCHANGE_RATE", "");
    if (!rate.isEmpty() && !isPositive(rate)) {
      errors.add(illegal("EXCHANGE_RATE", rate, place));
    }
    if (settings.multiCurrency()) {
      required(line, "CURRENCY", place, errors);
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
      required(line, field, place, errors);
    } else if (!isPositive(amount)) {
      errors.add(illegal(field, amount, place));
    }
  }

  private static boolean isPositive(String decimal) {
    return DECIMAL.matcher(decimal).matches() && new BigDecimal(decimal).signum() > 0;
  }

  private static void required(
      Map<String, String> fields, String field, String place, List<GatewayError> errors) {
    if (fields.getOrDefault(field, "").isEmpty()) {
      errors.add(GatewayError.field("Missing " + field + place));
    }
  }

  private static void date(Map<String, String> fields, String field, List<GatewayError> errors) {
    String text = fields.getOrDefault(field, "");
    if (!text.isEmpty() && (text.length() != 10 || BooksDates.moment(text).isEmpty())) {
      errors.add(illegal(field, text, ""));
    }
  }

  private static void lengths(Map<String, String> fields, String place, List<GatewayError> errors) {
    fields.forEach(
        (field, value) -> {
          Integer most = LENGTHS.get(field);
          if (most != null && value.length() > most) {
            errors.add(
                GatewayError.field(
                    "Illegal format for "
                        + field
                        + place
                        + ": longer than "
                        + most
                        + " characters"));
          }
        });
  }

  private static GatewayError illegal(String field, String value, String place) {
    return GatewayError.field("Illegal format for " + field + place + ": '" + value + "'");
  }
}
