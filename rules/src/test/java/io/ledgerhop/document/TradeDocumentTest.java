// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import static io.ledgerhop.document.TradeSamples.goods;
import static io.ledgerhop.document.TradeSamples.line;
import static io.ledgerhop.document.TradeSamples.order;
import static io.ledgerhop.document.TradeSamples.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S11: documents of purchasing and order entry, whose lines are goods. */
class TradeDocumentTest {

  private static final Origin ORIGIN = new Origin("row 1", "", SourceRows.none());

  @Test
  void isTheValueOfItsGoodsOnEitherSide() {
    TradeDocument order = order();

    assertThat(order.total(Side.DEBIT)).isEqualTo(usd("79.50")).isEqualTo(order.total(Side.CREDIT));
    assertThat(TradeSamples.sale().total(Side.DEBIT)).isEqualTo(usd("79.50"));
    assertThat(order.party()).isEqualTo("AMZN-US");
    assertThat(TradeSamples.sale().party()).isEqualTo("AMZN-BUYERS-US");
  }

  @ParameterizedTest
  @CsvSource({
    "3, 0.115, USD, 0.35",
    "3, 0.114, USD, 0.34",
    "2.5, 100, JPY, 250",
    "1, 0.5, JPY, 1",
    "4, 0, USD, 0.00"
  })
  void roundsTheValueToTheDecimalsOfTheCurrency(
      String quantity, String price, String currency, String value) {
    assertThat(goods(quantity, price, "").value(Currency.getInstance(currency)).digits())
        .isEqualTo(value);
  }

  // F102: nothing is written in scientific notation
  @Test
  void keepsDigitsPlain() {
    assertThat(goods("1000", "1E+2", "FBA-US")).hasToString("1000 Each at 100 in FBA-US");
    assertThat(goods("5.0", "0.10", "")).isEqualTo(goods("5", "0.1", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "0, Each, 1, a quantity is more than zero: 0",
    "-1, Each, 1, a quantity is more than zero: -1",
    "1, ' ', 1, goods have a unit of measure",
    "1, Each, -0.01, a price is not negative: -0.01"
  })
  void refusesGoodsThatNobodyTrades(String quantity, String unit, String price, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Goods(new BigDecimal(quantity), unit, new BigDecimal(price), ""))
        .withMessage(message);
  }

  @Test
  void hasEitherAnAccountOrGoodsInALine() {
    Optional<Goods> some = Optional.of(goods("1", "1", ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> either(new AccountCode("6010"), some))
        .withMessage("a line has an account or goods: \"6010\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> either(AccountCode.NONE, Optional.empty()))
        .withMessage("a line has an account or goods: \"\"");
  }

  private static DocumentLine either(AccountCode account, Optional<Goods> goods) {
    return new DocumentLine(account, usd("1.00"), Side.DEBIT, Dimensions.NONE, "", ORIGIN, goods);
  }

  @Test
  void keepsTheGoodsOfALineWithOtherDimensions() {
    DocumentLine sent = order().lines().get(0);

    assertThat(sent.with(Dimensions.NONE).goods()).isEqualTo(sent.goods());
  }

  @Test
  void refusesTwoVendors() {
    DocumentLine other =
        line("SKU-1002", goods("1", "1", ""), "")
            .with(
                line("SKU-1002", goods("1", "1", ""), "")
                    .dimensions()
                    .with(Dimension.VENDOR, "ACME"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> order(line("SKU-1001", goods("1", "1", ""), ""), other))
        .withMessage("PO-1 needs one vendor on all lines: [AMZN-US, ACME]");
  }

  @Test
  void refusesALineWithoutItemOrGoodsAndNoLines() {
    DocumentLine good = line("SKU-1001", goods("1", "1", ""), "");
    DocumentLine noItem = good.with(good.dimensions().with(Dimension.ITEM, ""));
    DocumentLine dearer = good.with(usd("1.01"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> order(noItem))
        .withMessage("PO-1 has a line without an item");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> order(dearer))
        .withMessage("PO-1 has a line that is not one of its goods");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> order(new DocumentLine[0]))
        .withMessage("PO-1 has no lines");
  }

  @Test
  void isRestoredFromItsHead() {
    TradeDocument order = order();
    DocumentHead head = DocumentHead.of(order);

    assertThat(head.with(order.lines())).isEqualTo(order);
    assertThat(head.on(LocalDate.of(2026, 11, 1), "later").with(order.lines()).terms())
        .contains(TradeSamples.TERMS);
  }

  @Test
  void needsTermsThatNoOtherDocumentHas() {
    BusinessKey journal = TradeSamples.key(DocumentKind.JOURNAL);
    TradeDocument order = order();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DocumentHead(order.key(), "PO-1", order.date(), order.currency(), ""))
        .withMessage("PO-1 is PURCHASING and has the terms null");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new DocumentHead(
                    journal,
                    "J-1",
                    order.date(),
                    order.currency(),
                    "",
                    Optional.empty(),
                    order.terms()))
        .withMessageStartingWith("J-1 is JOURNAL and has the terms TradeTerms[");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TradeTerms(" ", order.date()))
        .withMessage("a trade document names its transaction definition");
  }

  @Test
  void hasTheSameSideOnAllLines() {
    List<DocumentLine> lines = order().lines();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new TradeDocument(
                    TradeSamples.key(DocumentKind.ORDER_ENTRY),
                    "PO-1",
                    TradeSamples.DAY,
                    Currency.getInstance("USD"),
                    "",
                    lines,
                    TradeSamples.TERMS))
        .withMessage("PO-1 has a line that is not one of its goods");
  }
}
