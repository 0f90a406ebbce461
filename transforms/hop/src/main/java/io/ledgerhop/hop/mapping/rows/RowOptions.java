// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rows;

import static io.ledgerhop.hop.mapping.rows.RowsProblem.KIND_UNCLEAR;
import static io.ledgerhop.hop.mapping.rows.RowsProblem.ZERO_UNCLEAR;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.hop.mapping.OptionReading;
import io.ledgerhop.plan.rows.RowSettings;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.hop.core.variables.IVariables;

/** Reads the options of Rows to Documents. */
final class RowOptions {

  private final RowsToDocumentsMeta meta;
  private final OptionReading options;
  private final UnaryOperator<String> label;

  /**
   * @param place the transform, for messages
   * @param label gives the label of an option by its name
   */
  RowOptions(
      RowsToDocumentsMeta meta, String place, UnaryOperator<String> label, IVariables variables) {
    this.meta = meta;
    this.label = label;
    this.options = new OptionReading(option -> place + ", " + label.apply(option), variables);
  }

  List<Problem> problems() {
    mapping();
    return options.problems();
  }

  /** What the options say, or all that is wrong with them. */
  Outcome<RowMapping> mapping() {
    Optional<KindOption> kind = kind();
    Map<Role, Choice> choices = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      String written = options.text(role.option(), meta.written(role));
      choices.put(role, Choice.of(role, label.apply(role.option()), written));
    }
    String definition = definition(kind);
    String payables = payables(kind);
    boolean leavesOutZero = leavesOutZero();
    if (options.hasErrors()) {
      return Outcome.failed(options.problems());
    }
    KindOption known = kind.orElseThrow();
    AccountCode account =
        payables.isEmpty() || !known.isPayable() ? AccountCode.NONE : new AccountCode(payables);
    return Outcome.of(
        new RowMapping(
            known, new RowSettings(known.kind(), definition, account), choices, leavesOutZero));
  }

  private Optional<KindOption> kind() {
    String word = options.required("Kind", meta.getKind(), String.join(", ", KindOption.words()));
    Optional<KindOption> kind = KindOption.named(word);
    if (kind.isEmpty() && !word.isEmpty()) {
      options.add(
          KIND_UNCLEAR.at(options.place("Kind"), word, String.join(", ", KindOption.words())));
    }
    return kind;
  }

  private String definition(Optional<KindOption> kind) {
    return kind.filter(KindOption::isTrade).isPresent()
        ? options.required(
            "Definition", meta.getDefinition(), "a transaction definition, as in Purchase Order")
        : options.text("Definition", meta.getDefinition());
  }

  private boolean leavesOutZero() {
    String word = options.text("ZeroQuantity", meta.getZeroQuantity());
    Optional<Boolean> answer = RowsToDocumentsMeta.answer(word);
    if (answer.isEmpty()) {
      options.add(ZERO_UNCLEAR.at(options.place("ZeroQuantity"), word));
    }
    return answer.orElse(false);
  }

  private String payables(Optional<KindOption> kind) {
    return kind.filter(KindOption::isPayable).isPresent()
        ? options.required("Payables", meta.getPayables(), "the payables account, as in 2000")
        : options.text("Payables", meta.getPayables());
  }
}
