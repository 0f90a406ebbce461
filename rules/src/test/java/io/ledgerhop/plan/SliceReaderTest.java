// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Side;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.plan.draft.Payee;
import io.ledgerhop.plan.draft.SliceLines;
import io.ledgerhop.plan.entity.EntityRules;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The document lines of a slice: which there are, for which document, and in which order. */
class SliceReaderTest {

  @Test
  void ordersLinesBySideAccountDimensionsAndMemo() {
    Map<LineKey, LineSum> sums = new LinkedHashMap<>();
    sum(sums, "4000", Dimensions.NONE, "b", "1.00");
    sum(sums, "4000", Dimensions.NONE, "a", "2.00");
    sum(sums, "4000", department("2"), "", "3.00");
    sum(sums, "4000", department("1"), "", "4.00");
    sum(sums, "4000", own("2"), "", "1.50");
    sum(sums, "4000", own("1"), "", "5.00");
    sum(sums, "3999", Dimensions.NONE, "z", "6.00");
    sum(sums, "9999", Dimensions.NONE, "", "-7.00");
    sum(sums, "9998", Dimensions.NONE, "", "0.00");

    assertThat(journal(sums))
        .extracting(line -> line.side() + " " + line.account() + " " + line.amount().digits())
        .containsExactly(
            "DEBIT 9999 7.00",
            "CREDIT 3999 6.00",
            "CREDIT 4000 4.00",
            "CREDIT 4000 3.00",
            "CREDIT 4000 5.00",
            "CREDIT 4000 1.50",
            "CREDIT 4000 2.00",
            "CREDIT 4000 1.00");
  }

  /** A debit and a credit of one net key cannot be, but two sides of one gross key can. */
  @Test
  void keepsBothSidesOfAGrossAccount() {
    Map<LineKey, LineSum> sums = new LinkedHashMap<>();
    AccountCode fees = new AccountCode("6010");
    sums.put(new LineKey(fees, Dimensions.NONE, "", Optional.of(Side.CREDIT)), sumOf("2.00"));
    sums.put(new LineKey(fees, Dimensions.NONE, "", Optional.of(Side.DEBIT)), sumOf("-3.00"));

    assertThat(journal(sums))
        .extracting(line -> line.side() + " " + line.amount().digits())
        .containsExactly("DEBIT 3.00", "CREDIT 2.00");
  }

  @Test
  void writesNoLinesWhenThereAreNoSums() {
    assertThat(journal(Map.of())).isEmpty();
  }

  @Test
  void givesEachVendorItsOwnLines() {
    Map<LineKey, LineSum> sums = new LinkedHashMap<>();
    sums.put(billed("AMZN-US", "6010"), sumOf("-3.00"));
    sums.put(billed("AMZN-ADS", "6040"), sumOf("-4.00"));
    sums.put(billed("AMZN-US", "6020"), sumOf("-5.00"));
    sum(sums, "4000", Dimensions.NONE, "", "1.00");

    SliceLines lines = lines(sums);

    assertThat(lines.journal()).hasSize(1);
    assertThat(lines.billed().keySet())
        .containsExactly(new Payee("AMZN-ADS", ""), new Payee("AMZN-US", ""));
    assertThat(lines.billed().get(new Payee("AMZN-US", "")))
        .extracting(line -> line.account().value())
        .containsExactly("6010", "6020");
  }

  private static List<DocumentLine> journal(Map<LineKey, LineSum> sums) {
    return lines(sums).journal();
  }

  private static SliceLines lines(Map<LineKey, LineSum> sums) {
    LocalDate day = LocalDate.of(2026, 11, 5);
    return new SliceReader(EntityRules.none(), Currency.getInstance("USD"))
        .lines(new Slice(1, 1, day, day, sums));
  }

  private static LineKey billed(String vendor, String account) {
    Dimensions dimensions = Dimensions.NONE.with(Dimension.VENDOR, vendor);
    return new LineKey(new AccountCode(account), dimensions, "", Optional.empty(), true);
  }

  private static void sum(
      Map<LineKey, LineSum> sums,
      String account,
      Dimensions dimensions,
      String memo,
      String amount) {
    sums.put(
        new LineKey(new AccountCode(account), dimensions, memo, Optional.empty()), sumOf(amount));
  }

  private static LineSum sumOf(String amount) {
    LineSum sum = new LineSum();
    LineKey any = new LineKey(new AccountCode("4000"), Dimensions.NONE, "", Optional.empty());
    Posting posting = SamplePosting.of(amount).posting(SamplePosting.settlement("0.00", "USD"));
    sum.add(Addend.of(any, posting));
    return sum;
  }

  private static Dimensions department(String id) {
    return new Dimensions(Map.of(Dimension.DEPARTMENT, id), new TreeMap<>());
  }

  private static Dimensions own(String id) {
    return new Dimensions(Map.of(), new TreeMap<>(Map.of("GLDIMSHOP", id)));
  }
}
