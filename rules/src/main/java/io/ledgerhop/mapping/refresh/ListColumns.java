// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh;

import static io.ledgerhop.mapping.refresh.RefreshProblem.LIST_TWICE;

import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.mapping.sheet.file.SheetRow;
import io.ledgerhop.problem.ConnectorException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns of a list.
 *
 * @param id from 0
 * @param title of the names; empty if the tab has no such column
 * @param accountClass of the classes; empty if the tab has no such column
 */
record ListColumns(int id, Optional<Integer> title, Optional<Integer> accountClass) {

  private static final String ACCOUNT_CLASS = "Account class";

  /** The columns of a list; empty if the tab does not have the list. */
  static Optional<ListColumns> of(ListName list, String tab, SheetRow header) {
    Optional<Integer> accountClass =
        list == ListName.ACCOUNT ? column(ACCOUNT_CLASS, tab, header) : Optional.empty();
    return column(list.title(), tab, header)
        .map(id -> new ListColumns(id, column(list.nameTitle(), tab, header), accountClass));
  }

  private static Optional<Integer> column(String title, String tab, SheetRow header) {
    List<Integer> found =
        header.cells().entrySet().stream()
            .filter(cell -> PlainText.of(cell.getValue().text()).equals(PlainText.of(title)))
            .map(Map.Entry::getKey)
            .toList();
    if (found.size() > 1) {
      throw new ConnectorException(LIST_TWICE.at(tab + "!" + header.number(), title));
    }
    return found.stream().findFirst();
  }

  /** All columns that are there. */
  List<Integer> all() {
    return Stream.of(Optional.of(id), title, accountClass).flatMap(Optional::stream).toList();
  }
}
