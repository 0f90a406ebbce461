// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.problem.Outcome;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F35: a folder with a text file for each tab. */
class FolderWorkbookTest {

  private static final String TITLES =
      "Transaction type,Amount type,Amount description,Post as,GL account,Priority,From\n";
  private static final String ROW = "Order,ItemPrice,Principal,Journal,004000,,\n";
  private static final String TEST_TITLES =
      "Currency;Transaction type;Amount type;Amount description;Amount;Posted date;GL account\n";

  @Test
  void readsCommasSemicolonsAndTabulatorsWithAndWithoutByteOrderMark() {
    MappingTable commas = table(TITLES + ROW);
    for (String text :
        List.of(
            "\uFEFF" + TITLES + ROW,
            (TITLES + ROW).replace(',', ';'),
            (TITLES + ROW).replace(',', '\t'),
            "sep=;\r\n" + (TITLES + ROW).replace(',', ';').replace("\n", "\r\n"),
            (TITLES + ROW).replace("Post as", "\"Post as\"").replace("Order", "\"Order\""))) {
      assertThat(table(text).rows()).as(text).isEqualTo(commas.rows());
    }
    assertThat(commas.rows().get(0).target().account().orElseThrow()).hasToString("004000");
  }

  /** A row with line breaks in a cell is one row, as in a spreadsheet. */
  @Test
  void countsRowsAsASpreadsheetDoes() {
    String text = TITLES + "\n# remark\n\"Order\nx\",ItemPrice,Principal,Journal,,,\n";

    assertThat(messages(text)).startsWith("Mapping!E4: the row posts, but has no GL account");
  }

