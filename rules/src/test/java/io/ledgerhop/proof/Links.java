// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.proof;

import io.ledgerhop.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Settlements of 14 days each, without lines, of which a test says only what it is about. */
record Links(String seller, Optional<String> accountType, String marketplace, String currency) {

  static final Instant START = Instant.parse("2026-06-04T22:07:18Z");
  private static final Duration FORTNIGHT = Duration.ofDays(14);

  static Links us() {
    return new Links("US", Optional.of("Standard Orders"), "Amazon.com", "USD");
  }

  Links seller(String name) {
    return new Links(name, accountType, marketplace, currency);
  }

  Links accountType(Optional<String> type) {
    return new Links(seller, type, marketplace, currency);
  }

  Links euro(String place) {
    return new Links(seller, accountType, place, "EUR");
  }

  Links currency(String code) {
    return new Links(seller, accountType, marketplace, code);
  }

  /** Settlements one after the other, each with a reserve of 10.00 that the next one gives back. */
  List<SettlementLink> chain(int count) {
    return IntStream.range(0, count)
        .mapToObj(at -> link(at, "100.00").carrying(at == 0 ? "0" : "10.00", "10.00", "0", "0"))
        .map(One::link)
        .toList();
  }

  /** The settlement of a fortnight, with what it carries over. */
  One link(int fortnight, String total) {
    return link(START.plus(FORTNIGHT.multipliedBy(fortnight)), "" + fortnight, total);
  }

  One link(Instant start, String id, String total) {
    String all = String.join(" ", seller, currency, marketplace, accountType.orElse("?"), id);
    Money money = Money.of(total, currency);
    return new One(
        new SettlementLink(
            seller,
            all,
            accountType,
            marketplace,
            start,
            start.plus(FORTNIGHT),
            money,
            Optional.of(CarriedBalances.none(Currency.getInstance(currency)))));
  }

  /** A settlement that is being described. */
  record One(SettlementLink link) {

    One id(String id) {
      return with(id, link.carried());
    }

    One carrying(String released, String held, String debt, String charged) {
      return with(
          link.settlementId(),
          Optional.of(
              new CarriedBalances(money(released), money(held), money(debt), money(charged))));
    }

    One unknown() {
      return with(link.settlementId(), Optional.empty());
    }

    private One with(String id, Optional<CarriedBalances> carried) {
      return new One(
          new SettlementLink(
              link.seller(),
              id,
              link.accountType(),
              link.marketplace(),
              link.start(),
              link.end(),
              link.total(),
              carried));
    }

    private Money money(String amount) {
      return Money.of(amount, link.total().currency().getCurrencyCode());
    }
  }
}
