// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Account;
import io.ledgerhop.document.AccountClass;
import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.DimensionValue;
import io.ledgerhop.document.MasterData;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.sheet.TestWorkbook;
import io.ledgerhop.problem.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * F30: the workbook is checked against the company's own chart of accounts before anything is
 * posted.
 */
@Timeout(60)
class MappingCheckTest {

  @Test
  void findsWhatTheLedgerDoesNotHaveOrDoesNotAllow() {
    MappingTable table =
        TestWorkbook.mapping(
                """
                Transaction type | Amount type | Amount description | Post as | GL account | Vendor | Location
                Order | ItemPrice | Principal | Journal | 4000 | V1 | L1
                Order | ItemPrice | Shipping | Journal | 4001 | V2 | L2
                Order | ItemFees | Commission | Journal | 4990
                | | Current Reserve Amount | Journal | 4000
                | | Storage Fee | Hold | 9999
                """)
            .read()
            .value();

    assertThat(MappingCheck.check(table, new Books()).stream().map(Problem::message))
        .containsExactly(
            "Mapping!E3: account 4001 is not in the column Account of the tab Lists, did you mean"
                + " \"4000\"? (correct the cell, or add the account in Intacct under"
                + " General Ledger > Accounts and to that list)",
            "Mapping!G3: location L2 is inactive (choose another one, or activate it)",
            "Mapping!F3: vendor V2 is not in the tab Lists, did you mean \"V1\"?"
                + " (correct the cell, or create it in Intacct and add it to that list)",
            "Mapping!E4: account 4990 is inactive (choose another account, or activate it)",
            "Mapping!E5: Current Reserve Amount would be posted to account 4000, which is profit"
                + " and loss (choose a balance-sheet account, or add rows of their own for them)");
  }

  /** Older settlement files name a charge to the account in the transaction type only. */
  @Test
  void keepsAReserveFromProfitAndLossHoweverOldTheFile() {
    String kept =
        "Mapping!F2: Current Reserve Amount would be posted to account 4000, which is profit and"
            + " loss (choose a balance-sheet account, or add rows of their own for them)";

    assertThat(messages("Amazon.com | Current Reserve Amount | | ")).containsExactly(kept);
    assertThat(messages("Amazon.com | | | Current Reserve Amount")).containsExactly(kept);
    assertThat(messages("Amazon.com | other-transaction | | "))
        .singleElement()
        .asString()
        .contains("Current Reserve Amount, Previous Reserve Amount Balance, ");
  }

  @Test
  void allowsAWideRowBesideARowForTheReserve() {
    assertThat(messages(" | | other-transaction | *Reserve Amount")).hasSize(1);
    assertThat(
            messages(
                " | | other-transaction | *Reserve Amount",
                " | other-transaction | other-transaction | Current Reserve Amount"))
        .isEmpty();
  }

  /** F96: a part of a split is checked in its own cells, and by the account that it posts to. */
  @Test
  void checksThePartsOfASplitInTheirOwnCells() {
    MappingTable table =
        TestWorkbook.mapping(
                """
                Transaction type | Amount type | Amount description | Post as | GL account | Shares
                Order | ItemPrice | Tax | Balance sheet | 1200 | Tax
                other-transaction | | Current Reserve Amount | Journal | 4000 | All
                other-transaction | | Previous Reserve Amount Balance | Journal | 4990 | Replaced
                """)
            .tab(
                "Shares",
                """
                Name | Share | GL account | Vendor
                Tax | 40 | 4000
                Tax | 60 | 4001 | V2
                All | 100 | 1200
                Replaced | 100 | 4000
                """)
            .read()
            .value();

    assertThat(MappingCheck.check(table, new Books()))
        .extracting(problem -> problem.place() + " " + problem.code())
        .containsExactly(
            "Shares!C2 NOT_BALANCE_SHEET",
            "Shares!C3 ACCOUNT_UNKNOWN",
            "Shares!D3 DIMENSION_UNKNOWN",
            "Shares!C5 NEVER_PROFIT_OR_LOSS");
  }

