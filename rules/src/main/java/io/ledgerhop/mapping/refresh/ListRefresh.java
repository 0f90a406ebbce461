// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh;

import static io.ledgerhop.mapping.refresh.RefreshProblem.LIST_TOO_LONG;
import static io.ledgerhop.mapping.refresh.RefreshProblem.STILL_USED;

import io.ledgerhop.document.AccountClass;
import io.ledgerhop.document.AccountCode;
import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.mapping.refresh.file.CellEdits;
import io.ledgerhop.mapping.sheet.file.Cell;
import io.ledgerhop.mapping.sheet.file.CellRef;
import io.ledgerhop.mapping.sheet.file.SheetRow;
import io.ledgerhop.mapping.sheet.file.Tab;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Compares one list of a workbook with the entries of the company.
 *
 * <p>An entry never moves to another row, because a remark, a comment or a colour that a person put
 * beside it would then belong to another one. New entries come below the last one.
 */
final class ListRefresh {

  /** The marks behind the name of an entry that stays only because mapping rows use it. */
  private static final String INACTIVE = " (inactive in Intacct)";

  private static final String MISSING = " (not in Intacct)";
  private static final Pattern MARK = Pattern.compile(" ?\\((inactive|not) in Intacct\\)$");

  private final ListName list;
  private final Tab tab;
  private final ListColumns columns;
  private final IdUses uses;
  private final CellEdits edits;
  private final Map<String, CompanyEntry> company = new TreeMap<>();
  private final Set<String> known = new HashSet<>();
  private final List<ListChange> changes = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();
  private int lastRow;

  /**
   * @param tab with the header as its first row
   * @param edits collects the new texts of the tab
   */
  ListRefresh(CompanyList list, Tab tab, ListColumns columns, IdUses uses, CellEdits edits) {
    this.list = list.name();
    this.tab = tab;
    this.columns = columns;
    this.uses = uses;
    this.edits = edits;
    list.entries().stream()
        .filter(entry -> !entry.id().isEmpty())
        .forEach(
            entry -> company.merge(entry.id(), entry, (one, other) -> one.active() ? one : other));
  }

  /** True if the tab has an entry that the list of the company decides. */
  boolean hasEntries() {
    return tab.rows().stream()
        .skip(1)
        .flatMap(row -> Optional.ofNullable(row.cells().get(columns.id())).stream())
        .anyMatch(cell -> !isOwn(PlainText.tidy(cell.text()), cell));
  }

  /** Compares all rows, and adds what the list does not have. */
  void compare() {
    for (SheetRow row : tab.rows().subList(1, tab.rows().size())) {
      if (columns.all().stream().anyMatch(column -> row.cells().containsKey(column))) {
        lastRow = row.number();
      }
      Optional.ofNullable(row.cells().get(columns.id())).ifPresent(cell -> compare(row, cell));
    }
    lastRow = Math.max(lastRow, tab.rows().get(0).number());
    company.values().stream()
        .filter(entry -> entry.active() && !known.contains(entry.id()))
        .forEach(this::add);
  }

  List<ListChange> changes() {
    return changes;
  }

  List<Problem> warnings() {
    return warnings;
  }

  /** The last row with an entry. */
  int lastRow() {
    return lastRow;
  }

  private void compare(SheetRow row, Cell cell) {
    String id = PlainText.tidy(cell.text());
    known.add(id);
    if (isOwn(id, cell)) {
      return;
    }
    CompanyEntry entry = company.get(id);
    if (entry != null && entry.active()) {
      update(row, cell, entry);
    } else if (uses.has(list, id)) {
      mark(row, id, Optional.ofNullable(entry));
    } else {
      remove(row, id);
    }
  }

  /** What a person wrote for LedgerHop or for other people, or what a formula finds. */
  private static boolean isOwn(String id, Cell cell) {
    return id.equals(AccountCode.CLEARING.value())
        || id.startsWith("#")
        || cell.kind() == Cell.Kind.FORMULA
        || cell.kind() == Cell.Kind.ERROR
        || cell.kind() == Cell.Kind.MERGED;
  }

