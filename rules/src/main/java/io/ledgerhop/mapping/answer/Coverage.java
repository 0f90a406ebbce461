// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer;

import java.util.List;

/**
 * What a workbook does with the lines of settlements.
 *
 * @param total all lines
 * @param unmapped those that no row matches, the most lines first
 * @param held those that are mapped and must not be posted, the most lines first
 * @param byFiles those that rules of files decide, the most lines first
 * @param rows each row of the workbook, in sheet order
 * @param lost which row loses lines to which other one, in sheet order
 */
public record Coverage(
    MoneyCount total,
    List<UnmappedMoney> unmapped,
    List<HeldMoney> held,
    List<FileRuleUse> byFiles,
    List<RowUse> rows,
    List<LostLines> lost) {

  /** Copies the lists. */
  public Coverage {
    unmapped = List.copyOf(unmapped);
    held = List.copyOf(held);
    byFiles = List.copyOf(byFiles);
    rows = List.copyOf(rows);
    lost = List.copyOf(lost);
  }

  /** All lines that no row matches. */
  public MoneyCount unmappedMoney() {
    MoneyCount all = new MoneyCount();
    unmapped.forEach(money -> all.add(money.count()));
    return all;
  }

  /** The rows that match no line. */
  public List<RowUse> unused() {
    return rows.stream().filter(RowUse::isUnused).toList();
  }

  /** The rows on which no test lands. */
  public List<RowUse> untested() {
    return rows.stream().filter(row -> !row.tested()).toList();
  }

  /** Lines of rows that decide no line at all. */
  public List<LostLines> shadowed() {
    return lost.stream().filter(this::isShadowed).toList();
  }

  /** Lines of rows that decide others. */
  public List<LostLines> overlapping() {
    return lost.stream().filter(lines -> !isShadowed(lines)).toList();
  }

  private boolean isShadowed(LostLines lines) {
    return rows.stream().anyMatch(row -> row.isShadowed() && row.row().equals(lines.loser()));
  }
}
