// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WorkbookReaderTest {

  private static final String TITLES =
      "On | Priority | Transaction type | Amount type | Amount description | Sign | From | To"
          + " | Post as | GL account | Vendor | Memo | Group by | Note | SKU | Product line\n";

  /** A row below {@link #TITLES} for Order, ItemPrice, Principal, with the rest from Sign on. */
  private static final String SALE = "Yes | | Order | ItemPrice | Principal";

  private static final String LISTS =
      """
      Account | Account class | Vendor
      6010 | profit and loss | V-1
      4000 | profit and loss | V-2
      1155 | balance sheet
      """;

  @Test
  void readsRowsWithColumnsInAnyOrder() {
    MappingTable table =
        TestWorkbook.mapping(
                """
                GL account | Amount description | Post as | Amount type | Transaction type
                4000 | Principal | Journal | ItemPrice | Order
                """)
            .read()
            .value();

    assertThat(table.rows().get(0).place()).isEqualTo("Mapping!A2");
    assertThat(table.rows().get(0).target().account().map(Object::toString)).contains("4000");
    assertThat(table.hash()).matches("[0-9a-f]{64}");
  }

  @Test
  void countsRowsReadSwitchedOffAndSkipped() {
    MappingTable table =
        read(SALE
                + " | | | | Journal | 4000\n"
                + "\n"
                + "# fees\n"
                + "No | | Order | ItemFees | Commission | | | | Journal | nonsense\n"
                + "\n"
                + "\n"
                + "| | Order | ItemFees | Commission | | | | Journal | 6010\n")
            .value();

    assertThat(table.counts()).hasToString("2 rows read, 1 switched off, 4 skipped");
    assertThat(table.rows())
        .extracting(MappingRow::place)
        .containsExactly("Mapping!J2", "Mapping!J8");
  }

  /** F35: the old binary format gives the same result. */
  @Test
  void readsTheOldBinaryFormat() {
    String drawing = TITLES + SALE + " | - | number:46326 | 2026-12-31 | Journal | 4000\n";

    MappingTable xls =
        TestWorkbook.read(TestWorkbook.xls().tab("Mapping", drawing).bytes(), "m.xls").value();
    MappingTable xlsx = TestWorkbook.mapping(drawing).read().value();

    assertThat(xls.rows()).isEqualTo(xlsx.rows());
    assertThat(xls.rows().get(0).conditions().dates())
        .hasToString("DateRange[from=Optional[2026-10-31], to=Optional[2026-12-31]]");
  }

  /** F38: every message names the cell, what is wrong and what to do. */
  @Test
  void refusesANumberWhereAnIdMustBeText() {
    assertThat(messages(SALE + " | | | | Journal | number:4000 | number:17"))
        .containsExactly(
            "Mapping!K2: 17 is a number, and Vendor must be text (format the cell as text and type"
                + " it again: a spreadsheet drops zeros and digits of numbers)",
            "Mapping!J2: 4000 is a number, and GL account must be text (format the cell as text"
                + " and type it again: a spreadsheet drops zeros and digits of numbers)");
  }

  @Test
  void refusesAFormulaAndARoundedNumber() {
    assertThat(messages(SALE + " | | | | Journal | =1+1 | 7.3985E+16"))
        .containsExactly(
            "Mapping!K2: 7.3985E+16 is what a spreadsheet made of a long number"
                + " (format the cell as text and type the whole number again)",
            "Mapping!J2: GL account must not come from a formula (paste it as a value)");
  }

  @Test
  void namesTheNearestAccountForOneThatIsNotListed() {
    Outcome<MappingTable> read =
        TestWorkbook.xlsx()
            .tab("Lists", LISTS)
            .tab("Mapping", TITLES + SALE + " | | | | Journal | 6O10 | V-9")
            .read();

    assertThat(texts(read))
        .containsExactly(
            "Mapping!J2: account 6O10 is not in the column Account of the tab Lists, did you mean"
                + " \"6010\"? (correct the cell, or add the account in Intacct under"
                + " General Ledger > Accounts and to that list)",
            "Mapping!K2: vendor V-9 is not in the tab Lists, did you mean \"V-1\"?"
                + " (correct the cell, or create it in Intacct and add it to that list)");
  }

  /**
   * Exact values win over wildcards, so row 4 protects only some of the reserve lines from row 2.
   */
  @Test
  void refusesProfitOrLossForWhatIsNever() {
    Outcome<MappingTable> read =
        TestWorkbook.xlsx()
            .tab("Lists", LISTS)
            .tab(
                "Mapping",
                TITLES
                    + "| | other-transaction | | | | | | Journal | 6010\n"
                    + "| 1 | | | Successful charge | | | | Balance sheet | 4000\n"
                    + "| 1 | | | Current Reserve Amount; Previous* | | | | Balance sheet | 1155\n")
            .read();

    assertThat(texts(read))
        .containsExactly(
            "Mapping!J3: the row is posted as Balance sheet, but account 4000 is profit and loss"
                + " (choose a balance-sheet account)",
            "Mapping!J2: Previous Reserve Amount Balance, Payable to Amazon, Transfer of funds"
                + " unsuccessful*, Failed Disbursement, Debt Adjustment, Cross-Account Debt"
                + " Adjustment against *, Cross-Account Debt Adjustment for *, Amazon Capital"
                + " Services would be posted to account 6010, which is profit and loss (choose a"
                + " balance-sheet account, or add rows of their own for them)");
  }

  @Test
  void collectsEveryMistakeOfARow() {
    assertThat(
            messages(
                "maybe | high | Order | ItemPrice | Principal | up | 31.10.2026 | | Jurnal | | |"
                    + " {setlement} | month | | | toys\n"
                    + SALE
                    + " | | 2026-11-01 | 2026-10-01 | Ignore\n"
                    + SALE
                    + " | | | | Journal | \n"))
        .containsExactly(
            "Mapping!A2: \"maybe\" is neither Yes nor No"
                + " (write Yes, or No, or leave it empty for Yes)",
            "Mapping!P2: there is no tab Products that says which SKU belongs to which product"
                + " line (add it with the columns SKU and Product line, or use the column SKU)",
            "Mapping!F2: \"up\" is neither + nor -"
                + " (write + for money in, - for money out, or leave it empty)",
            "Mapping!G2: \"31.10.2026\" is not a date (write it as 2026-10-31)",
            "Mapping!B2: \"high\" is not a whole number"
                + " (write a whole number, the higher one wins, or leave it empty)",
            "Mapping!M2: \"month\" is no way to group"
                + " (write one or more of gross, net, SKU, order, country, product line, line"
                + " type, separated by ;)",
            "Mapping!L2: a memo has no field \"setlement\", did you mean \"settlement\"?"
                + " (use one of: settlement, seller, marketplace, currency, account type,"
                + " transaction type, amount type, amount description, sku, product line,"
                + " order id, posted date, month)",
            "Mapping!I2: \"Jurnal\" is no way to post, did you mean \"Journal\"?"
                + " (write Journal, Bill, Credit, Balance sheet, Ignore or Hold)",
            "Mapping!G3: From 2026-11-01 is after To 2026-10-01 (exchange them)",
            "Mapping!N3: the row ignores money, but has no note that says why"
                + " (write the reason in the column Note)",
            "Mapping!J4: the row posts, but has no GL account"
                + " (fill in the account, or write Hold in Post as)");
  }

  /** Issue 8, point 14: a row pasted from unmapped.csv has values that Amazon has just sent. */
  @Test
  void acceptsAValueThatResemblesNoKnownOneAsNew() {
    assertThat(
            messages("| | FBAFees | Warehouse Tidying Fee | Tidying rate | | | | Journal | 6010"))
        .isEmpty();
  }

  @Test
  void warnsOfAValueThatLooksMisspelled() {
    Outcome<MappingTable> read = read("| | | ItemFees | Comission | | | | Journal | 6010");

    assertThat(texts(read))
        .containsExactly(
            "Mapping!E2: \"Comission\" is not a value Amazon is known to send, did you mean"
                + " \"Commission\"? (correct it, unless you have seen it in a settlement)");
    assertThat(read.hasValue()).isTrue();
    assertThat(read.value().warnings()).isEqualTo(read.problems());
  }

  @Test
  void neverHidesAnErrorBehindWarnings() {
    String warning = "| | | ItemFees | Comission | | | | Journal | 6010 | | | | | SKU-%s\n";
    StringBuilder rows = new StringBuilder();
    for (int row = 0; row < 1_100; row++) {
      rows.append(warning.formatted(row));
    }

    assertThat(read(rows + "| | | | Tax | | | | Journal").problems().get(0).message())
        .isEqualTo(
            "Mapping!J1102: the row posts, but has no GL account"
                + " (fill in the account, or write Hold in Post as)");
  }

  @Test
  void learnsNewValuesFromTheListsTab() {
    Outcome<MappingTable> read =
        TestWorkbook.xlsx()
            .tab("Lists", "Amount description\nComission\n")
            .tab("Mapping", TITLES + "| | | ItemFees | Comission | | | | Journal | 6010")
            .read();

    assertThat(read.messages()).isEmpty();
  }

  @Test
  void readsAnUnknownColumnAsAUserDefinedDimensionAndWarns() {
    Outcome<MappingTable> read =
        TestWorkbook.mapping(
                """
                Transaction type | Amount type | Amount description | Post as | GL account | GLDIMSHOP | Region
                Order | ItemPrice | Principal | Journal | 4000 | S1 | west
                """)
            .read();

    assertThat(read.value().rows().get(0).target().dimensions().userDefined())
        .hasToString("{GLDIMSHOP=S1, Region=west}");
    assertThat(read.messages())
        .isEqualTo(
            "Mapping!G1: Region is read as a user-defined dimension (nothing needs to be done if"
                + " that is what it is; remarks belong into the column Note)");
  }

  @Test
  void namesMissingMisspelledAndRepeatedColumns() {
    assertThat(
            texts(
                TestWorkbook.mapping(
                        "Transaction type | Amount type | Amount description | Post as | GL acount"
                            + " | Post as\n"
                            + "| | | | 4000 | | stray\n")
                    .read()))
        .containsExactly(
            "Mapping!F1: the column Post as is there already, in D (delete one of them)",
            "Mapping!E1: there is no column GL account, and \"GL acount\" looks like it"
                + " (change this title to GL account)");
  }

  @Test
  void asksForATitleOverValues() {
    assertThat(messages(SALE + " | | | | Journal | 4000 | | | | | | | stray"))
        .containsExactly(
            "Mapping!Q2: the column has values but no title (give it a title, or empty it)");
  }

  @Test
  void listsTheTabsWhenMappingIsNotAmongThem() {
    assertThat(TestWorkbook.xlsx().tab("Maping", TITLES).tab("Notes", "").read().messages())
        .isEqualTo(
            "mapping.xlsx: there is no tab Mapping, the tabs are: Maping, Notes"
                + " (name the tab with the mapping rows Mapping)");
  }

  @Test
  void saysThatAWorkbookHasNoRows() {
    assertThat(TestWorkbook.mapping("").read().messages())
        .isEqualTo("Mapping: the tab has no rows (start from the starter workbook)");
    assertThat(messages("No | | Order"))
        .containsExactly("Mapping: no mapping row is switched on (add rows below the header)");
  }

  private static Outcome<MappingTable> read(String rows) {
    return TestWorkbook.mapping(TITLES + rows).read();
  }

  private static List<String> messages(String rows) {
    return texts(read(rows));
  }

  private static List<String> texts(Outcome<MappingTable> read) {
    return read.problems().stream().map(Problem::message).toList();
  }
}
