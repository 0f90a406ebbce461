// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.mapping.condition.Glob;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F45, F46: what the column Group by says, and how the memos of a document tell lines apart. */
class GroupingTest {

  private static final LineContext CONTEXT =
      new LineContext(
          CutOff.fixed(ZoneOffset.UTC), new ProductLines(Map.of("ab-1", "Toys"), Map.of()));
  private static final String SALE = "Order / ItemPrice / Principal";

  @ParameterizedTest
  @CsvSource({
    "'', gross",
    "Gross, gross",
    "NET, net",
    "sku, gross; SKU",
    "'country;  net ; SKU', net; SKU; country",
    "'Product  Line; order; line type; sku; order', gross; SKU; order; product line; line type"
  })
  void readsACell(String cell, String words) {
    assertThat(Grouping.of(cell)).hasToString(words);
    assertThat(Grouping.of(words)).isEqualTo(Grouping.of(cell));
  }

  @ParameterizedTest
  @CsvSource({
    "Sales, SKU, 'Sales, SKU AB-1', 'Sales, no SKU'",
    "Sales {sku}, SKU, Sales AB-1, 'Sales '",
    "Sales, SKU; country, 'Sales, SKU AB-1, country US', 'Sales, no SKU, country US'",
    "{marketplace}, country; order, 'Amazon.com, order 111-1', 'Amazon.com, no order'",
    "'', product line, product line Toys, no product line",
    "Sales, net, Sales, Sales",
    "Sales, line type, 'Sales, line type Order / ItemPrice / Principal',"
        + "'Sales, line type Order / ItemPrice / Principal'",
    "{transaction type} {amount type} {amount description}, line type,"
        + "Order ItemPrice Principal, Order ItemPrice Principal"
  })
  void putsTheValueOfEachKeyIntoTheMemo(String memo, String cell, String with, String without) {
    MemoTemplate template = MemoTemplate.of(memo).groupedBy(Grouping.of(cell).keys());

    assertThat(template.fill(line("AB-1", "111-1"), CONTEXT)).isEqualTo(with);
    assertThat(template.fill(line("", ""), CONTEXT)).isEqualTo(without);
  }

  @Test
  void keepsTheNameOfAChannelThatHasNoCountry() {
    Lines lines = Lines.of("1", "Non-Amazon US", "1.00 USD", 1);
    MemoTemplate template = MemoTemplate.of("").groupedBy(Grouping.of("country").keys());

    assertThat(template.fill(lines.line(SALE, "1.00"), CONTEXT)).isEqualTo("country Non-Amazon US");
  }

  /** The shortest memo has a value of one character, or says that there is none. */
  @Test
  void countsTheKeysAmongTheCharactersThatEveryMemoHas() {
    MemoTemplate template = MemoTemplate.of("Sales");

    assertThat(template.groupedBy(Grouping.of("net").keys()).isFixed()).isTrue();
    assertThat(template.groupedBy(Grouping.of("SKU").keys()).isFixed()).isFalse();
    assertThat(template.groupedBy(Grouping.of("SKU; order").keys()).shortest())
        .isEqualTo("Sales, SKU x, order y".length());
  }

  @Test
  void findsTheProductLineOfTheMostExactValue() {
    Map<Glob, String> wildcards = new LinkedHashMap<>();
    wildcards.put(new Glob("*"), "Other");
    wildcards.put(new Glob("ab-*"), "Books");
    wildcards.put(new Glob("ab-1*"), "Paperbacks");
    ProductLines products = new ProductLines(Map.of("ab-1", "Toys"), wildcards);

    assertThat(products.of("AB-1")).isEqualTo("Toys");
    assertThat(products.of("Ab-12 ")).isEqualTo("Paperbacks");
    assertThat(products.of("Ab-12 ")).isEqualTo("Paperbacks");
    assertThat(products.of("ab-2")).isEqualTo("Books");
    assertThat(products.of("x")).isEqualTo("Other");
    assertThat(products.of("")).isEmpty();
    assertThat(products.names()).containsExactly("Books", "Other", "Paperbacks", "Toys");
    assertThat(ProductLines.NONE.of("AB-1")).isEmpty();
  }

  private static MoneyLine line(String sku, String order) {
    OrderReference reference = new OrderReference(order, "", "", "", "", "", "", "", sku, "", "");
    return Lines.dollars().line(SALE, "1.00", Instant.EPOCH, reference);
  }
}
