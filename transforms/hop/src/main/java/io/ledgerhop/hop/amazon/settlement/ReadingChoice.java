// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.settlement;

import static io.ledgerhop.hop.adapter.AdapterProblem.OPTION_UNCLEAR;
import static io.ledgerhop.hop.amazon.settlement.SettlementInputProblem.CHARSET_UNKNOWN;
import static io.ledgerhop.hop.amazon.settlement.SettlementInputProblem.DATE_ORDER_UNKNOWN;

import io.ledgerhop.amazon.settlement.DateOrder;
import io.ledgerhop.amazon.settlement.ReadingOptions;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.hop.core.variables.IVariables;

/** Parses the options for reading files. */
final class ReadingChoice {

  static final List<String> DATE_ORDERS = List.of("auto", "day first", "month first");
  static final List<String> CHARSETS =
      List.of("auto", "UTF-8", "windows-1252", "windows-31j", "ISO-8859-15", "UTF-16");

  private static final String AUTO = "auto";

  private final String place;
  private final IVariables variables;
  private final List<Problem> problems = new ArrayList<>();
  private boolean lenient;
  private Optional<DateOrder> order = Optional.empty();
  private Optional<Charset> charset = Optional.empty();

  /**
   * @param place the transform, for messages
   */
  ReadingChoice(String place, IVariables variables) {
    this.place = place;
    this.variables = variables;
  }

  ReadingChoice lenient(String label, String option) {
    switch (word(option, "n")) {
      case "y", "yes", "true" -> lenient = true;
      case "n", "no", "false" -> lenient = false;
      default -> problems.add(OPTION_UNCLEAR.at(at(label), variables.resolve(option)));
    }
    return this;
  }

  ReadingChoice dateOrder(String label, String option) {
    switch (word(option, AUTO)) {
      case AUTO -> order = Optional.empty();
      case "day first" -> order = Optional.of(DateOrder.DAY_FIRST);
      case "month first" -> order = Optional.of(DateOrder.MONTH_FIRST);
      default -> problems.add(DATE_ORDER_UNKNOWN.at(at(label), variables.resolve(option)));
    }
    return this;
  }

  ReadingChoice charset(String label, String option) {
    String name = word(option, AUTO);
    try {
      charset = name.equals(AUTO) ? Optional.empty() : Optional.of(named(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      problems.add(CHARSET_UNKNOWN.at(at(label), variables.resolve(option)));
    }
    return this;
  }

  Outcome<ReadingOptions> outcome() {
    return problems.isEmpty()
        ? Outcome.of(new ReadingOptions(lenient, order, charset))
        : Outcome.failed(problems);
  }

  /** Amazon and Microsoft use a name for Windows-31J that Java does not know. */
  private static Charset named(String name) {
    return Charset.forName(name.equals("cp932") ? "windows-31j" : name);
  }

  private String word(String option, String otherwise) {
    String word = variables.resolve(option).strip().toLowerCase(Locale.ROOT);
    return word.isEmpty() ? otherwise : word;
  }

  private String at(String label) {
    return place + ", " + label;
  }
}
