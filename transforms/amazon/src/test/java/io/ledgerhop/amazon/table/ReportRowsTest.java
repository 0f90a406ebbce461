// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** S5: any report as rows, by its header or line by line, in any encoding. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ReportRowsTest {

  private static final TextEncoding WEST = TextEncoding.found("", false);
  private static final TextEncoding JAPAN = TextEncoding.found("", true);

  @Test
  void bindsColumnsByNameAndCollectsTheOthers() {
    assertThat(
            words(
                rows(
                    "Item Name\tSKU\tprice\tnew-column\r\nA \"good\" cup\tC1\t9,99\tx\r\nPlate\tP1\r\n",
                    "sku, item name = title")))
        .containsExactly(
            "2 [C1, A \"good\" cup] {\"price\":\"9,99\",\"new-column\":\"x\"}", "3 [P1, Plate] ");
  }

  @Test
  void readsCommasWithQuotationsOverSeveralLines() {
    assertThat(
            words(
                rows(
                    "sku,text,n\n\"A,1\",\"two\nlines with \"\"marks\"\"\",3\n\nB,plain \"x\",4\n",
                    "sku,text,n")))
        .containsExactly("2 [A,1, two\nlines with \"marks\", 3] ", "5 [B, plain \"x\", 4] ");
  }

  @Test
  void readsTabsWithQuotationsWhereTheHeaderIsQuoted() {
    assertThat(words(rows("\"Date\"\t\"FNSKU\"\n\"01/11/2026\"\t\"X\tY\"\n", "fnsku, date")))
        .containsExactly("2 [X\tY, 01/11/2026] ");
  }

  @Test
  void treatsQuotationMarksOfATabFileAsText() {
    assertThat(words(rows("sku\ttitle\nA\t\"6 inch\nB\tcup\n", "sku,title")))
        .containsExactly("2 [A, \"6 inch] ", "3 [B, cup] ");
  }

  @Test
  void returnsEveryLineOfAReportThatIsNotATable() {
    assertThat(rows("\uFEFF<?xml version=\"1.0\"?>\n<a>\t1</a>\r\n\n{\"x\":1}", ""))
        .extracting(ReportRow::line, ReportRow::text)
        .extracting(Object::toString)
        .containsExactly(
            "(1L, \"<?xml version=\"1.0\"?>\")",
            "(2L, \"<a>\t1</a>\")",
            "(3L, \"\")",
            "(4L, \"{\"x\":1}\")");
  }

  @Test
  void givesATableWithoutChosenColumnsAsJson() {
    assertThat(words(rows("sku\tqty\nA\t7\n", "*")))
        .containsExactly("2 [] {\"sku\":\"A\",\"qty\":\"7\"}");
  }

  @Test
  void namesTheColumnsThatTheHeaderLacks() {
    assertThatThrownBy(() -> rows("\n sku\tqty\nA\t7\n", "sku, quantity, price"))
        .hasMessage(
            "report 7:2: the header has no column quantity, price; it has sku, qty (correct the"
                + " columns of the transform; leave them empty for a report that is no table)");
  }

  @Test
  void refusesAColumnThatIsThereTwice() {
    assertThatThrownBy(() -> rows("sku\tSKU\nA\tB\n", "sku"))
        .hasMessageContaining("report 7:1: the header has the column sku more than once");
  }

  @Test
  void rejectsARowWithSurplusCellsAndContinues() {
    List<ReportRow> rows = rows("sku\tqty\nA\t1\t\nB\t2\tstray\nC\t3\n", "sku");

    assertThat(words(rows)).containsExactly("2 [A] {\"qty\":\"1\"}", "4 [C] {\"qty\":\"3\"}");
    assertThat(rows.get(1))
        .isEqualTo(
            ReportRow.rejected(
                3,
                "B\t2\tstray",
                "report 7:3: the row has 3 cells, the header 2 (look for a separator inside a text;"
                    + " the rest of the report was read)"));
  }

  @Test
  void rejectsOneLineWithAStrayQuotationMark() {
    List<ReportRow> rows = rows("a,b\n\"x,1\ny,2\nz,3\n", "a,b");

    assertThat(words(rows)).containsExactly("3 [y, 2] ", "4 [z, 3] ");
    assertThat(rows.get(0).problem()).startsWith("report 7:2: a quotation begins here");
  }

  @Test
  void skipsAnEndlessLine() {
    List<ReportRow> rows = new ArrayList<>();
    try (ReportRows read =
        ReportRows.open(
            "report 7", ReportRowsTest::withALineOf64Megabytes, WEST, WantedColumns.of("sku"))) {
      read.forEachRemaining(rows::add);
    }

    assertThat(words(rows)).containsExactly("2 [A] {\"qty\":\"1\"}", "4 [B] {\"qty\":\"2\"}");
    assertThat(rows.get(1).problem())
        .startsWith("report 7:3: the line has more than 1048576 characters");
    assertThat(rows.get(1).text()).hasSizeLessThan(300);
  }

  private static InputStream withALineOf64Megabytes() {
    Stream<byte[]> parts =
        Stream.of(
                Stream.of(bytes("sku\tqty\nA\t1\n")),
                Collections.nCopies(256, bytes("x".repeat(1 << 18))).stream(),
                Stream.of(bytes("\nB\t2\n")))
            .flatMap(part -> part);
    return new SequenceInputStream(
        Collections.enumeration(parts.map(ByteArrayInputStream::new).toList()));
  }

  /** Trap 14: no encoding is declared. */
  @Test
  void findsTheEncodingByTheBytes() {
    assertThat(decoded("Müller", "UTF-8", WEST)).isEqualTo("Müller");
    assertThat(decoded("Müller €", "windows-1252", WEST)).isEqualTo("Müller €");
    assertThat(decoded("\uFEFFMüller", "UTF-8", WEST)).isEqualTo("Müller");
    assertThat(decoded("Müller", "UTF-16", WEST)).isEqualTo("Müller");
    assertThat(decoded("商品①", "windows-31j", JAPAN)).isEqualTo("商品①");
    assertThat(decoded("商品", "UTF-8", JAPAN)).isEqualTo("商品");
  }

  @Test
  void findsTheEncodingInALongTextWhoseLastByteDecides() {
    String text = "é".repeat(100_001);

    assertThat(decoded(text, "UTF-8", WEST)).isEqualTo(text);
    assertThat(decoded("x".repeat(70_000) + "é", "windows-1252", WEST)).endsWith("xé");
  }

  @Test
  void usesTheEncodingOfTheContentType() {
    assertThat(decoded("商品①", "windows-31j", said("text/plain; charset=Shift_JIS")))
        .isEqualTo("商品①");
    assertThat(decoded("商品①", "windows-31j", said("text/plain;charset=\"cp932\"")))
        .isEqualTo("商品①");
    assertThat(decoded("é", "windows-1252", said("text/plain;charset=Cp1252"))).isEqualTo("é");
    assertThat(decoded("é", "windows-1252", said("text/plain;charset=no-such"))).isEqualTo("é");
  }

  @Test
  void ignoresAContentTypeThatContradictsTheBytes() {
    assertThat(decoded("é", "windows-1252", said("text/plain;charset=UTF-8"))).isEqualTo("é");
  }

  @Test
  void saysWhichEncodingsDoNotFit() {
    byte[] undefined = {'a', '\n', (byte) 0xE9, '\r', '\n', (byte) 0x81, (byte) 0xFF};

    assertThatThrownBy(() -> rows(undefined, WEST, ""))
        .hasMessage(
            "report 7:3: the bytes are not UTF-8 and not windows-1252 (set the encoding in the"
                + " transform)");
    assertThatThrownBy(() -> rows(undefined, TextEncoding.fixed(StandardCharsets.UTF_8), "a"))
        .hasMessage("report 7:2: the bytes are not UTF-8 (set the encoding in the transform)");
    assertThatThrownBy(() -> rows(undefined, TextEncoding.fixed(StandardCharsets.UTF_16BE), "a"))
        .hasMessage("report 7: the bytes are not UTF-16BE (set the encoding in the transform)");
  }

  @Test
  void readsTablesInEncodingsWithOtherLineEnds() {
    for (String name : List.of("UTF-16", "UTF-16LE", "UTF-32", "IBM037", "ISO-2022-JP")) {
      Charset charset = Charset.forName(name);
      byte[] bytes = "sku\tqty\nA\t1\nB\t2\n".getBytes(charset);

      assertThat(words(rows(bytes, TextEncoding.fixed(charset), "sku, qty")))
          .containsExactly("2 [A, 1] ", "3 [B, 2] ");
    }
  }

  @Test
  void seesUtf16WithoutAMark() {
    assertThat(decoded("Müller", "UTF-16LE", WEST)).isEqualTo("Müller");
    assertThat(decoded("商品", "UTF-16BE", said("text/plain;charset=UTF-16"))).isEqualTo("商品");
    assertThat(decoded("é", "UTF-8", said("text/plain;charset=UTF-32"))).isEqualTo("é");
  }

  /** The limit counts characters, however many bytes they have. */
  @Test
  void readsALineOfManyBytes() {
    String longest = "商".repeat(ReportRows.LINE_MAX);

    assertThat(decoded(longest, "UTF-8", WEST)).isEqualTo(longest);
    assertThat(rows(longest + "商\nb", ""))
        .extracting(ReportRow::isRejected)
        .containsExactly(true, false);
  }

  @Test
  void hasNoRowsInAnEmptyReport() {
    assertThat(rows("", "sku")).isEmpty();
    assertThat(rows("sku\tqty\n", "sku")).isEmpty();
    assertThat(rows("", "")).isEmpty();
  }

  @Test
  void readsEveryCombinationOfLineEnds() {
    for (String end : List.of("\n", "\r\n", "\r")) {
      assertThat(rows("a" + end + "b" + end + end + "c", ""))
          .extracting(ReportRow::text)
          .containsExactly("a", "b", "", "c");
    }
  }

  @Test
  void findsLineEndsWhereverABufferEnds() {
    for (int length = (1 << 16) - 3; length < (1 << 16) + 3; length++) {
      assertThat(rows("x".repeat(length) + "\r\nb", ""))
          .extracting(row -> row.text().length())
          .containsExactly(length, 1);
    }
  }

  /** Trap 13: a byte order mark before the first column, blanks and capitals in the header. */
  @Test
  void bindsColumnsOfADecoratedHeader() {
    assertThat(words(rows("\uFEFFSKU \t Qty\nA\t7\n", "sku, qty"))).containsExactly("2 [A, 7] ");
  }

  @Test
  void reportsInvalidColumns() {
    assertThat(
            WantedColumns.of("a-b, A b, report id, =, x=y")
                .problems("Columns", List.of("report_id")))
        .extracting(problem -> problem.code().name())
        .containsExactly("FIELD_TWICE", "FIELD_TAKEN", "COLUMN_UNFIT");
    assertThat(WantedColumns.of("Item-Name, 商品名, price(EUR)=price").columns())
        .extracting(WantedColumns.Column::field)
        .containsExactly("item_name", "商品名", "price");
  }

  private static TextEncoding said(String contentType) {
    return TextEncoding.found(contentType, false);
  }

  private static String decoded(String text, String charset, TextEncoding encoding) {
    return rows(text.getBytes(Charset.forName(charset)), encoding, "").get(0).text();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<ReportRow> rows(String text, String columns) {
    return rows(bytes(text), WEST, columns);
  }

  private static List<ReportRow> rows(byte[] bytes, TextEncoding encoding, String columns) {
    List<ReportRow> rows = new ArrayList<>();
    try (ReportRows read =
        ReportRows.open(
            "report 7",
            () -> new ByteArrayInputStream(bytes),
            encoding,
            WantedColumns.of(columns))) {
      read.forEachRemaining(rows::add);
    }
    return rows;
  }

  private static List<String> words(List<ReportRow> rows) {
    return rows.stream()
        .filter(row -> !row.isRejected())
        .map(row -> row.line() + " " + row.cells() + " " + row.others())
        .toList();
  }
}
