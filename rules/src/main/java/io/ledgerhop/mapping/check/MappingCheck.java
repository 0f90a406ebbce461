// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.check;

import static io.ledgerhop.mapping.MappingProblem.ACCOUNT_INACTIVE;
import static io.ledgerhop.mapping.MappingProblem.ACCOUNT_UNKNOWN;
import static io.ledgerhop.mapping.MappingProblem.DIMENSION_INACTIVE;
import static io.ledgerhop.mapping.MappingProblem.DIMENSION_UNKNOWN;
import static io.ledgerhop.mapping.MappingProblem.NEVER_PROFIT_OR_LOSS;
import static io.ledgerhop.mapping.MappingProblem.NOT_BALANCE_SHEET;

import io.ledgerhop.document.Account;
import io.ledgerhop.document.AccountClass;
import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.DimensionValue;
import io.ledgerhop.document.MasterData;
import io.ledgerhop.document.NearestSpelling;
import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.Rank;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.LineCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks a workbook against the chart of accounts and the dimensions before anything is posted. */
public final class MappingCheck {

  private final List<MappingRow> rows;
  private final MasterData masterData;
  private final List<Problem> problems = new ArrayList<>();

  private MappingCheck(List<MappingRow> rows, MasterData masterData) {
    this.rows = rows;
    this.masterData = masterData;
  }

  /**
   * Everything in the workbook that the ledger does not have or does not allow; empty if nothing.
   */
  public static List<Problem> check(MappingTable table, MasterData masterData) {
    return check(table.rows(), masterData, LineCatalogue.standard());
  }

  /** The same for rows that are not a table yet. */
  public static List<Problem> check(
      List<MappingRow> rows, MasterData masterData, LineCatalogue catalogue) {
    MappingCheck check = new MappingCheck(rows, masterData);
    rows.forEach(check::row);
    BalanceSamples balances = new BalanceSamples(catalogue, rows);
    rows.forEach(row -> check.neverProfitOrLoss(row, balances));
    return List.copyOf(check.problems);
  }

  private void row(MappingRow row) {
    if (!row.target().posts()) {
      return;
    }
    row.target().account().ifPresent(code -> account(row, code));
    row.target().dimensions().standard().forEach((dimension, id) -> dimension(row, dimension, id));
  }

  private void account(MappingRow row, AccountCode code) {
    Optional<Account> account = masterData.account(code);
    if (account.isEmpty()) {
      String hint = NearestSpelling.hint(code.value(), masterData.accountCodes());
      problems.add(ACCOUNT_UNKNOWN.at(row.place(), code, hint));
    } else if (!account.get().active()) {
      problems.add(ACCOUNT_INACTIVE.at(row.place(), code));
    } else if (row.target().postAs() == PostAs.BALANCE_SHEET && isProfitOrLoss(row)) {
      problems.add(NOT_BALANCE_SHEET.at(row.place(), code));
    }
  }

  private void dimension(MappingRow row, Dimension dimension, String id) {
    MappingColumn column = MappingColumn.of(dimension);
    String place = row.cells().place(column);
    String title = column.title().toLowerCase(Locale.ROOT);
    Optional<DimensionValue> value = masterData.dimension(dimension, id);
    if (value.isEmpty()) {
      String hint = NearestSpelling.hint(id, masterData.dimensionIds(dimension));
      problems.add(DIMENSION_UNKNOWN.at(place, title, id, hint));
    } else if (!value.get().active()) {
      problems.add(DIMENSION_INACTIVE.at(place, title, id));
    }
  }

  /** Finds lines that the row would decide and that must stay on the balance sheet. */
  private void neverProfitOrLoss(MappingRow row, BalanceSamples balances) {
    if (row.target().postAs() == PostAs.BALANCE_SHEET || !isProfitOrLoss(row)) {
      return;
    }
    List<String> lost =
        balances.kinds().stream()
            .filter(kind -> balances.of(row, kind).stream().anyMatch(line -> decides(row, line)))
            .map(BalanceSamples.Kind::description)
            .distinct()
            .toList();
    if (!lost.isEmpty()) {
      String account = row.target().account().map(AccountCode::value).orElse("");
      problems.add(NEVER_PROFIT_OR_LOSS.at(row.place(), String.join(", ", lost), account));
    }
  }

  private boolean decides(MappingRow row, LineFacts line) {
    if (!row.accepts(line)) {
      return false;
    }
    Rank rank = row.rank(line);
    return rows.stream()
        .noneMatch(other -> other.accepts(line) && other.rank(line).compareTo(rank) > 0);
  }

  private boolean isProfitOrLoss(MappingRow row) {
    return row.target().posts()
        && row.target()
            .account()
            .flatMap(masterData::account)
            .filter(account -> account.accountClass() == AccountClass.PROFIT_AND_LOSS)
            .isPresent();
  }
}