  /** F38. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          =B2        | GL account must not come from a formula
          #REF!      | the cell shows the error #REF!
          #BEZUG!    | the cell shows the error #BEZUG!
          Err:502    | the cell shows the error Err:502
          7,3985E+16 | 7,3985E+16 is what a spreadsheet made of a long number
          """)
  void refusesAnIdThatASpreadsheetHasChanged(String id, String message) {
    String row = ROW.replace("004000", "\"" + id + "\"");

    assertThat(messages(TITLES + row)).startsWith("Mapping!E2: " + message);
  }

  @Test
  void takesATextThatLooksLikeAFormulaAfterAnApostrophe() {
    String row = ROW.replace("Order", "'=a formula of old").replace("Principal", "''#REF!");

    assertThat(table(TITLES + row).rows().get(0).conditions().texts().toString())
        .isEqualTo(
            "{TRANSACTION_TYPE==a formula of old, AMOUNT_TYPE=itemprice, AMOUNT_DESCRIPTION='#ref!}");
  }

  @Test
  void doesNotTakeAnErrorForARemark() {
    assertThat(messages(TITLES + "#REF!,ItemPrice,Principal,Journal,4000,,\n"))
        .startsWith("Mapping!A2: the cell shows the error #REF!");
  }

  /** Numbers and days as a German spreadsheet writes them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -3,5         | -3.50
          1.234.567,89 | 1234567.89
          1.234.567    | 1234567.00
          1234,567     | 1234.567
          19.99        | 19.99
          -1,234.56    | -1234.56
          """)
  void readsAmountsOfAFileWithSemicolons(String typed, String amount) {
    assertThat(amountOf(TEST_TITLES, typed)).isEqualTo(amount + " EUR");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "19,99"     | 19.99
          "1,234.50"  | 1234.50
          "1.234,50"  | 1234.50
          1.234       | 1.234
          """)
  void readsAmountsOfAFileWithCommas(String typed, String amount) {
    assertThat(amountOf(TEST_TITLES.replace(';', ','), typed)).isEqualTo(amount + " EUR");
  }

  @Test
  void asksWhichNumberIsMeant() {
    String message = "Tests!E2: \"%s\" may be a number with thousands or with three decimals";

    assertThat(tests(TEST_TITLES, "1.234").messages()).startsWith(message.formatted("1.234"));
    assertThat(tests(TEST_TITLES.replace(';', ','), "\"1,234\"").messages())
        .startsWith(message.formatted("1,234"));
  }

  @ParameterizedTest
  @CsvSource({"1.10.2026", "01.10.26", "2026-10-01"})
  void readsDays(String typed) {
    MappingTable table = table((TITLES + ROW).replace("004000,,", "004000,," + typed));

    assertThat(table.rows().get(0).conditions().dates().from().orElseThrow())
        .hasToString("2026-10-01");
  }

  @Test
  void asksForADayThatCanBeReadInOneWayOnly() {
    assertThat(messages((TITLES + ROW).replace("004000,,", "004000,,10/01/2026")))
        .startsWith("Mapping!G2: \"10/01/2026\" is not a date (write it as 2026-10-31)");
  }

  @Test
  void namesAFileThatIsNotUtf8() {
    byte[] windows = (TITLES + ROW + "# Gebühr").getBytes(Charset.forName("windows-1252"));

    assertThat(new WorkbookReader().read(Map.of("Mapping.csv", windows), "m").messages())
        .startsWith("Mapping.csv: this text file is not in UTF-8 (save it as CSV UTF-8 in Excel");
  }

  @Test
  void namesAQuotationMarkThatIsNeverClosed() {
    assertThat(messages(TITLES + "\"Order,ItemPrice\n"))
        .startsWith("Mapping.csv: a quotation mark is never closed");
  }

  @Test
  void takesTheNamesThatLibreOfficeGives() {
    Map<String, byte[]> files = files(TITLES + ROW);
    files.put("shop-Tests.csv", bytes(TEST_TITLES + "EUR;a;b;c;1;;004000\n"));
    files.put("shop-Mapping.csv", files.remove("Mapping.csv"));
    files.put("other.txt", new byte[] {1});

    assertThat(new WorkbookReader().read(files, "m").value().examples()).hasSize(1);
  }

  @Test
  void saysThatAFolderHasNoTextFile() {
    assertThat(
            new WorkbookReader().read(Map.of("Mapping.txt", new byte[] {'x'}), "shop").messages())
        .isEqualTo(
            "shop: there is no tab Mapping, the tabs are: none (name the tab with the mapping rows"
                + " Mapping)");
  }

  @Test
  void namesATabThatIsThereTwice() {
    Map<String, byte[]> files = files(TITLES + ROW);
    files.put("mapping.CSV", bytes(TITLES));

    assertThat(new WorkbookReader().read(files, "m").messages())
        .contains("m: the tab Mapping is there twice, as \"Mapping\" and \"mapping\"");
    assertThat(
            TestWorkbook.mapping(TITLES.replace(',', '|'))
                .tab("Tests", "x")
                .tab("tests ", "x")
                .read()
                .messages())
        .contains("mapping.xlsx: the tab Tests is there twice, as \"Tests\" and \"tests \"");
    assertThat(new WorkbookReader().read(Map.of("x.csv", bytes("a")), "m").messages())
        .startsWith("m: there is no tab Mapping, the tabs are: x");
  }

  @Test
  void refusesAFolderThatIsTooLarge() {
    byte[] half = new byte[WorkbookReader.FILE_BYTES_MAX / 2 + 1];

    assertThat(new WorkbookReader().read(Map.of("a.csv", half, "b.csv", half), "m").messages())
        .startsWith("m: the folder is more than 20 MB");
  }

  /** F42: the same bytes give the same hash, and each change of a tab another one. */
  @Test
  void hashesNamesAndBytesOfItsTabs() {
    Map<String, byte[]> files = files(TITLES + ROW);
    String hash = hash(files);
    files.put("README.md", bytes("about this folder"));
    assertThat(hash).isEqualTo(hash(files)).hasSize(64);

    Map<String, byte[]> renamed = files(TITLES + ROW);
    renamed.put("shop-Mapping.csv", renamed.remove("Mapping.csv"));
    assertThat(hash(renamed)).isNotEqualTo(hash);
    assertThat(hash(files(TITLES + ROW + "\n"))).isNotEqualTo(hash);
    files.put("Changes.csv", bytes("Date,Who\n"));
    assertThat(hash(files)).isNotEqualTo(hash);
  }

  private static String hash(Map<String, byte[]> files) {
    return new WorkbookReader().read(files, "m").value().hash();
  }

  private static String amountOf(String titles, String typed) {
    return tests(titles, typed).value().examples().get(0).amount().toString();
  }

  private static Outcome<MappingTable> tests(String titles, String typed) {
    String separator = titles.substring(8, 9);
    String test = String.join(separator, "EUR", "a", "b", "c", typed, "", "004000");
    Map<String, byte[]> files = files(TITLES + ROW);
    files.put("Tests.csv", bytes(titles + test + "\n"));
    return new WorkbookReader().read(files, "m");
  }

  private static MappingTable table(String mapping) {
    Outcome<MappingTable> read = new WorkbookReader().read(files(mapping), "m");
    assertThat(read.messages()).isEmpty();
    return read.value();
  }

  private static String messages(String mapping) {
    return new WorkbookReader().read(files(mapping), "m").messages();
  }

  private static Map<String, byte[]> files(String mapping) {
    return new TreeMap<>(Map.of("Mapping.csv", bytes(mapping)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
