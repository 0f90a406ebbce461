// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.importfile;

import static io.ledgerhop.posting.importfile.ImportSamples.BILL_TITLES;
import static io.ledgerhop.posting.importfile.ImportSamples.JOURNAL_TITLES;
import static io.ledgerhop.posting.importfile.ImportSamples.MEMO;
import static io.ledgerhop.posting.importfile.ImportSamples.bill;
import static io.ledgerhop.posting.importfile.ImportSamples.journal;
import static io.ledgerhop.posting.importfile.ImportSamples.payable;
import static io.ledgerhop.posting.importfile.ImportSamples.sum;
import static io.ledgerhop.posting.importfile.ImportSamples.text;
import static io.ledgerhop.posting.importfile.ImportSamples.with;
import static io.ledgerhop.posting.importfile.ImportSamples.without;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentHead;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Side;
import io.ledgerhop.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F86: journals and bills in the form of Intacct's own import. */
class ImportDocumentsTest {

  @Test
  void writesJournalsInTheColumnsOfTheTemplate() {
    ImportDocuments imports = with(ImportKind.JOURNALS, JOURNAL_TITLES);

    assertThat(imports.add(journal("AMZ-2-1", MEMO, "1234.56"))).isEmpty();
    assertThat(imports.add(journal("AMZ-3-1", "", "7.00"))).isEmpty();

    assertThat(imports.refusals()).isEmpty();
    assertThat(text(imports, ImportKind.JOURNALS))
        .isEqualTo(
            JOURNAL_TITLES
                + """

                ,AMZN,11/05/2026,,Amazon settlement 90000000002;,AMZ-2-1,1,6010,,010,fees,1234.56,,USD,,FBA,@AMZ
                ,,,,,,2,0100,,,,,1234.56,USD,,,
                ,AMZN,11/05/2026,,AMZ-3-1,AMZ-3-1,1,6010,,010,fees,7.00,,USD,,FBA,@AMZ
                ,,,,,,2,0100,,,,,7.00,USD,,,""");
  }

  @Test
  void writesBillsInTheColumnsOfTheTemplate() {
    ImportDocuments imports = with(ImportKind.BILLS, BILL_TITLES);

    assertThat(imports.add(bill("AMZ-2-1-B", "40.00", "2.50"))).isEmpty();

    assertThat(imports.refusals()).isEmpty();
    assertThat(text(imports, ImportKind.BILLS))
        .isEqualTo(
            BILL_TITLES
                + """

                ,AMZ-2-1-B,,@AMZ,11/05/2026,11/05/2026,11/05/2026,42.50,Fees,1,fees,6010,,40.00,2000,P1,@AMZ
                ,,,,,,,,,2,fees,6010,,2.50,2000,P1,@AMZ""");
  }

  @Test
  void writesEntriesThatBalance() {
    ImportDocuments imports = with(ImportKind.JOURNALS, JOURNAL_TITLES);
    imports.add(journal("AMZ-2-1", MEMO, "1234.56"));
    List<List<String>> lines = Objects.requireNonNull(imports.contents().get(ImportKind.JOURNALS));
    List<String> titles = lines.get(0);

    assertThat(sum(lines, titles.indexOf("DEBIT")))
        .isEqualTo(sum(lines, titles.indexOf("CREDIT")))
        .isEqualByComparingTo("1234.56");
  }

  @ParameterizedTest
  @CsvSource({
    "DEPT_ID, '\"010\" belongs into the column DEPT_ID'",
    "GLDIMCHANNEL, '\"FBA\" belongs into the column GLDIMCHANNEL'",
    "GLENTRY_VENDORID, '\"@AMZ\" belongs into the column GLENTRY_VENDORID'",
    "MEMO, '\"fees\" belongs into the column MEMO'"
  })
  void refusesTheFileWhenTheTemplateHasNoColumnForAValue(String column, String message) {
    String titles = without(JOURNAL_TITLES, column);
    ImportDocuments imports = with(ImportKind.JOURNALS, titles);

    imports.add(journal("AMZ-2-1", MEMO, "1234.56"));
    imports.add(journal("AMZ-3-1", MEMO, "1.00"));

    assertThat(imports.refusals())
        .extracting(Problem::message)
        .containsExactly(
            "AMZ-2-1: "
                + message
                + ", which the template lacks, so import-journals.csv is not written (add the column,"
                + " as your company's template in Intacct has it, or post over the API)");
    assertThat(text(imports, ImportKind.JOURNALS)).isEqualTo(titles);
  }

