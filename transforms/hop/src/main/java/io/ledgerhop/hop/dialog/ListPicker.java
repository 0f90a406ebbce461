// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import io.ledgerhop.hop.pick.LimitedCall;
import io.ledgerhop.hop.pick.ListEntry;
import io.ledgerhop.hop.pick.ListReading;
import io.ledgerhop.hop.pick.LiveList;
import io.ledgerhop.hop.pick.PickList;
import io.ledgerhop.hop.pick.PickProblem;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hop.i18n.BaseMessages;
import org.apache.hop.ui.core.dialog.EnterSelectionDialog;
import org.apache.hop.ui.core.dialog.EnterStringDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/**
 * Lets the user choose from a list that is read first, or says why it cannot be read.
 *
 * @param label the label of the option, in the language of the user
 * @param wanted the annotation of the option
 * @param list gives the list for the options as they are shown
 */
record ListPicker(String label, PickList wanted, Supplier<LiveList> list) {

  private static final Class<?> PKG = ListPicker.class;
  private static final String BETWEEN = ", ";

  /** How often a user may narrow a list that is too long. */
  private static final int LOOKS_MAX = 100;

  /** The text of the button. */
  static String button() {
    return BaseMessages.getString(PKG, "ListPicker.Button");
  }

  /**
   * The text of the option after the choice: the code of the entry, or the present text with the
   * chosen codes behind it.
   *
   * @return empty if nothing was chosen
   */
  Optional<String> text(Shell shell, String present) {
    List<String> items = wanted.several() ? items(present) : List.of();
    List<String> codes = choose(shell, items, present);
    return codes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Stream.concat(items.stream(), codes.stream().map(wanted.prefix()::concat))
                .collect(Collectors.joining(BETWEEN)));
  }

  private static List<String> items(String text) {
    return Stream.of(text.split(",", -1))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  /** The codes of the chosen entries; none if nothing was chosen. */
  private List<String> choose(Shell shell, List<String> taken, String present) {
    LiveList live = list.get();
    String part = "";
    for (int look = 1; look <= LOOKS_MAX; look++) {
      Optional<Outcome<List<ListEntry>>> read = read(shell, live, part, taken);
      if (read.isEmpty() || shell.isDisposed()) {
        return List.of();
      }
      if (read.get().hasValue()) {
        return ask(shell, read.get().value(), present);
      }
      Optional<String> narrower = narrower(shell, read.get().problems().get(0), part);
      if (narrower.isEmpty()) {
        return List.of();
      }
      part = narrower.get();
    }
    return List.of();
  }

  /** Empty if the user has cancelled. */
  private Optional<Outcome<List<ListEntry>>> read(
      Shell shell, LiveList live, String part, List<String> taken) {
    CompletableFuture<Outcome<List<ListEntry>>> reading =
        ListReading.start(label, () -> live.read(part), taken, LimitedCall.TIME_MAX);
    return new ListProgress(shell, label).await(reading);
  }

  /**
   * What the user wants to look for in a list that is too long; empty if the problem is another
   * one, which is said, or if the user has cancelled or left the text as it was.
   */
  private Optional<String> narrower(Shell shell, Problem problem, String part) {
    boolean isUnfit = problem.code() == PickProblem.LIST_EMPTY && !part.isEmpty();
    if (!isUnfit && problem.code() != PickProblem.LIST_LONG) {
      say(shell, problem);
      return Optional.empty();
    }
    Problem asked = isUnfit ? PickProblem.PART_UNFIT.at(label, part) : problem;
    EnterStringDialog dialog =
        new EnterStringDialog(
            shell,
            part,
            BaseMessages.getString(PKG, "ListPicker.Search", label),
            SentenceBox.wrapped(asked.message()));
    return Optional.ofNullable(dialog.open()).map(String::strip).filter(it -> !it.equals(part));
  }

  private List<String> ask(Shell shell, List<ListEntry> entries, String present) {
    String[] lines = entries.stream().map(ListEntry::line).toArray(String[]::new);
    EnterSelectionDialog dialog =
        new EnterSelectionDialog(
            shell,
            lines,
            label,
            BaseMessages.getString(PickList.class, "PickList." + wanted.value()));
    dialog.setMulti(wanted.several());
    dialog.setSelectedNrs(
        IntStream.range(0, lines.length)
            .filter(at -> present.strip().equals(wanted.prefix() + entries.get(at).code()))
            .toArray());
    return dialog.open() == null
        ? List.of()
        : IntStream.of(dialog.getSelectionIndeces())
            .mapToObj(at -> entries.get(at).code())
            .toList();
  }

  private static void say(Shell shell, Problem problem) {
    boolean isEmpty = problem.code() == PickProblem.LIST_EMPTY;
    SentenceBox.open(
        shell,
        BaseMessages.getString(PKG, "ListPicker.NoList"),
        problem.message(),
        isEmpty ? SWT.ICON_INFORMATION : SWT.ICON_ERROR);
  }
}
