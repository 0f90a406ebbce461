// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What to do about the most frequent errors, recognised by stable id, number or text.
 *
 * <p>The number BL01001973 is generic and is never used to recognise an error.
 */
enum ErrorHint {
  UNIT_MISSING(
      "", "missing unit", "give the line a unit of measure of its item, spelled as in Intacct"),
  WAREHOUSE_MISSING(
      "", "missing warehouse", "give the line a warehouse; Intacct keeps its item in stock"),
  LEVEL_WRONG(
      "",
      "definition is restricted to",
      "sign in at the level to which the company restricts this transaction definition"),
  PERIOD_CLOSED(
      "",
      "periods are closed|date must be on or after",
      "open the period in Intacct, or move the cut-off so that the entry falls into an open one"),
  OUT_OF_BALANCE(
      "GL-1009|IA\\.TRANSACTIONS_DO_NOT_BALANCE_FOR",
      "do not balance",
      "the entry balances in total; see whether its locations belong to different entities"),
  DIMENSION_MISSING(
      "",
      "is missing the|requires a|empty location|location required",
      "give the mapping rows of this account the dimension it requires"),
  ACCOUNT_RESTRICTED(
      "",
      "is restricted|bank or credit card account",
      "map to a clearing account; Intacct closes this one to direct posting"),
  VALUE_INVALID(
      "",
      "is not valid|is invalid|specified\\.|account number on line",
      "correct the value in the workbook, or add or activate it in Intacct"),
  INACTIVE("", "activate the", "activate it in Intacct, or map to another one"),
  CURRENCY_OFF(
      "",
      "enable foreign-currency",
      "switch multi-currency on in the company, or post to a company of this currency"),
  RATE_MISSING(
      "",
      "exchange rate|exch_rate",
      "enter the rate of that day in Intacct, or choose another rate type in the connection"),
  ALREADY_THERE(
      "BL34000061|BL03002185|PL05000104",
      "already exists",
      "look at the record that is there; nothing was written twice"),
  ALREADY_PAID(
      "XL03000027|BL03000130",
      "already paid|exceeds total amount due|no due on the bill",
      "see in Intacct what has been paid or applied by hand, and void it; then run again"),
  NOT_PERMITTED(
      "PL04000005",
      "do not have permission",
      "give the web-services user this permission in Intacct"),
  SMART_RULE(
      "BL04002055",
      "smart rule",
      "a rule that the company wrote itself; ask who keeps Intacct's customisation"),
  FIELD_UNKNOWN(
      "XL03000010",
      "cannot be queried|object definition|invalid fields",
      "the company lacks this object or field; see its subscriptions"),
  SENDER(
      "",
      "partner id or password|make web services|web services authorization",
      "correct sender id and password, and authorise the sender in Company > Setup > Security"),
  TENANT(
      "GW-0011",
      "not authorized for xml",
      "ask Sage whether company and sender are active for web services"),
  EXPIRED("PL04000055", "", "the demo company has expired; ask Sage"),
  SIGN_IN(
      "XMLGW_JPP0002|UJPP0002",
      "sign-in information",
      "check company, user, password and entity; too many wrong ones lock the user");

  /** The advice for an error that is not in this list. */
  static final String USUAL = "correct what Intacct names, then run again";

  private static final String NOTHING = "(?!)";

  private final Pattern marks;
  private final Pattern words;
  private final String hint;

  /**
   * @param marks a pattern that must match a whole number or stable id
   * @param words a pattern for any part of the text, ignoring case; empty for none
   */
  ErrorHint(String marks, String words, String hint) {
    this.marks = Pattern.compile(marks);
    this.words = Pattern.compile(words.isEmpty() ? NOTHING : words, Pattern.CASE_INSENSITIVE);
    this.hint = hint;
  }

  /** The hint for the first error that has one; ids and numbers take precedence over texts. */
  static String of(List<IntacctError> errors) {
    for (ErrorHint hint : values()) {
      if (errors.stream().anyMatch(hint::isMarked)) {
        return hint.hint;
      }
    }
    for (ErrorHint hint : values()) {
      if (errors.stream().anyMatch(hint::isWorded)) {
        return hint.hint;
      }
    }
    return USUAL;
  }

  /** True if one of the errors is of this kind. */
  boolean isAbout(List<IntacctError> errors) {
    return errors.stream().anyMatch(error -> isMarked(error) || isWorded(error));
  }

  private boolean isMarked(IntacctError error) {
    return Stream.concat(Stream.of(error.number()), error.ids().stream())
        .anyMatch(mark -> !mark.isEmpty() && marks.matcher(mark).matches());
  }

  private boolean isWorded(IntacctError error) {
    return words.matcher(error.number() + " " + error.text()).find();
  }
}
