// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.ExampleLine;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Issue 8, point 7: the tests of a workbook are read with it, and errors in them are reported. */
@Timeout(60)
class TestsTabTest {

  private static final String MAPPING =
      """
      Transaction type | Amount type | Amount description | Post as | GL account | GLDIMSHOP
      Order | ItemPrice | Principal | Journal | 4000 | S1
      """;
  private static final String TITLES =
      "Currency | Transaction type | Amount type | Amount description | Amount | Posted date"
          + " | Post as | GL account | GLDIMSHOP | Memo | Group by | Note\n";
  private static final String SALE = "USD | Order | ItemPrice | Principal";

  @Test
  void readsALineAndItsExpectedResults() {
    ExampleLine example =
        read(TITLES + "# a remark\n\n" + SALE + " | number:-19.99 | 2026-11-01 | Journal | | S1")
            .value()
            .examples()
            .get(0);

    assertThat(example.place()).isEqualTo("Tests!4");
    assertThat(example.text(LineField.AMOUNT_DESCRIPTION)).isEqualTo("Principal");
    assertThat(example.amount()).hasToString("-19.99 USD");
    assertThat(example.day()).contains(LocalDate.of(2026, 11, 1));
    assertThat(example.expected())
        .extracting(expected -> expected.place() + " " + expected.title() + " " + expected.value())
        .containsExactly("Tests!G4 Post as Journal", "Tests!I4 GLDIMSHOP S1");
  }

  @Test
  void reportsAllMistakesAtOnce() {
    assertThat(
            messages(
                TITLES
                    + "US$ | Order | ItemPrice | Principal | 1,50 | 31.10.2026 | Jurnal\n"
                    + " | Order | ItemPrice | Principal | | | Bill | number:4000\n"
                    + SALE
                    + " | 1.00 | | | | | {setlement} {x | nett\n"
                    + SALE
                    + " | 1.00 | | | | | | | a sale\n"))
        .containsExactly(
            "Tests!A2: \"US$\" is not a currency code (write the three letters, such as USD or"
                + " EUR)",
            "Tests!E2: \"1,50\" is not an amount (write it as -1234.56)",
            "Tests!F2: \"31.10.2026\" is not a date (write it as 2026-10-31)",
            "Tests!G2: \"Jurnal\" is no way to post, did you mean \"Journal\"?"
                + " (write Journal, Bill, Credit, Balance sheet, Ignore or Hold)",
            "Tests!A3: the test has no currency (fill it in)",
            "Tests!E3: the test has no amount (fill it in)",
            "Tests!H3: 4000 is a number, and GL account must be text (format the cell as text and"
                + " type it again: a spreadsheet drops zeros and digits of numbers)",
            "Tests!J4: a memo has no field \"setlement\", did you mean \"settlement\"?"
                + " (use one of: settlement, seller, marketplace, currency, account type,"
                + " transaction type, amount type, amount description, sku, product line,"
                + " order id, posted date, month)",
            "Tests!J4: a brace is not closed, or not opened, in \"{setlement} {x\""
                + " (write a field between two braces, as in {settlement})",
            "Tests!K4: \"nett\" is no way to group, did you mean \"net\"?"
                + " (write one or more of gross, net, SKU, order, country, product line, line"
                + " type, separated by ;)",
            "Tests!5: the test expects nothing"
                + " (fill in Post as, GL account or another column of the result)");
  }

  @Test
  void refusesUnknownColumnsAndNamesMissingOnes() {
    assertThat(
            messages("Currency | Transaction type | Amount type | GL acount | Region | currency"))
        .containsExactly(
            unknown("D", "GL acount", ", did you mean \"GL account\"?"),
            unknown("E", "Region", ""),
            "Tests!F1: the column currency is there already, in A (delete one of them)",
            "Tests!1: there is no column Amount description (add it to the header row)",
            "Tests!1: there is no column Amount (add it to the header row)");
  }

  @Test
  void isOptional() {
    assertThat(TestWorkbook.mapping(MAPPING).read().value().examples()).isEmpty();
    assertThat(read("").value().examples()).isEmpty();
  }

  private static String unknown(String column, String title, String hint) {
    return "Tests!"
        + column
        + "1: the tab has no use for a column "
        + title
        + hint
        + " (write one of: Account type, Marketplace, Currency, Transaction type, Amount type,"
        + " Amount description, SKU, Amount, Posted date, Post as, GL account, Vendor, Department,"
        + " Location, Class, Project, Customer, Item, Tax treatment, Memo, Group by, Shares,"
        + " Account title, Note, Ticket)";
  }

  private static Outcome<MappingTable> read(String tests) {
    return TestWorkbook.mapping(MAPPING).tab("Tests", tests).read();
  }

  private static List<String> messages(String tests) {
    return read(tests).problems().stream().filter(Problem::isError).map(Problem::message).toList();
  }
}
