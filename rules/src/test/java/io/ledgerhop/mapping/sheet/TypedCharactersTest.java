// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.problem.Outcome;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Issue 12: characters that people do not see or did not mean never post to another account. */
@Timeout(60)
class TypedCharactersTest {

  private static final String TITLES =
      "Transaction type | Amount type | Amount description | From | To | Post as | GL account"
          + " | Vendor\n";

  @Test
  void readsAFullWidthIdAsPlainAndWarns() {
    Outcome<MappingTable> read =
        TestWorkbook.mapping(
                TITLES + "Ｏｒｄｅｒ | ItemPrice | Principal | | | Ｊｏｕｒｎａｌ | ００６０１０ | Ａ－1\n")
            .read();

    assertThat(read.messages().lines())
        .containsExactly(
            "Mapping!H2: \"Ａ－1\" has full-width characters, and is read as A-1"
                + " (type it again with plain letters and digits)",
            "Mapping!G2: \"００６０１０\" has full-width characters, and is read as 006010"
                + " (type it again with plain letters and digits)");
    MappingRow row = read.value().rows().get(0);
    assertThat(row.target().account().orElseThrow().value()).isEqualTo("006010");
    assertThat(row.target().dimensions().id(Dimension.VENDOR)).contains("A-1");
  }

  @ParameterizedTest
  @CsvSource({
    "6010\u00B2,\u00B2",
    "\u0666\u0660\u0661\u0660,'\u0666, \u0660, \u0661'",
    "AB\u00BD,\u00BD",
    "\u2460,\u2460",
    "\u0410B-1,\u0410",
    "\uD835\uDFE51,\uD835\uDFE5"
  })
  void refusesAnIdWithCharactersThatCanBeTakenForOthers(String id, String unclear) {
    assertThat(
            TestWorkbook.mapping(TITLES + "Order | ItemPrice | Principal | | | Journal | " + id)
                .read()
                .messages())
        .isEqualTo(
            "Mapping!G2: \"%s\" has characters that can be taken for others: %s (type it again with"
                    .formatted(id, unclear)
                + " the plain letters and digits that Intacct has)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "D\u00FCsseldorf",
        "\u0421\u043A\u043B\u0430\u0434 1",
        "\u6771\u4EAC-1",
        "4\u00A0000"
      })
  void acceptsAnIdOfAnotherScript(String id) {
    assertThat(
            TestWorkbook.mapping(TITLES + "Order | ItemPrice | Principal | | | Journal | " + id)
                .read()
                .messages())
        .isEmpty();
  }

  @Test
  void takesASkuAndAnEntryOfAListAsTheyAre() {
    assertThat(
            TestWorkbook.mapping(
                    """
                    Transaction type | Amount type | Amount description | SKU | Post as | GL account
                    Order | ItemPrice | Principal | BAG-2m\u00B2 | Journal | 4000
                    """)
                .tab("Lists", "Account | Vendor\n4000 | \u2116 5\n")
                .read()
                .messages())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026",
        "number:2026",
        "202610",
        "number:202610",
        "20261031",
        "31.10.2026",
        "10/31/2026",
        "31 Oct 2026",
        "2026-02-30",
        "October"
      })
  void refusesADayThatIsNone(String typed) {
    assertThat(
            TestWorkbook.mapping(
                    TITLES + "Order | ItemPrice | Principal | " + typed + " | | Journal | 4000")
                .read()
                .messages())
        .isEqualTo(
            "Mapping!D2: \"%s\" is not a date (write it as 2026-10-31)"
                .formatted(typed.replace("number:", "")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#REF!", "#BEZUG!", "#RIF!", "#N/D", "#VALEUR!"})
  void namesTheErrorOfACellAndOfATitle(String error) {
    String row = "Order\tItemPrice\tPrincipal\tJournal\t";
    String titles = "Transaction type\tAmount type\tAmount description\tPost as\tGL account";

    assertThat(read(titles + "\n" + row + error, StandardCharsets.UTF_8).messages())
        .isEqualTo("Mapping!E2: the cell shows the error " + error + " (correct or empty it)");
    assertThat(read(titles + "\t" + error + "\n" + row + "4000", StandardCharsets.UTF_8).messages())
        .isEqualTo("Mapping!F1: the cell shows the error " + error + " (correct or empty it)");
    assertThat(
            OdsFile.mapping(
                    "<table:table-row>"
                        + OdsFile.cell("Order").repeat(4)
                        + "<table:table-cell table:formula=\"of:=[.A9]\"><text:p>"
                        + error
                        + "</text:p></table:table-cell></table:table-row>")
                .bytes())
        .satisfies(
            bytes ->
                assertThat(TestWorkbook.read(bytes, "mapping.ods").messages())
                    .contains("Mapping!E2: the cell shows the error " + error));
  }

  @Test
  void readsUtf16WithItsMarkAndRefusesWindows1252() {
    String text =
        """
        Transaction type\tAmount type\tAmount description\tPost as\tGL account\tNote
        Order\tItemPrice\tPrincipal\tJournal\t004000\tErl\u00F6se
        """;

    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      MappingRow row = read("\uFEFF" + text, charset).value().rows().get(0);
      assertThat(row.target().account().orElseThrow().value()).isEqualTo("004000");
      assertThat(row.target().note()).isEqualTo("Erl\u00F6se");
    }
    assertThat(read(text, Charset.forName("windows-1252")).messages())
        .isEqualTo(
            "Mapping.csv: this text file is not in UTF-8 (save it as CSV UTF-8 in Excel, or with the"
                + " character set Unicode (UTF-8) in LibreOffice)");
  }

  private static Outcome<MappingTable> read(String text, Charset charset) {
    return new WorkbookReader().read(Map.of("Mapping.csv", text.getBytes(charset)), "m");
  }
}
