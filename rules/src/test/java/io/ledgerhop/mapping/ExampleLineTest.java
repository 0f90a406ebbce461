// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.ExampleLine.Expectation;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.SourceRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A test of a workbook as a money line, and the postings of many lines in their order. */
class ExampleLineTest {

  private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

  @Test
  void isALineOfItsOwnSettlement() {
    ExampleLine example =
        example(
            Map.of(
                LineField.ACCOUNT_TYPE, "Invoiced Orders",
                LineField.MARKETPLACE, "Amazon.de",
                LineField.TRANSACTION_TYPE, "Order",
                LineField.AMOUNT_TYPE, "ItemFees",
                LineField.AMOUNT_DESCRIPTION, "Commission",
                LineField.SKU, "B7"));
    MoneyLine line = example.postedAt(NOON);

    assertThat(line.type())
        .isEqualTo(new LineType("Invoiced Orders", "Amazon.de", "Order", "ItemFees", "Commission"));
    assertThat(line.reference().sku()).isEqualTo("B7");
    assertThat(line.amount()).isEqualTo(Money.of("-3.00", "EUR"));
    assertThat(line.postedAt()).isEqualTo(NOON);
    assertThat(line.number()).isEqualTo(1);
    assertThat(line.source()).isEqualTo(new SourceRef("", 5));
    assertThat(line.settlement()).isEqualTo(example.settlement());
    assertThat(example.settlement().marketplace()).isEqualTo("Amazon.de");
    assertThat(example.settlement().total()).isEqualTo(line.amount());
    assertThat(example.settlement().lines()).isEqualTo(1);
  }

  @Test
  void hasEmptyTextsWhereTheTestSaysNothing() {
    MoneyLine line = example(Map.of()).postedAt(NOON);

    assertThat(line.type()).isEqualTo(new LineType("", "", "", "", ""));
    assertThat(line.reference().kind()).isEmpty();
    assertThat(line.settlement().marketplace()).isEmpty();
  }

  @Test
  void standsInItsRow() {
    assertThat(example(Map.of()).place()).isEqualTo("Tests!5");
  }

  @Test
  void doesNotChangeWithTheTextsThatItWasMadeOf() {
    Map<LineField, String> texts = new HashMap<>(Map.of(LineField.SKU, "B7"));
    ExampleLine example = example(texts);
    texts.clear();

    assertThat(example.text(LineField.SKU)).isEqualTo("B7");
  }

  @Test
  void mapsLinesInTheirOrderWithAllPostingsOfEach() {
    List<MoneyLine> lines = new ArrayList<>();
    Lines settlement = Lines.dollars();
    lines.add(settlement.line("Order / ItemPrice / Tax", "2.00"));
    lines.add(settlement.line("Order / ItemPrice / Cod", "4.00"));

    List<String> postings =
        new TwoHalves()
            .mapAll(lines.stream())
            .map(posting -> posting.line().type().amountDescription() + posting.number())
            .toList();

    assertThat(postings).containsExactly("Tax1", "Tax2", "Cod1", "Cod2");
    assertThat(new TwoHalves().mapAll(Stream.empty())).isEmpty();
  }

  /** Sends the same money twice, as parts of a line. */
  private static final class TwoHalves implements RuleSet {

    @Override
    public List<Posting> map(MoneyLine line) {
      Assignment hold = Assignment.unmapped("");
      return List.of(
          new Posting(line, 1, 2, hold, line.amount()),
          new Posting(line, 2, 2, hold, line.amount()));
    }

    @Override
    public List<Problem> warnings() {
      return List.of();
    }

    @Override
    public void close() {}
  }

  private static ExampleLine example(Map<LineField, String> texts) {
    Expectation account =
        new Expectation("Tests!G5", Optional.of(MappingColumn.GL_ACCOUNT), "GL account", "6010");
    return new ExampleLine(
        "Tests", 5, texts, Money.of("-3.00", "EUR"), Optional.empty(), List.of(account));
  }
}