  private void update(SheetRow row, Cell cell, CompanyEntry entry) {
    if (cell.kind() != Cell.Kind.TEXT && !cell.isUntyped()) {
      set(row.number(), columns.id(), entry.id());
      change(row.number(), entry.id(), entry.title(), ChangeKind.MADE_TEXT, cell.text());
    }
    columns
        .title()
        .filter(column -> isRewritten(row, column, entry.title()))
        .ifPresent(
            column -> {
              set(row.number(), column, entry.title());
              String before = text(row, column);
              change(row.number(), entry.id(), entry.title(), ChangeKind.RENAMED, before);
            });
    columns.accountClass().ifPresent(column -> updateClass(row, column, entry));
  }

  /** Words that mean the same class stay, such as Asset for an account of the balance sheet. */
  private void updateClass(SheetRow row, int column, CompanyEntry entry) {
    String before = text(row, column);
    Optional<AccountClass> written = AccountClass.ofWords(PlainText.of(before));
    if (entry.accountClass().isPresent()
        && !written.equals(entry.accountClass())
        && isRewritten(row, column, entry.accountClass().get().word())) {
      set(row.number(), column, entry.accountClass().get().word());
      change(row.number(), entry.id(), entry.title(), ChangeKind.RECLASSIFIED, before);
    }
  }

  /** Keeps an entry that is used: without it the workbook could not be read any more. */
  private void mark(SheetRow row, String id, Optional<CompanyEntry> entry) {
    String state = entry.isPresent() ? "inactive" : "missing";
    String used = uses.shown(list, id);
    warnings.add(
        STILL_USED.at(
            place(row.number(), columns.id()),
            list.title().toLowerCase(Locale.ROOT),
            id,
            state,
            used));
    if (columns.title().isEmpty()) {
      return;
    }
    int column = columns.title().get();
    String before = text(row, column);
    String name =
        entry.map(CompanyEntry::title).orElseGet(() -> MARK.matcher(before).replaceFirst(""));
    String marked = (name + (entry.isPresent() ? INACTIVE : MISSING)).strip();
    if (isRewritten(row, column, marked)) {
      set(row.number(), column, marked);
      ChangeKind kind = entry.isPresent() ? ChangeKind.INACTIVE : ChangeKind.MISSING;
      change(row.number(), id, marked, kind, before);
    }
  }

  private void remove(SheetRow row, String id) {
    String title = columns.title().map(column -> text(row, column)).orElse("");
    for (int column : columns.all()) {
      if (row.cells().containsKey(column) && isRewritten(row, column, "")) {
        set(row.number(), column, "");
      }
    }
    change(row.number(), id, title, ChangeKind.REMOVED, id);
  }

  private void add(CompanyEntry entry) {
    lastRow++;
    if (lastRow > Tab.ROWS_MAX) {
      throw new ConnectorException(
          LIST_TOO_LONG.at(tab.name(), list.title(), lastRow, Tab.ROWS_MAX));
    }
    set(lastRow, columns.id(), entry.id());
    if (!entry.title().isEmpty()) {
      columns.title().ifPresent(column -> set(lastRow, column, entry.title()));
    }
    columns
        .accountClass()
        .ifPresent(
            column -> entry.accountClass().ifPresent(found -> set(lastRow, column, found.word())));
    change(lastRow, entry.id(), entry.title(), ChangeKind.ADDED, "");
  }

  /** True if a cell holds another text; the formula of a person is left alone. */
  private static boolean isRewritten(SheetRow row, int column, String text) {
    Cell cell = row.cells().get(column);
    if (cell == null) {
      return !text.isEmpty();
    }
    boolean typed = cell.kind() != Cell.Kind.FORMULA && cell.kind() != Cell.Kind.MERGED;
    return typed && !CellText.of(cell.text()).equals(text);
  }

  private static String text(SheetRow row, int column) {
    Cell cell = row.cells().get(column);
    return cell == null ? "" : CellText.of(cell.text());
  }

  private void set(int row, int column, String text) {
    edits.set(row, column, text);
  }

  private void change(int row, String id, String title, ChangeKind kind, String before) {
    changes.add(new ListChange(list, id, title, kind, before, place(row, columns.id())));
  }

  private String place(int row, int column) {
    return new CellRef(tab.name(), column, row).toString();
  }
}
