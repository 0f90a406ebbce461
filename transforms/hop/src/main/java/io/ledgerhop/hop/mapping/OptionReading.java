// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping;

import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.apache.hop.core.variables.IVariables;

/**
 * Reads options of a transform one by one, and collects what is wrong with them. A problem is named
 * once, however often its option is read.
 */
public final class OptionReading {

  private final UnaryOperator<String> place;
  private final IVariables variables;
  private final Set<Problem> problems = new LinkedHashSet<>();

  /**
   * @param place gives the place of an option, for messages, by the name of its label
   */
  public OptionReading(UnaryOperator<String> place, IVariables variables) {
    this.place = place;
    this.variables = variables;
  }

  /** The place of an option in messages. */
  public String place(String option) {
    return place.apply(option);
  }

  public IVariables variables() {
    return variables;
  }

  /** The option with its variables resolved; empty text if it is empty or cannot be resolved. */
  public String text(String option, String written) {
    return textOf(kept(OptionText.of(place(option), variables, written)));
  }

  /** The same, for an option that must not be empty. */
  public String required(String option, String written, String meaning) {
    return textOf(kept(OptionText.required(place(option), variables, written, meaning)));
  }

  /**
   * What a file says; empty if the option is empty, or if the file cannot be read. The name of the
   * option is also that of the tab, if the file is a workbook.
   *
   * @param reader reads the table of this name from the cells of its lines
   */
  public <T> Optional<T> file(
      String option, String written, BiFunction<String, List<List<String>>, Outcome<T>> reader) {
    String path = text(option, written);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    Outcome<T> table = kept(TableFile.read(path, option, variables, reader));
    return table.hasValue() ? Optional.of(table.value()) : Optional.empty();
  }

  /** The same outcome; its problems are collected. */
  public <T> Outcome<T> kept(Outcome<T> outcome) {
    problems.addAll(outcome.problems());
    return outcome;
  }

  /** Adds a problem that the reader of an option has found itself. */
  public void add(Problem problem) {
    problems.add(problem);
  }

  /** All problems so far. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** True if an option or a file has an error, so that the transform cannot start. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }

  private static String textOf(Outcome<String> text) {
    return text.hasValue() ? text.value() : "";
  }
}