  /** F17: a reserve or a payout is never billed, whatever its account. */
  @Test
  void keepsMoneyOfTheBalanceSheetOutOfBills() {
    List<Problem> problems =
        TestWorkbook.mapping(
                """
                Transaction type | Amount type | Amount description | Post as | GL account | Vendor
                | | Current Reserve Amount | Bill | 1200 | V1
                | | Previous Reserve* | credit | 4000 | V1
                Order | ItemFees | Commission | Bill | 4000 | V1
                """)
            .read()
            .problems();

    assertThat(problems.stream().map(Problem::message))
        .containsExactly(
            "Mapping!D2: Current Reserve Amount would become a bill, but is money on the balance"
                + " sheet (write Balance sheet in Post as, or add rows of their own for them)",
            "Mapping!D3: Previous Reserve Amount Balance would become a credit, but is money on"
                + " the balance sheet (write Balance sheet in Post as, or add rows of their own for"
                + " them)");
  }

  /** A current reserve is negative, and a longer text follows a description of the catalogue. */
  @ParameterizedTest
  @ValueSource(strings = {"+ | | ", " | 2026-01-01 | 2026-06-30", " | 2026-07-01 | "})
  void findsTheLinesThatABalanceSheetRowLeavesToAWiderRow(String conditions) {
    MappingTable table =
        TestWorkbook.mapping(
                """
                Transaction type | Amount type | Amount description | Sign | From | To | Post as | GL account
                | | *Reserve Amount* | | | | Journal | 4000
                | | *Reserve Amount* | %s | Balance sheet | 1200
                """
                    .formatted(conditions))
            .read()
            .value();

    assertThat(MappingCheck.check(table, new Books()))
        .singleElement()
        .asString()
        .contains("Mapping!H2: Current Reserve Amount, Previous Reserve Amount Balance would");
  }

  @Test
  void findsALongerTextOfAKindThatTheCatalogueOnlyBegins() {
    assertThat(messages("| | | Transfer of funds unsuccessful: account closed"))
        .singleElement()
        .asString()
        .startsWith("Mapping!F2: Transfer of funds unsuccessful* would be posted to account 4000");
  }

  private static List<String> messages(String incomeRow, String... balanceRows) {
    StringBuilder drawing =
        new StringBuilder(
            "Marketplace | Transaction type | Amount type | Amount description | Post as"
                + " | GL account\n");
    drawing.append(incomeRow).append(" | Journal | 4000\n");
    for (String row : balanceRows) {
      drawing.append(row).append(" | Balance sheet | 1200\n");
    }
    MappingTable table = TestWorkbook.mapping(drawing.toString()).read().value();
    return MappingCheck.check(table, new Books()).stream().map(Problem::message).toList();
  }

  private static AccountClass classOf(String account) {
    return account.equals("1200") ? AccountClass.BALANCE_SHEET : AccountClass.PROFIT_AND_LOSS;
  }

  /** A company with three accounts, a vendor and two locations. */
  private static final class Books implements MasterData {

    @Override
    public Optional<Account> account(AccountCode code) {
      return accountCodes().contains(code.value())
          ? Optional.of(new Account(code, "", classOf(code.value()), !code.value().equals("4990")))
          : Optional.empty();
    }

    @Override
    public Optional<DimensionValue> dimension(Dimension dimension, String id) {
      return dimensionIds(dimension).contains(id)
          ? Optional.of(new DimensionValue(dimension, id, "", !id.equals("L2")))
          : Optional.empty();
    }

    @Override
    public Collection<String> accountCodes() {
      return List.of("1200", "4000", "4990");
    }

    @Override
    public Collection<String> dimensionIds(Dimension dimension) {
      return switch (dimension) {
        case VENDOR -> List.of("V1");
        case LOCATION -> List.of("L1", "L2");
        case DEPARTMENT, CLASS, PROJECT, CUSTOMER, ITEM -> List.of();
      };
    }
  }
}
