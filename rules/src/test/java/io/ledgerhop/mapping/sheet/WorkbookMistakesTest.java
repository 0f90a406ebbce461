// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Issue 8, point 19: mistakes of an accountant are reported by cell, and never accepted silently.
 */
@Timeout(60)
class WorkbookMistakesTest {

  private static final String TITLES =
      "On | Marketplace | Currency | Transaction type | Amount type | Amount description | Sign"
          + " | Post as | GL account | Memo | Group by\n";
  private static final String SALE = "Yes | | | Order | ItemPrice | Principal";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "A2;x;\"x\" is neither Yes nor No (write Yes, or No, or leave it empty for Yes)",
        "C2;US$;\"US$\" is not a currency code (write the three letters, such as USD or EUR)",
        "C2;'USD;Euro';\"Euro\" is not a currency code (write the three letters, such as USD or"
            + " EUR)",
        "D2;truth:true;the cell holds the truth value TRUE, and Transaction type must be text"
            + " (format the cell as text and type it again)",
        "G2;plus;\"plus\" is neither + nor -"
            + " (write + for money in, - for money out, or leave it empty)",
        "H2;'';the row does not say how its lines are posted"
            + " (write Journal, Bill, Credit, Balance sheet, Ignore or Hold)",
        "I2;truth:true;the cell holds the truth value TRUE, and GL account must be text"
            + " (format the cell as text and type it again)",
        "I2;=FALSE();the cell holds the truth value FALSE, and GL account must be text"
            + " (format the cell as text and type it again)",
        "J2;Amazon {settlement;a brace is not closed, or not opened, in \"Amazon {settlement\""
            + " (write a field between two braces, as in {settlement})",
        "J2;settlement};a brace is not closed, or not opened, in \"settlement}\""
            + " (write a field between two braces, as in {settlement})",
        "J2;{setlement};a memo has no field \"setlement\", did you mean \"settlement\"?"
            + " (use one of: settlement, seller, marketplace, currency, account type,"
            + " transaction type, amount type, amount description, sku, product line, order id,"
            + " posted date, month)",
        "K2;'nett; SKU';'\"nett\" is no way to group, did you mean \"net\"?"
            + " (write one or more of gross, net, SKU, order, country, product line, line type,"
            + " separated by ;)'",
        "K2;'net; gross';gross and net exclude each other (leave one of them out)",
        "K2;product line;there is no tab Products that says which SKU belongs to which product"
            + " line (add it with the columns SKU and Product line, or use the column SKU)",
        "J2;{product line};there is no tab Products that says which SKU belongs to which product"
            + " line (add it with the columns SKU and Product line, or use the column SKU)",
      })
  void refusesACell(String cell, String typed, String fact) {
    assertThat(messages(TITLES + with(cell, typed)))
        .containsExactly("Mapping!" + cell + ": " + fact);
  }

  @Test
  void readsATruthValueAsYesOrNo() {
    assertThat(messages(TITLES + with("A2", "truth:true"))).isEmpty();
    assertThat(messages(TITLES + with("A2", "=TRUE()"))).isEmpty();
    assertThat(messages(TITLES + with("A2", "=FALSE()")))
        .containsExactly("Mapping: no mapping row is switched on (add rows below the header)");
  }

  @Test
  void refusesAMemoThatIntacctWouldNotTake() {
    String row = SALE + " | | Journal | 4000 | %s {settlement}\n";

    assertThat(messages(TITLES + row.formatted("x".repeat(500))))
        .containsExactly(
            "Mapping!J2: the memo has 501 characters without its fields, Intacct takes 500 with"
                + " them (shorten it)");
    assertThat(messages(TITLES + row.formatted("x".repeat(499)))).isEmpty();
  }

  @Test
  void warnsOfAMisspelledMarketplaceAndKnowsOtherChannels() {
    assertThat(messages(TITLES + with("B2", "Amazon.con")))
        .containsExactly(
            "Mapping!B2: \"Amazon.con\" is not a value Amazon is known to send, did you mean"
                + " \"Amazon.com\"? (correct it, unless you have seen it in a settlement)");
    assertThat(messages(TITLES + with("B2", "Non-Amazon CA; SI US Prod Marketplace; amazon.de")))
        .isEmpty();
  }

  @Test
  void warnsOnceOfABlockOfHiddenRowsThatAreUsed() {
    String rows =
        """
        Yes | | | Order | ItemPrice | Principal | | Journal | 4000
        Yes | | | Order | ItemPrice | Shipping | | Journal | 4000
        Yes | | | Order | ItemPrice | Tax | | Journal | 2210
        No | | | Order | ItemPrice | GiftWrap | | Journal | 4000
        Yes | | | Order | ItemFees | Commission | | Journal | 6010
        """;

    for (TestWorkbook book : List.of(TestWorkbook.xlsx(), TestWorkbook.xls())) {
      byte[] bytes = book.tab("Mapping", TITLES + rows).hiding(3, 4, 5, 6).bytes();
      assertThat(texts(bytes))
          .containsExactly(
              "Mapping!3: rows 3 to 4 are hidden, and used (show hidden and filtered rows to see"
                  + " what they do, or write No in their column On)",
              "Mapping!6: the row is hidden, and used (show hidden and filtered rows to see what"
                  + " they do, or write No in their column On)");
    }
  }

  @Test
  void warnsOfTabsThatLookLikeThoseThatAreRead() {
    byte[] bytes =
        TestWorkbook.mapping(TITLES + with("A2", "Yes"))
            .tab("Mapping (2)", TITLES)
            .tab("Test", "")
            .tab("Old lists", "")
            .tab("Notes", "")
            .bytes();

    assertThat(texts(bytes))
        .containsExactly(
            "Mapping (2): the tab is not read, only the tab Mapping is"
                + " (delete it if it is a copy, or move its rows to the tab Mapping)",
            "Test: the tab is not read, only the tab Tests is"
                + " (delete it if it is a copy, or move its rows to the tab Tests)",
            "Old lists: the tab is not read, only the tab Lists is"
                + " (delete it if it is a copy, or move its rows to the tab Lists)");
  }

  @Test
  void refusesMergedCells() {
    String rows =
        """
        Yes | | | Order | ItemPrice | Principal | | Journal | 4000
        Yes | | | Order | ItemPrice | Shipping | | Journal |
        Yes | | | Order | ItemPrice | GiftWrap | | Journal |
        Yes | | | Order | ItemFees | Commission | | Jurnal | 6010
        """;

    for (TestWorkbook book : List.of(TestWorkbook.xlsx(), TestWorkbook.xls())) {
      assertThat(texts(book.tab("Mapping", TITLES + rows).merging("I2:I4").bytes()))
          .containsExactly(
              "Mapping!I2: the cells I2:I4 are merged, so that only the first of them has the text"
                  + " (unmerge them and fill in each cell)",
              "Mapping!H5: \"Jurnal\" is no way to post, did you mean \"Journal\"?"
                  + " (write Journal, Bill, Credit, Balance sheet, Ignore or Hold)");
    }
  }

  @Test
  void saysThatATitleIsMissingBecauseItsCellIsMerged() {
    assertThat(texts(TestWorkbook.mapping(TITLES + with("A2", "Yes")).merging("D1:E1").bytes()))
        .containsExactly(
            "Mapping!D1: the cells D1:E1 are merged, so that only the first of them has the text"
                + " (unmerge them and fill in each cell)",
            "Mapping!1: there is no column Amount type (add it to the header row)");
  }

  @Test
  void namesTheTitleThatLooksLikeAMissingColumn() {
    assertThat(
            messages(
                """
                Transaction type | Type of amount | Amount description | Post as | Account
                Order | ItemPrice | Principal | Journal | 4000
                """))
        .containsExactly(
            "Mapping!B1: there is no column Amount type, and \"Type of amount\" looks like it"
                + " (change this title to Amount type)",
            "Mapping!E1: there is no column GL account, and \"Account\" looks like it"
                + " (change this title to GL account)");
    assertThat(
            messages(
                """
                Transaction type | Amount type | Amount description | Post as | Konto
                Order | ItemPrice | Principal | Journal | 4000
                """))
        .contains("Mapping!1: there is no column GL account (add it to the header row)");
  }

  @Test
  void saysWhereTheHeaderIsExpectedAndReadsTheRowsBelow() {
    assertThat(messages("Mapping of the US shop | | 2026\n\n" + TITLES + with("H2", "Jurnal")))
        .containsExactly(
            "Mapping!1: the header is expected here, in the first row, but stands in row 3"
                + " (delete the rows above the header, or start each of them with #)",
            "Mapping!H4: \"Jurnal\" is no way to post, did you mean \"Journal\"?"
                + " (write Journal, Bill, Credit, Balance sheet, Ignore or Hold)");
    assertThat(messages("# Mapping of the US shop\n" + TITLES + with("A2", "Yes"))).isEmpty();
    assertThat(messages("Order | ItemPrice | Principal | Journal | 4000\n"))
        .containsExactly(
            "Mapping!1: the first row is not the header: it has none of the titles Transaction"
                + " type, Amount type, Amount description, Post as, GL account"
                + " (put the titles into the first row, as in the starter workbook)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On,Post as,GL account|a text file, such as .csv",
        "%PDF-1.7|a PDF",
        "<!DOCTYPE html><html></html>|a web page",
        "<?xml version=\"1.0\"?><x/>|an XML file"
      })
  void saysWhatKindOfFileItIs(String text, String kind) {
    assertThat(texts(text.getBytes(StandardCharsets.UTF_8))).containsExactly(other(kind));
  }

  @Test
  void recognisesAnOtherOpenDocumentFile() throws IOException {
    byte[] type = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry("mimetype");
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(type.length);
      entry.setCrc(sum.getValue());
      zip.putNextEntry(entry);
      zip.write(type);
    }

    assertThat(texts(bytes.toByteArray()))
        .containsExactly(other("an OpenDocument file of another kind, such as .odt"));
  }

  private static String other(String kind) {
    return "mapping.xlsx: this is "
        + kind
        + "; the mapping workbook is read as .xlsx, .xls or .ods, or as a folder of .csv files"
        + " (open it in Excel or LibreOffice and save it as .xlsx)";
  }

  /** A good row below {@link #TITLES}, with one cell replaced. */
  private static String with(String cell, String text) {
    String[] cells = (SALE + " | | Journal | 4000 | | ").split("\\|", -1);
    cells[cell.charAt(0) - 'A'] = text;
    return String.join("|", cells) + "\n";
  }

  private static List<String> messages(String drawing) {
    return texts(TestWorkbook.mapping(drawing).bytes());
  }

  private static List<String> texts(byte[] bytes) {
    return TestWorkbook.read(bytes, "mapping.xlsx").problems().stream()
        .map(Problem::message)
        .toList();
  }
}
