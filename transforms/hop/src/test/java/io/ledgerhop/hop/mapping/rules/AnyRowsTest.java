// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.apache.hop.core.row.IRowMeta;
import org.apache.hop.core.row.RowMeta;
import org.apache.hop.core.row.value.ValueMetaBigNumber;
import org.apache.hop.core.row.value.ValueMetaDate;
import org.apache.hop.core.row.value.ValueMetaNumber;
import org.apache.hop.core.row.value.ValueMetaString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F97: Ledger Rules maps rows of any origin by chosen fields. */
@Timeout(120)
class AnyRowsTest {

  private static final String FIELDS =
      "Amount=fee; Currency=money; Day=booked; Transaction type=kind; Seller = shop";

  private final LedgerRulesMeta meta = new LedgerRulesMeta();

  @TempDir private Path folder;

  @BeforeEach
  void chooseAnyRows() {
    meta.setRows("Any rows");
    meta.setFields(FIELDS);
  }

  @Test
  void addsWhatTheWorkbookSaysToRowsOfAnyOrigin() throws Exception {
    Ran ran =
        bench(
                workbook(),
                row("US", "storage", "-12.50", "2026-11-30"),
                row("CA", "x", "1", "2026-11-30"))
            .local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().meta().getFieldNames())
        .startsWith("shop", "kind", "fee", "money", "booked", "posting", "postings", "post_as")
        .doesNotContain("settlement_id", "problem");
    assertThat(ran.out().texts("kind")).containsExactly("storage", "x");
    assertThat(ran.out().texts("post_as")).containsExactly("Journal", "Hold");
    assertThat(ran.out().texts("gl_account")).containsExactly("6030", null);
    assertThat(ran.out().texts("memo")).startsWith("storage US 2026-11-30");
    assertThat(ran.out().texts("posting_amount")).containsExactly("-12.5", "1.0");
    assertThat(ran.out().texts("rule")).startsWith("Mapping!F2");
    assertThat(ran.out().texts("reason")).containsExactly(null, "no mapping row matches");
  }

  @Test
  void doesTheSameOnBeam() throws Exception {
    Ran ran = bench(workbook(), row("US", "storage", "-12.50", "2026-11-30")).singleThreaded();

    assertThat(ran.out().texts("gl_account")).containsExactly("6030");
  }

  @Test
  void letsTheMostSpecificRowOfTheWorkbookWin() throws Exception {
    SmallWorkbook workbook = workbook().row("yes", "stor*", "", "", "Journal", "6031", "", "");

    Ran ran = bench(workbook, row("US", "storage", "5.00", "2026-11-30")).local();

    assertThat(ran.out().texts("gl_account")).containsExactly("6030");
  }

  @Test
  void givesARowForEachRowOfTheWorkbookThatMatches() throws Exception {
    meta.setMatchingRows("All");
    SmallWorkbook workbook = workbook().row("yes", "stor*", "", "", "Journal", "6031", "", "");

    Ran ran =
        bench(
                workbook,
                row("US", "storage", "5.00", "2026-11-30"),
                row("US", "other", "7.00", "2026-11-30"))
            .local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().texts("kind")).containsExactly("storage", "storage", "other");
    assertThat(ran.out().texts("gl_account")).containsExactly("6030", "6031", null);
    assertThat(ran.out().texts("posting_amount")).containsExactly("5.0", "5.0", "7.0");
    assertThat(ran.out().texts("post_as")).containsExactly("Journal", "Journal", "Hold");
  }

  @Test
  void copiesUnmappedRowsToTheirTarget() throws Exception {
    meta.setUnmappedTarget("unmapped");

    Ran ran =
        bench(workbook(), row("US", "other", "7.00", "2026-11-30")).target("unmapped").local();

    assertThat(ran.at("unmapped").texts("kind")).containsExactly("other");
  }

  @Test
  void refusesAnAmountThatIsABinaryNumber() throws Exception {
    IRowMeta rows = rowMeta();
    rows.setValueMeta(2, new ValueMetaNumber("fee"));
    meta.setWorkbook(workbook().in(folder).toString());
    TransformBench bench =
        TransformBench.of(meta)
            .rows(
                rows,
                List.<@Nullable Object[]>of(
                    new Object[] {"US", "storage", 12.5, "USD", day("2026-11-30")}));

    assertThat(bench.verified()).anyMatch(remark -> remark.contains("field fee has Hop's type"));
    assertThat(bench.local().log()).contains("tested: field fee has Hop's type Number");
  }

  @Test
  void namesTheFieldsThatTheRowsLackAndTheCurrencyThatIsNone() throws Exception {
    meta.setFields("Amount=fee; Currency=kind; Day=booked; SKU=sku; Order id=order");
    assertThat(bench(workbook(), row("US", "storage", "1", "2026-11-30")).local().log())
        .contains("tested: the incoming rows have no field sku, order");

    meta.setFields("Amount=fee; Currency=kind; Day=booked");
    assertThat(bench(workbook(), row("US", "storage", "1", "2026-11-30")).local().log())
        .contains("field kind: \"storage\" is not a currency code");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Amount=fee; Currency=money|no field is chosen for Day",
        "''|no field is chosen for Amount, Currency, Day",
        "Amount=fee; Currency=money; Day=booked; Amout=x|\"Amout=x\" is no column with its field",
        "Amount=fee; Currency=money; Day=booked; SKU|\"SKU\" is no column with its field",
        "Amount=fee; Currency=money; Day=booked; SKU=fee|the field fee stands for two columns",
        "Amount=fee; Currency=money; Day=booked; Day=x|the column Day has two fields"
      })
  void refusesFieldsThatSayTooLittle(String fields, String message) throws Exception {
    meta.setFields(fields);

    assertThat(bench(workbook()).refused()).contains("tested, Fields: ", message);
  }

  @Test
  void refusesChoicesThatExcludeEachOther() throws Exception {
    meta.setMatchingRows("All");
    meta.setRuleFiles(folder + "/a.drl");
    assertThat(bench(workbook()).refused()).contains("and there are rule files");

    meta.setRows("Settlement lines");
    meta.setRuleFiles("");
    assertThat(bench(workbook()).refused()).contains("a settlement line may be posted once only");

    meta.setRows("some");
    meta.setMatchingRows("best");
    assertThat(bench(workbook()).refused())
        .contains(
            "Rows: \"some\" is none of the choices",
            "Matching rows: \"best\" is none of the choices");
  }

  @Test
  void refusesRuleFilesThatLookAtOrders() throws Exception {
    Path file = folder.resolve("a.drl");
    Files.writeString(
        file,
        """
        import io.ledgerhop.mapping.rule.*
        global io.ledgerhop.mapping.rule.Postings postings
        rule "Orders"
        when
          SettlementLine()
          OrderLines()
        then
        end
        """);
    meta.setRuleFiles(file.toString());

    assertThat(bench(workbook()).refused())
        .contains("tested: a rule file looks at the lines of orders");
  }

  /** A row of any origin has no seller account whose workbook could win. */
  @Test
  void refusesOverridesOfASellerAccount() throws Exception {
    new SmallWorkbook()
        .row("yes", "storage", "", "", "Journal", "6031")
        .as(folder.resolve("uk.xlsx"));
    meta.setOverrides("UK=" + folder.resolve("uk.xlsx"));

    assertThat(bench(workbook()).refused())
        .contains("tested: there are overrides for a seller account, and any rows belong to none");
  }

  /** F95, F97: all rows that match, those of the overrides too. */
  @Test
  void givesAllMatchingRowsOfAllWorkbooks() throws Exception {
    new SmallWorkbook()
        .row("yes", "storage", "", "", "Journal", "6031")
        .as(folder.resolve("all.xlsx"));
    meta.setOverrides(folder.resolve("all.xlsx").toString());
    meta.setMatchingRows("All");

    Ran ran = bench(workbook(), row("UK", "storage", "-1.00", "2026-11-01")).local();

    assertThat(ran.out().texts("gl_account")).containsExactlyInAnyOrder("6030", "6031");
  }

  private static SmallWorkbook workbook() {
    return new SmallWorkbook()
        .row(
            "yes",
            "storage",
            "",
            "",
            "Journal",
            "6030",
            "",
            "{transaction type} {seller} {posted date}");
  }

  private TransformBench bench(SmallWorkbook workbook, @Nullable Object[]... rows)
      throws Exception {
    meta.setWorkbook(workbook.in(folder).toString());
    return TransformBench.of(meta).rows(rowMeta(), Arrays.asList(rows));
  }

  private static IRowMeta rowMeta() {
    RowMeta meta = new RowMeta();
    meta.addValueMeta(new ValueMetaString("shop"));
    meta.addValueMeta(new ValueMetaString("kind"));
    meta.addValueMeta(new ValueMetaBigNumber("fee"));
    meta.addValueMeta(new ValueMetaString("money"));
    meta.addValueMeta(new ValueMetaDate("booked"));
    return meta;
  }

  private static @Nullable Object[] row(String shop, String kind, String fee, String day) {
    return new Object[] {shop, kind, new BigDecimal(fee), "USD", day(day)};
  }

  /** Hop has no other type for a date. */
  @SuppressWarnings("JavaUtilDate")
  private static Date day(String day) {
    return Date.from(Instant.parse(day + "T00:00:00Z"));
  }
}
