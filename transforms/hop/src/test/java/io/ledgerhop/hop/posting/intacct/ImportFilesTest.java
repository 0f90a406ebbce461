// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.hop.row.MappedLines;
import io.ledgerhop.hop.row.PlanRow;
import io.ledgerhop.hop.row.PlanRows;
import io.ledgerhop.hop.row.Rows;
import io.ledgerhop.posting.trail.MemoryTrail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F86: a preview also writes files for Intacct's own import. */
@Timeout(60)
class ImportFilesTest {

  private static final String TITLES =
      "DONOTIMPORT,JOURNAL,DATE,DESCRIPTION,REFERENCE_NO,LINE_NO,ACCT_NO,LOCATION_ID,DEPT_ID,MEMO,DEBIT,CREDIT,GLDIMCHANNEL";

  private final KeptLedger ledger = new KeptLedger();
  private final KeptBooksMeta meta = new KeptBooksMeta(ledger, new MemoryTrail());

  @TempDir private Path folder;

  @BeforeEach
  void setOptions() {
    meta.setFolder("${OUT}");
    meta.setPreview("Y");
    meta.setJournalTemplate("${OUT}/template.csv");
  }

  @Test
  void writesTheJournalsOfAPreview() throws Exception {
    template(TITLES + "\n");

    Ran ran = bench("1", "2").local();

    assertThat(ran.out().texts("status"))
        .containsExactly("previewed", "previewed", "roll_forward", "roll_forward");
    assertThat(imported())
        .isEqualTo(
            TITLES
                + """

                ,GJ,11/05/2026,"Amazon settlement 1, 2026-10-2",AMZ-1-1,1,1150,,,Amazon settlement 1,70.00,,
                ,,,,,2,4100,,010,Amazon Refund,20.00,,a;b=c%
                ,,,,,3,6010,,010,Amazon Commission,15.50,,a;b=c%
                ,,,,,4,4000,,010,Amazon Principal,,100.00,a;b=c%
                ,,,,,5,4010,,010,Amazon Shipping,,5.50,a;b=c%
                ,GJ,11/05/2026,"Amazon settlement 2, 2026-10-2",AMZ-2-1,1,1150,,,Amazon settlement 2,70.00,,
                ,,,,,2,4100,,010,Amazon Refund,20.00,,a;b=c%
                ,,,,,3,6010,,010,Amazon Commission,15.50,,a;b=c%
                ,,,,,4,4000,,010,Amazon Principal,,100.00,a;b=c%
                ,,,,,5,4010,,010,Amazon Shipping,,5.50,a;b=c%
                """);
  }

  @Test
  void refusesTheFileWithAWarningWhenAColumnIsMissing() throws Exception {
    String titles = TITLES.replace(",MEMO", "");
    template(titles);

    Ran ran = bench("1", "2").local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().texts("code")).containsOnlyOnce("COLUMN_MISSING");
    assertThat(ran.out().texts("message"))
        .anyMatch(text -> text != null && text.endsWith("or post over the API)"))
        .anyMatch(text -> text != null && text.startsWith("AMZ-1-1: \"Amazon"));
    assertThat(imported()).isEqualTo(titles + "\n");
  }

  /** Intacct's own templates describe their columns in lines that start with a number sign. */
  @Test
  void refusesTheFileWhenAColumnThatTheTemplateDescribesAsRequiredStaysEmpty() throws Exception {
    template(
        TITLES
            + ",STATE\n\"# Field Name: DONOTIMPORT\",,,,,,,,,,,,,\"Field Name: STATE\nLength: 8\nRequired: Yes\"\n");

    Ran ran = bench("1").local();

    assertThat(ran.out().texts("code")).contains("COLUMN_UNFILLED");
    assertThat(imported()).isEqualTo(TITLES + ",STATE\n");
  }

  /** What was imported after a preview may have been posted since. */
  @Test
  void emptiesTheFileInARunThatPosts() throws Exception {
    template(TITLES);
    bench("1").local();
    assertThat(imported().lines()).hasSizeGreaterThan(1);
    meta.setPreview("N");

    bench("1").local();

    assertThat(imported()).isEqualTo(TITLES + "\n");
    assertThat(ledger.entries()).hasSize(1);
  }

  @Test
  void leavesOutWhatTheLedgerHasAlready() throws Exception {
    template(TITLES);
    meta.setPreview("N");
    bench("1").local();
    meta.setPreview("Y");

    Ran ran = bench("1", "2").local();

    assertThat(imported()).contains("AMZ-2-1").doesNotContain("AMZ-1-1");
    assertThat(ran.out().texts("code")).contains("POSTED_ALREADY");
  }

  @Test
  void readsATemplateWithSemicolonsAndWritesCommas() throws Exception {
    template(TITLES.replace(',', ';'));

    bench("1").local();

    assertThat(imported()).startsWith(TITLES + "\n,GJ,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"JOURNAL,DATE\n", "", "\"DATE\n"})
  void refusesToStartWithATemplateThatIsNone(String text) throws Exception {
    template(text);

    assertThat(bench("1").refused()).containsAnyOf("lacks the columns", "table cannot be read");
    assertThat(ledger.entries()).isEmpty();
  }

  @Test
  void refusesToStartWithoutTheTemplate() throws Exception {
    assertThat(bench("1").refused())
        .contains("template.csv: the table cannot be read: there is no such file");
  }

  private void template(String text) throws IOException {
    Files.writeString(folder.resolve("template.csv"), text);
  }

  private String imported() throws IOException {
    return Files.readString(folder.resolve("import-journals.csv"));
  }

  private TransformBench bench(String... settlements) throws Exception {
    List<Carried<PlanRow>> rows = new ArrayList<>();
    for (String id : settlements) {
      PlanRow.of(MappedLines.settlement(id).plan()).forEach(row -> rows.add(Carried.value(row)));
    }
    return Rows.into(
        TransformBench.of(meta).variable("OUT", folder.toString()), PlanRows.PLAN, rows);
  }
}