  @ParameterizedTest
  @ValueSource(strings = {"APBILLITEM_APACCOUNT", "APBILLITEM_PROJECTID", "DESCRIPTION"})
  void refusesTheFileOfBillsToo(String column) {
    ImportDocuments imports = with(ImportKind.BILLS, without(BILL_TITLES, column));

    imports.add(bill("AMZ-2-1-B", "40.00"));

    assertThat(imports.refusals())
        .extracting(problem -> problem.code().name())
        .containsExactly("COLUMN_MISSING");
  }

  /** The total, and the vendor of a line, say nothing that the bill does not say elsewhere. */
  @ParameterizedTest
  @ValueSource(strings = {"TOTAL_DUE", "APBILLITEM_VENDORID", "DUE_DATE", "PO_NO"})
  void needsNoColumnForWhatTheBillSaysElsewhere(String column) {
    ImportDocuments imports = with(ImportKind.BILLS, without(BILL_TITLES, column));

    imports.add(bill("AMZ-2-1-B", "40.00"));

    assertThat(imports.refusals()).isEmpty();
  }

  @Test
  void refusesTheFileWhenARateDateHasNoColumn() {
    Journal journal = journal("AMZ-2-1", MEMO, "1.00");
    Document dated =
        DocumentHead.of(journal).withRateDate(LocalDate.of(2026, 11, 2)).with(journal.lines());
    ImportDocuments imports = with(ImportKind.JOURNALS, without(JOURNAL_TITLES, "EXCH_RATE_DATE"));

    imports.add(dated);

    assertThat(imports.refusals())
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .startsWith("AMZ-2-1: \"11/02/2026\" belongs into the column EXCH_RATE_DATE");
  }

  @Test
  void refusesDocumentsOfTwoCurrenciesWithoutAColumnForThem() {
    ImportDocuments imports = with(ImportKind.JOURNALS, without(JOURNAL_TITLES, "CURRENCY"));

    imports.add(journal("AMZ-2-1", MEMO, "1.00"));
    assertThat(imports.refusals()).isEmpty();
    imports.add(journal("AMZ-3-1", MEMO, "1.00", "EUR"));

    assertThat(imports.refusals())
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .startsWith("AMZ-3-1: it is in EUR, other documents are in USD");
  }

  @ParameterizedTest
  @EnumSource(
      value = DocumentKind.class,
      names = {"VENDOR_CREDIT", "DEBIT_MEMO", "CREDIT_MEMO"})
  void namesADocumentThatIntacctDoesNotImport(DocumentKind kind) {
    ImportDocuments imports = with(ImportKind.BILLS, BILL_TITLES);

    assertThat(imports.add(payable(kind, "AMZ-2-1-X", Side.CREDIT, "5.00")))
        .hasValueSatisfying(
            problem ->
                assertThat(problem.message())
                    .startsWith(
                        "AMZ-2-1-X: the import files take journals and bills, and it is of"));
    assertThat(text(imports, ImportKind.BILLS)).isEqualTo(BILL_TITLES);
    assertThat(imports.refusals()).isEmpty();
  }

  @Test
  void namesADocumentWithoutATemplate() {
    assertThat(with(ImportKind.JOURNALS, JOURNAL_TITLES).add(bill("AMZ-2-1-B", "1.00")))
        .hasValueSatisfying(
            problem -> assertThat(problem.message()).startsWith("AMZ-2-1-B: it is in no import"));
  }

  @Test
  void namesABillWithANegativeLine() {
    assertThat(with(ImportKind.BILLS, BILL_TITLES).add(bill("AMZ-2-1-B", "9.00", "-2.00")))
        .hasValueSatisfying(
            problem ->
                assertThat(problem.message())
                    .startsWith("AMZ-2-1-B: it has the negative amount -2.00 USD"));
  }

  @Test
  void namesADocumentWhoseNumberIsAFormula() {
    assertThat(with(ImportKind.JOURNALS, JOURNAL_TITLES).add(journal("=1+1", MEMO, "1.00")))
        .hasValueSatisfying(
            problem -> assertThat(problem.code()).isEqualTo(ImportProblem.NUMBER_UNFIT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-2+3", "@SUM(1)"})
  void writesABlankBeforeATextThatASpreadsheetWouldCalculate(String memo) {
    ImportDocuments imports = with(ImportKind.JOURNALS, JOURNAL_TITLES);

    imports.add(journal("AMZ-2-1", memo, "1.00"));

    assertThat(text(imports, ImportKind.JOURNALS)).contains(", " + memo + ",AMZ-2-1");
  }
}
