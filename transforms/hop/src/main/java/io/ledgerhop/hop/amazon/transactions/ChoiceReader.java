// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.transactions;

import static io.ledgerhop.hop.adapter.AdapterProblem.OPTION_UNCLEAR;

import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.hop.amazon.transactions.FinanceChoice.Related;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.Marketplace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.i18n.BaseMessages;

/** Parses the options of Amazon Transactions Input, and collects their problems. */
final class ChoiceReader {

  static final int OVERLAP_DAYS = 30;
  static final int OVERLAP_DAYS_MAX = 365;

  private static final Pattern RELATED =
      Pattern.compile("(ORDER_ID|FINANCIAL_EVENT_GROUP_ID)\\s*=\\s*(\\S+)");

  private final String place;
  private final IVariables variables;
  private final List<Problem> problems = new ArrayList<>();

  private ChoiceReader(String place, IVariables variables) {
    this.place = place;
    this.variables = variables;
  }

  /**
   * @param place the transform, for messages
   */
  static Outcome<FinanceChoice> read(
      String place, IVariables variables, TransactionsInputMeta meta) {
    return new ChoiceReader(place, variables).read(meta);
  }

  private Outcome<FinanceChoice> read(TransactionsInputMeta meta) {
    FinanceMode mode = mode(meta.getMode());
    String from = text("From", meta.getFrom());
    String to = text("To", meta.getTo());
    List<String> settlements = list("Settlements", meta.getSettlements());
    if (mode == FinanceMode.SUMMARIES && settlements.isEmpty() && (from + to).isEmpty()) {
      problems.add(TransactionsInputProblem.SUMMARY_OF_NOTHING.at(at("Settlements")));
    }
    FinanceChoice choice =
        new FinanceChoice(
            mode,
            meta.getTrail(),
            new PeriodOptions(place, from, to),
            Duration.ofDays(overlap(text("Overlap", meta.getOverlap()))),
            list("Marketplaces", meta.getMarketplaces()).stream()
                .map(ChoiceReader::marketplace)
                .toList(),
            text("Status", meta.getStatus()).toUpperCase(Locale.ROOT),
            related(text("Related", meta.getRelated())),
            settlements,
            !isYes("ChangedOnly", meta.getChangedOnly()),
            parameters(text("SandboxParameters", meta.getSandboxParameters())));
    return problems.isEmpty() ? Outcome.of(choice) : Outcome.failed(problems);
  }

  private FinanceMode mode(String option) {
    return FinanceMode.named(option)
        .orElseGet(
            () -> {
              String known = String.join(", ", FinanceMode.words());
              problems.add(TransactionsInputProblem.MODE_UNKNOWN.at(at("Mode"), option, known));
              return FinanceMode.TRANSACTIONS;
            });
  }

  private long overlap(String text) {
    if (text.isEmpty()) {
      return OVERLAP_DAYS;
    }
    boolean isFit = text.matches("\\d{1,3}") && Integer.parseInt(text) <= OVERLAP_DAYS_MAX;
    if (!isFit) {
      problems.add(TransactionsInputProblem.DAYS_UNCLEAR.at(at("Overlap"), text, OVERLAP_DAYS_MAX));
    }
    return isFit ? Long.parseLong(text) : OVERLAP_DAYS;
  }

  /** There are marketplaces that we do not know, so an unknown name is treated as an id. */
  private static String marketplace(String name) {
    return Marketplace.named(name)
        .or(
            () ->
                Arrays.stream(Marketplace.values())
                    .filter(known -> known.country().equalsIgnoreCase(name))
                    .findFirst())
        .map(Marketplace::id)
        .orElse(name);
  }

  private Related related(String text) {
    Matcher related = RELATED.matcher(text);
    if (related.matches()) {
      return new Related(related.group(1), related.group(2));
    }
    if (!text.isEmpty()) {
      problems.add(TransactionsInputProblem.RELATED_UNCLEAR.at(at("Related"), text));
    }
    return Related.NONE;
  }

  private Map<String, String> parameters(String text) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : text.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
      } else if (!pair.isBlank()) {
        problems.add(TransactionsInputProblem.PARAMETERS_UNCLEAR.at(at("SandboxParameters"), text));
      }
    }
    return parameters;
  }

  private boolean isYes(String label, String option) {
    String word = text(label, option).toLowerCase(Locale.ROOT);
    if (!List.of("", "y", "yes", "true", "n", "no", "false").contains(word)) {
      problems.add(OPTION_UNCLEAR.at(at(label), word));
    }
    return !List.of("n", "no", "false").contains(word);
  }

  private List<String> list(String label, String option) {
    return Stream.of(text(label, option).split(",", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private String text(String label, String option) {
    Outcome<String> text = OptionText.of(at(label), variables, option);
    problems.addAll(text.problems());
    return text.hasValue() ? text.value() : "";
  }

  private String at(String label) {
    return place
        + ", "
        + BaseMessages.getString(
            TransactionsInputMeta.class, "TransactionsInput." + label + ".Label");
  }
}
