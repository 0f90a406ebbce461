// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.check;

import static io.ledgerhop.mapping.MappingProblem.ACCOUNT_INACTIVE;
import static io.ledgerhop.mapping.MappingProblem.ACCOUNT_UNKNOWN;
import static io.ledgerhop.mapping.MappingProblem.DIMENSION_INACTIVE;
import static io.ledgerhop.mapping.MappingProblem.DIMENSION_UNKNOWN;
import static io.ledgerhop.mapping.MappingProblem.NEVER_PAYABLE;
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
import io.ledgerhop.mapping.MappingTarget;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.Rank;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.LineCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

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
    rows.forEach(row -> check.onlyOnTheBalanceSheet(row, balances));
    return List.copyOf(check.problems);
  }

  private void row(MappingRow row) {
    if (row.target().posts()) {
      Results.of(row).forEach(this::results);
    }
  }

  private void results(Results results) {
    results.account().ifPresent(code -> account(results, code));
    results.dimensions().standard().forEach((dimension, id) -> dimension(results, dimension, id));
  }

  private void account(Results results, AccountCode code) {
    if (code.equals(AccountCode.CLEARING)) {
      // A balance-sheet account of Ledger Documents, which checks it with the documents.
      return;
    }
    Optional<Account> account = masterData.account(code);
    String place = results.place(MappingColumn.GL_ACCOUNT);
    if (account.isEmpty()) {
      String hint = NearestSpelling.hint(code.value(), masterData.accountCodes());
      problems.add(ACCOUNT_UNKNOWN.at(place, code, hint));
    } else if (!account.get().active()) {
      problems.add(ACCOUNT_INACTIVE.at(place, code));
    } else if (results.postAs() == PostAs.BALANCE_SHEET && isProfitOrLoss(results)) {
      problems.add(NOT_BALANCE_SHEET.at(place, code));
    }
  }

  private void dimension(Results results, Dimension dimension, String id) {
    MappingColumn column = MappingColumn.of(dimension);
    String place = results.place(column);
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
  private void onlyOnTheBalanceSheet(MappingRow row, BalanceSamples balances) {
    MappingTarget target = row.target();
    List<Results> wrong = Results.of(row).stream().filter(this::isProfitOrLoss).toList();
    boolean profitOrLoss = target.postAs() != PostAs.BALANCE_SHEET && !wrong.isEmpty();
    if (!target.posts() || (!profitOrLoss && !target.postAs().isPayable())) {
      return;
    }
    String lost =
        balances.kinds().stream()
            .filter(kind -> balances.of(row, kind).stream().anyMatch(line -> decides(row, line)))
            .map(BalanceSamples.Kind::description)
            .distinct()
            .collect(Collectors.joining(", "));
    if (lost.isEmpty()) {
      return;
    }
    if (target.postAs().isPayable()) {
      String place = row.cells().place(MappingColumn.POST_AS);
      String word = target.postAs().word().toLowerCase(Locale.ROOT);
      problems.add(NEVER_PAYABLE.at(place, lost, word));
    } else {
      Results first = wrong.get(0);
      String account = first.account().map(AccountCode::value).orElse("");
      String place = first.place(MappingColumn.GL_ACCOUNT);
      problems.add(NEVER_PROFIT_OR_LOSS.at(place, lost, account));
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

  private boolean isProfitOrLoss(Results results) {
    return results
        .account()
        .flatMap(masterData::account)
        .filter(account -> account.accountClass() == AccountClass.PROFIT_AND_LOSS)
        .isPresent();
  }
}
