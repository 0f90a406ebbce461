// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import io.ledgerhop.settlement.Settlement;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SourceRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Builds the money lines of one settlement for a test. */
public final class Lines {

  private static final Instant START = Instant.parse("2026-10-22T15:00:00Z");
  private static final Instant END = Instant.parse("2026-11-05T15:00:00Z");
  private static final long LINES_MAX = 10_000_000;

  private final SettlementHeader header;
  private final String marketplace;
  private final List<MoneyLine> lines = new ArrayList<>();
  private OrderReference reference = OrderReference.NONE;

  private Lines(String settlementId, String marketplace, Money total, long count) {
    this.marketplace = marketplace;
    this.header =
        new SettlementHeader(
            "US", settlementId, marketplace, START, END, END, total, count, "f00d", "file.txt");
  }

  /** A settlement of as many lines as {@code all} will have. */
  public static Lines of(String settlementId, String marketplace, String total, long all) {
    String[] money = total.split(" ", -1);
    return new Lines(settlementId, marketplace, Money.of(money[0], money[1]), all);
  }

  /** A settlement in US dollars whose total does not matter. */
  public static Lines dollars() {
    return of("90000000001", "Amazon.com", "1.00 USD", LINES_MAX);
  }

  /** The lines that are added next belong to an item of an order. */
  public Lines inOrder(String orderId, String item) {
    reference = new OrderReference(orderId, "", "", "", "", item, "", "", "", "", "");
    return this;
  }

  /** Adds a line for each amount; the type is written {@code Order / ItemPrice / Principal}. */
  public Lines add(String type, String... amounts) {
    for (String amount : amounts) {
      lines.add(line(type, amount));
    }
    return this;
  }

  public MoneyLine line(String type, String amount) {
    return line(type, amount, START, reference);
  }

  public MoneyLine line(String type, String amount, Instant posted, OrderReference reference) {
    String[] words = type.split(" / ", -1);
    Money money = Money.of(amount, header.total().currency().getCurrencyCode());
    int number = lines.size() + 1;
    LineType lineType = new LineType("", marketplace, words[0], words[1], words[2]);
    SourceRef source = new SourceRef("f00d", number + 2);
    return new MoneyLine(header, number, source, lineType, money, posted, reference);
  }

  public Settlement settlement() {
    return new Settlement(header, lines::stream);
  }
}
