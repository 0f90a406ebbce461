// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh;

import static io.ledgerhop.mapping.refresh.RefreshProblem.BEYOND_DROP_DOWN;
import static io.ledgerhop.mapping.refresh.RefreshProblem.LISTS_MISSING;
import static io.ledgerhop.mapping.refresh.RefreshProblem.LIST_EMPTY;
import static io.ledgerhop.mapping.refresh.RefreshProblem.NO_LIST;

import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.mapping.refresh.file.CellEdits;
import io.ledgerhop.mapping.refresh.file.RangeUse;
import io.ledgerhop.mapping.sheet.file.CellRef;
import io.ledgerhop.mapping.sheet.file.SheetRow;
import io.ledgerhop.mapping.sheet.file.Tab;
import io.ledgerhop.mapping.sheet.file.TabSource;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists of a workbook, compared with a company. */
final class TabLists {

  static final String NAME = "Lists";

  private final Tab tab;
  private final IdUses uses;
  private final List<RangeUse> ranges;
  private final Map<ListName, ListColumns> columns = new EnumMap<>(ListName.class);

  private TabLists(Tab tab, IdUses uses, List<RangeUse> ranges) {
    this.tab = tab;
    this.uses = uses;
    this.ranges = ranges;
    SheetRow header = tab.rows().get(0);
    for (ListName list : ListName.values()) {
      ListColumns.of(list, tab.name(), header).ifPresent(found -> columns.put(list, found));
    }
  }

  /** Finds the ranges of a tab that other places refer to. */
  interface RangeSearch {
    List<RangeUse> uses(String tab) throws IOException;
  }

  /**
   * Reads the tab and what uses it.
   *
   * @param name of the workbook, for messages
   * @throws ConnectorException if there is no tab with lists
   */
  static TabLists read(TabSource source, String name, RangeSearch ranges) throws IOException {
    for (String tab : source.names()) {
      if (PlainText.of(tab).equals(PlainText.of(NAME))) {
        Tab read = source.read(tab);
        if (read.rows().isEmpty()) {
          break;
        }
        return new TabLists(read, IdUses.of(source), ranges.uses(tab));
      }
    }
    throw new ConnectorException(LISTS_MISSING.at(name, String.join(", ", source.names())));
  }

  String tab() {
    return tab.name();
  }

  int headerRow() {
    return tab.rows().get(0).number();
  }

  /** The lists that the tab has columns for. */
  Set<ListName> names() {
    return columns.keySet();
  }

  /**
   * Compares the lists of the company that the tab has.
   *
   * @throws ConnectorException if the tab has none of them, or one becomes too long
   */
  ListComparison compare(Collection<CompanyList> company) {
    List<CompanyList> lists =
        company.stream().filter(list -> columns.containsKey(list.name())).toList();
    if (!company.isEmpty()) {
      requireOneOf(company.stream().map(CompanyList::name).toList());
    }
    CellEdits edits = new CellEdits();
    List<ListChange> changes = new ArrayList<>();
    List<Problem> warnings = new ArrayList<>();
    for (CompanyList list : lists) {
      ListColumns found = Objects.requireNonNull(columns.get(list.name()));
      ListRefresh refresh = new ListRefresh(list, tab, found, uses, edits);
      if (list.entries().isEmpty()) {
        if (refresh.hasEntries()) {
          warnings.add(LIST_EMPTY.at(tab.name(), list.name().title()));
        }
        continue;
      }
      refresh.compare();
      changes.addAll(refresh.changes());
      warnings.addAll(refresh.warnings());
      warnings.addAll(beyond(list.name(), found, refresh.lastRow()));
    }
    return new ListComparison(edits, changes, warnings);
  }

  /** Throws if the tab has none of these lists. */
  void requireOneOf(Collection<ListName> lists) {
    if (lists.stream().noneMatch(columns::containsKey)) {
      String titles = lists.stream().map(ListName::title).collect(Collectors.joining(", "));
      throw new ConnectorException(NO_LIST.at(tab.name() + "!" + headerRow(), titles));
    }
  }

  /** Ranges that start in the column of a list and end above its last entry. */
  private List<Problem> beyond(ListName list, ListColumns found, int lastRow) {
    String tooShort =
        ranges.stream()
            .filter(range -> range.firstColumn() == found.id() && range.lastRow() < lastRow)
            .map(RangeUse::range)
            .distinct()
            .collect(Collectors.joining(", "));
    return tooShort.isEmpty()
        ? List.of()
        : List.of(
            BEYOND_DROP_DOWN.at(
                new CellRef(tab.name(), found.id(), lastRow).toString(),
                list.title().toLowerCase(Locale.ROOT),
                lastRow,
                tooShort));
  }
}
