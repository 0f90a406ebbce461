// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh;

import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.mapping.sheet.file.CellRef;
import io.ledgerhop.mapping.sheet.file.SheetRow;
import io.ledgerhop.mapping.sheet.file.Tab;
import io.ledgerhop.mapping.sheet.file.TabSource;
import io.ledgerhop.mapping.split.SplitKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cells of mapping rows, shares and drivers that use entries of the lists. */
final class IdUses {

  private static final int SHOWN_MAX = 10;

  private final Map<ListName, Map<String, List<String>>> cells = new EnumMap<>(ListName.class);

  /** Reads all tabs that can use entries; a row that is switched off counts as well. */
  static IdUses of(TabSource source) throws IOException {
    IdUses uses = new IdUses();
    List<String> tabs =
        Stream.of("Mapping", SplitKind.SHARES.tab(), SplitKind.DRIVERS.tab())
            .map(PlainText::of)
            .toList();
    for (String name : source.names()) {
      if (tabs.contains(PlainText.of(name))) {
        uses.read(source.read(name));
      }
    }
    return uses;
  }

  /** True if a cell uses it. */
  boolean has(ListName list, String id) {
    return cells.getOrDefault(list, Map.of()).containsKey(id);
  }

  /** The first cells that use it, such as {@code Mapping!O14, Mapping!O15 and 3 more}. */
  String shown(ListName list, String id) {
    List<String> all = cells.getOrDefault(list, Map.of()).getOrDefault(id, List.of());
    int more = all.size() - SHOWN_MAX;
    return all.stream().limit(SHOWN_MAX).collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private void read(Tab tab) {
    Map<Integer, ListName> columns = new TreeMap<>();
    for (SheetRow row : tab.rows()) {
      if (row.isComment()) {
        continue;
      }
      if (columns.isEmpty()) {
        columns.putAll(columns(row));
      } else {
        columns.forEach((column, list) -> read(tab.name(), row, column, list));
      }
    }
  }

  private static Map<Integer, ListName> columns(SheetRow header) {
    Map<Integer, ListName> columns = new TreeMap<>();
    header
        .cells()
        .forEach(
            (column, cell) ->
                Stream.of(ListName.values())
                    .filter(list -> PlainText.of(list.usedIn()).equals(PlainText.of(cell.text())))
                    .forEach(list -> columns.put(column, list)));
    return columns;
  }

  private void read(String tab, SheetRow row, int column, ListName list) {
    if (row.cells().containsKey(column)) {
      String id = PlainText.tidy(row.cells().get(column).text());
      cells
          .computeIfAbsent(list, unused -> new HashMap<>())
          .computeIfAbsent(id, unused -> new ArrayList<>())
          .add(new CellRef(tab, column, row.number()).toString());
    }
  }
}
