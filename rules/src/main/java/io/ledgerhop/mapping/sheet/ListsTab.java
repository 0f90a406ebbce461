// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static io.ledgerhop.mapping.MappingProblem.ACCOUNT_CLASS_UNKNOWN;
import static io.ledgerhop.mapping.MappingProblem.HEADER_MISSING;

import io.ledgerhop.document.Account;
import io.ledgerhop.document.AccountClass;
import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.DimensionValue;
import io.ledgerhop.document.MasterData;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.MappingColumn.Kind;
import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.mapping.sheet.file.SheetRow;
import io.ledgerhop.mapping.sheet.file.Tab;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The lists of a workbook: one column each, of any length.
 *
 * <p>A list that is missing or empty allows every value.
 */
final class ListsTab implements MasterData {

  static final String NAME = "Lists";
  static final String ACCOUNT = "Account";
  static final String ACCOUNT_TITLE = "Account title";
  static final String ACCOUNT_CLASS = "Account class";

  private final Map<String, Account> accounts = new LinkedHashMap<>();
  private final Map<Dimension, Map<String, DimensionValue>> dimensions =
      new EnumMap<>(Dimension.class);

  /** No lists. */
  static ListsTab none() {
    return new ListsTab();
  }

  /** Reads the lists; values that Amazon has sent are added to the spelling check. */
  static ListsTab of(Tab tab, Spelling spelling, Findings problems) {
    ListsTab lists = new ListsTab();
    if (tab.rows().isEmpty()) {
      problems.add(HEADER_MISSING.at(tab.name()));
      return lists;
    }
    Map<String, Integer> columns = new TreeMap<>();
    tab.rows()
        .get(0)
        .cells()
        .forEach((index, cell) -> columns.putIfAbsent(PlainText.of(cell.text()), index));
    for (SheetRow row : tab.rows().subList(1, tab.rows().size())) {
      lists.row(new ListRow(columns, new RowText(tab.name(), row, problems)), spelling);
    }
    return lists;
  }

  @Override
  public Optional<Account> account(AccountCode code) {
    return accounts.isEmpty()
        ? Optional.of(new Account(code, "", AccountClass.BALANCE_SHEET, true))
        : Optional.ofNullable(accounts.get(code.value()));
  }

  @Override
  public Optional<DimensionValue> dimension(Dimension dimension, String id) {
    Map<String, DimensionValue> values = dimensions.getOrDefault(dimension, Map.of());
    return values.isEmpty()
        ? Optional.of(new DimensionValue(dimension, id, "", true))
        : Optional.ofNullable(values.get(id));
  }

  @Override
  public Collection<String> accountCodes() {
    return accounts.keySet();
  }

  @Override
  public Collection<String> dimensionIds(Dimension dimension) {
    return dimensions.getOrDefault(dimension, Map.of()).keySet();
  }

  private void row(ListRow row, Spelling spelling) {
    String code = row.read(ACCOUNT, Kind.ID);
    if (!code.isEmpty()) {
      String title = row.read(ACCOUNT_TITLE, Kind.REMARK);
      AccountClass accountClass = accountClass(row);
      accounts.put(code, new Account(new AccountCode(code), title, accountClass, true));
    }
    for (Dimension dimension : Dimension.values()) {
      String id = row.read(MappingColumn.of(dimension).title(), Kind.ID);
      if (!id.isEmpty()) {
        dimensions
            .computeIfAbsent(dimension, unused -> new LinkedHashMap<>())
            .put(id, new DimensionValue(dimension, id, "", true));
      }
    }
    for (LineField field :
        List.of(LineField.TRANSACTION_TYPE, LineField.AMOUNT_TYPE, LineField.AMOUNT_DESCRIPTION)) {
      spelling.learn(field, row.read(field.column().title(), Kind.TEXT));
    }
  }

  /** An account without a class may be used for any kind of money. */
  private static AccountClass accountClass(ListRow row) {
    String words = row.read(ACCOUNT_CLASS, Kind.TEXT);
    Optional<AccountClass> found = AccountClass.ofWords(PlainText.of(words));
    if (found.isEmpty() && !words.isBlank()) {
      row.report(ACCOUNT_CLASS, words);
    }
    return found.orElse(AccountClass.BALANCE_SHEET);
  }

  private record ListRow(Map<String, Integer> columns, RowText text) {

    /** Reports that the words of an account's class are not understood. */
    void report(String title, String words) {
      Integer column = columns.get(PlainText.of(title));
      if (column != null) {
        text.add(ACCOUNT_CLASS_UNKNOWN, column, words);
      }
    }

    String read(String title, Kind kind) {
      Integer column = columns.get(PlainText.of(title));
      return column == null ? "" : text.read(column, title, kind);
    }
  }
}
