// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static io.ledgerhop.document.TradeSamples.goods;
import static io.ledgerhop.document.TradeSamples.line;
import static io.ledgerhop.document.TradeSamples.order;
import static io.ledgerhop.document.TradeSamples.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Goods;
import io.ledgerhop.document.TradeDocument;
import io.ledgerhop.posting.ledger.LedgerEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S11: goods, total and due date of a trade document are compared with the ledger. */
class TradeReadBackTest {

  private static final LocalDate DUE = LocalDate.of(2026, 11, 30);

  private final TradeDocument meant = order(line("SKU-1001", goods("12", "4.00", "FBA-US"), "a"));

  @Test
  void findsNoDifferenceInTheSameDocument() {
    assertThat(ReadBack.differences(meant, shown(meant, "48.00", DUE))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "13, Each, 4.00, FBA-US",
    "12, Dozen, 4.00, FBA-US",
    "12, Each, 4.01, FBA-US",
    "12, Each, 4.00, FBA-EU"
  })
  void comparesEveryPartOfTheGoods(String quantity, String unit, String price, String warehouse) {
    Goods others = new Goods(new BigDecimal(quantity), unit, new BigDecimal(price), warehouse);

    assertThat(ReadBack.differences(meant, shown(order(line("SKU-1001", others, "a")), "48", DUE)))
        .contains(
            "missing DEBIT 12 Each at 4 in FBA-US 48.00 USD", "unexpected DEBIT " + others + " ");
  }

  @Test
  void comparesTheItemOfALine() {
    TradeDocument other = order(line("SKU-1002", goods("12", "4.00", "FBA-US"), "a"));

    assertThat(ReadBack.differences(meant, shown(other, "48.00", DUE))).contains("ITEM=SKU-1002");
  }

  @Test
  void comparesTheTotalAndTheDueDate() {
    assertThat(ReadBack.differences(meant, shown(meant, "48.01", DUE.plusDays(1))))
        .isEqualTo(
            "due date 2026-12-01 instead of 2026-11-30; total 48.01 USD instead of 48.00 USD");
  }

  private LedgerEntry shown(TradeDocument document, String total, LocalDate due) {
    return new LedgerEntry(
            "Purchase Order-PO1", "PO-1", meant.date(), meant.memo(), List.copyOf(document.lines()))
        .due(due, usd(total));
  }
}
