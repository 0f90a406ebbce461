// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.lists;

import static io.ledgerhop.hop.adapter.AdapterProblem.OPTION_UNCLEAR;
import static io.ledgerhop.hop.mapping.lists.ListsProblem.LIST_UNKNOWN;

import io.ledgerhop.document.NearestSpelling;
import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.mapping.refresh.ListName;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hop.core.variables.IVariables;

/**
 * The parsed options of Workbook Lists.
 *
 * @param workbook path or URL
 * @param lists those to refresh
 * @param writes false to show the changes only
 * @param keepsCopy whether the old file is kept beside the new one
 */
record ListsOptions(String workbook, Set<ListName> lists, boolean writes, boolean keepsCopy) {

  /** Parses the options; all problems are reported together. */
  static Outcome<ListsOptions> read(WorkbookListsMeta meta, String place, IVariables variables) {
    List<Problem> problems = new ArrayList<>();
    Outcome<String> workbook =
        OptionText.required(
            option(place, "Workbook"), variables, meta.getWorkbook(), "the mapping workbook");
    problems.addAll(workbook.problems());
    Outcome<String> written = OptionText.of(option(place, "Lists"), variables, meta.getLists());
    problems.addAll(written.problems());
    Set<ListName> lists =
        lists(option(place, "Lists"), written.hasValue() ? written.value() : "", problems);
    Optional<Boolean> writes = WorkbookListsMeta.answer(variables, meta.getWrite());
    if (writes.isEmpty()) {
      problems.add(OPTION_UNCLEAR.at(option(place, "Write"), variables.resolve(meta.getWrite())));
    }
    Optional<Boolean> keeps = WorkbookListsMeta.answer(variables, meta.getKeepCopy());
    if (keeps.isEmpty()) {
      problems.add(
          OPTION_UNCLEAR.at(option(place, "KeepCopy"), variables.resolve(meta.getKeepCopy())));
    }
    return problems.isEmpty()
        ? Outcome.of(
            new ListsOptions(workbook.value(), lists, writes.orElseThrow(), keeps.orElseThrow()))
        : Outcome.failed(problems);
  }

  /** The lists that a text names, separated by commas; all if it is blank. */
  private static Set<ListName> lists(String place, String text, List<Problem> problems) {
    List<String> known = Stream.of(ListName.values()).map(ListName::title).toList();
    Set<ListName> lists = EnumSet.noneOf(ListName.class);
    Stream.of(text.split(",", -1))
        .map(String::strip)
        .filter(title -> !title.isEmpty())
        .forEach(
            title ->
                ListName.ofTitle(title)
                    .ifPresentOrElse(
                        lists::add,
                        () ->
                            problems.add(
                                LIST_UNKNOWN.at(
                                    place,
                                    title,
                                    String.join(", ", known)
                                        + NearestSpelling.hint(title, known)))));
    return lists.isEmpty() ? EnumSet.allOf(ListName.class) : lists;
  }

  private static String option(String place, String name) {
    return place + ", " + WorkbookListsMeta.label(name);
  }
}
