// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.rows;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.Goods;
import io.ledgerhop.document.TradeDocument;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Lines of rows for tests. */
final class RowLines {

  static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  private RowLines() {}

  static RowPlanner planner(DocumentKind kind) {
    boolean isTrade = TradeDocument.isOf(kind);
    boolean isPayable = kind == DocumentKind.BILL || kind == DocumentKind.VENDOR_CREDIT;
    return new RowPlanner(
        new RowSettings(
            kind,
            isTrade ? "Purchase Order" : "",
            isPayable ? new AccountCode("2000") : AccountCode.NONE));
  }

  static RowLine goods(DocumentKind kind, String quantity, String price) {
    Goods goods = new Goods(new BigDecimal(quantity), "Each", new BigDecimal(price), "");
    Currency currency = Currency.getInstance("USD");
    Dimensions dimensions =
        new Dimensions(
            Map.of(TradeDocument.partyOf(kind), "PARTY", Dimension.ITEM, "SKU-1"), new TreeMap<>());
    return new RowLine(
        1,
        new RowHead("US", "PO-1", DAY, DAY.plusDays(30), currency, ""),
        AccountCode.NONE,
        goods.value(currency),
        dimensions,
        "",
        Optional.of(goods));
  }

  static List<String> messages(RowOutcome outcome) {
    return outcome.plan().problems().stream().map(Problem::message).toList();
  }

  static RowHead head(String number) {
    return new RowHead("US", number, DAY, DAY, Currency.getInstance("USD"), "from the file");
  }

  static RowLine line(long row, RowHead head, String account, String amount, String vendor) {
    return new RowLine(
        row,
        head,
        new AccountCode(account),
        new Money(new BigDecimal(amount), head.currency()),
        Dimensions.NONE.with(Dimension.VENDOR, vendor),
        "",
        Optional.empty());
  }
}
