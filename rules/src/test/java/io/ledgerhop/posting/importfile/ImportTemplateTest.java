// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.importfile;

import static io.ledgerhop.posting.importfile.ImportSamples.JOURNAL_TITLES;
import static io.ledgerhop.posting.importfile.ImportSamples.MEMO;
import static io.ledgerhop.posting.importfile.ImportSamples.journal;
import static io.ledgerhop.posting.importfile.ImportSamples.template;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F86: the template of the company says what an import file may have. */
class ImportTemplateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Field Name: STATE; Type: Character; Required: Yes; Editable: No",
        "required",
        "REQUIRED : YES"
      })
  void refusesTheFileWhenARequiredColumnStaysEmpty(String description) {
    ImportDocuments imports =
        new ImportDocuments(
            List.of(
                template(
                        ImportKind.JOURNALS,
                        JOURNAL_TITLES + ",STATE",
                        ": do not import; Required: No",
                        description)
                    .value()),
            "AMZN");

    imports.add(journal("AMZ-2-1", MEMO, "1.00"));

    assertThat(imports.refusals())
        .extracting(Problem::message)
        .containsExactly(
            "AMZ-2-1: the template requires the column STATE, for which the document has no value, so"
                + " import-journals.csv is not written (give the lines that value, or post over the"
                + " API)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Required: No", "not required", "Required when GLDIMCHANNEL is empty"})
  void acceptsAnEmptyColumnThatIsNotRequired(String description) {
    ImportDocuments imports =
        new ImportDocuments(
            List.of(
                template(ImportKind.JOURNALS, JOURNAL_TITLES + ",STATE", "", description).value()),
            "AMZN");

    imports.add(journal("AMZ-2-1", MEMO, "1.00"));

    assertThat(imports.refusals()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "123456789012345678901234567890, 123456789012345678901234567890",
    "1234567890123456789012345678901, 123456789012345678901234567890",
    "12345678901234567890123456789 12, 12345678901234567890123456789",
    "1234567890123456789012345678\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00, 1234567890123456789012345678\uD83D\uDE00\uD83D\uDE00"
  })
  void cutsADescriptionAtThirtyCharacters(String memo, String title) {
    assertThat(ImportTitle.of(memo)).isEqualTo(title);
  }

  @Test
  void readsTitlesInAnyOrderAndCase() {
    ImportTemplate template =
        template(
                ImportKind.BILLS,
                "\uFEFFamount,Vendor_Id,,acct_no,LINE_NO,created_date,bill_no, ",
                "",
                "")
            .value();

    assertThat(template.titles())
        .containsExactly(
            "amount", "Vendor_Id", "", "acct_no", "LINE_NO", "created_date", "bill_no");
    assertThat(template.has("ACCT_NO")).isTrue();
  }

  @Test
  void namesAllColumnsThatATemplateLacksOrHasTwice() {
    assertThat(
            template(ImportKind.JOURNALS, "JOURNAL,DATE,date,LINE_NO,ACCT_NO,DEBIT", "", "")
                .problems())
        .extracting(Problem::message)
        .containsExactly(
            "template.csv: the template has the column \"date\" twice (keep one of them)",
            "template.csv: the template lacks the columns DESCRIPTION, REFERENCE_NO, CREDIT (download"
                + " the template from your company in Intacct, and keep its first line)");
    assertThat(ImportTemplate.read(ImportKind.BILLS, "empty.csv", List.of()).problems()).hasSize(1);
  }
}
