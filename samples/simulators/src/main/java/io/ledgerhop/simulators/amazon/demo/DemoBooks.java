// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.demo;

import io.ledgerhop.simulators.amazon.record.RecordKind;
import io.ledgerhop.simulators.amazon.settlement.GeneratedSettlement;
import io.ledgerhop.simulators.amazon.settlement.Market.Place;
import io.ledgerhop.simulators.amazon.settlement.Movement;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import io.ledgerhop.simulators.amazon.wire.Members;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * All objects of one demo seller except its reports. Those of a closed settlement have the times of
 * its file; those of the open period are shifted by whole days, so that they are always recent.
 */
public final class DemoBooks {

  private static final Duration OPEN_SO_FAR = Duration.ofDays(10);
  private static final Duration FORTNIGHT = Duration.ofDays(14);

  private static final List<String> NOT_SHIPPED = List.of("PENDING", "UNSHIPPED", "CANCELLED");

  /** The kinds of object that only a closed settlement has. */
  private static final Set<String> BETWEEN_SETTLEMENTS =
      Set.of(
          "Current Reserve Amount",
          "Previous Reserve Amount Balance",
          "Payable to Amazon",
          "Successful charge");

  private final String sellerId;
  private final Place place;
  private final Instant now;
  private final BiConsumer<RecordKind, JsonObject> store;
  private final List<Deferral> deferrals = new ArrayList<>();

  /**
   * Money that Amazon held back.
   *
   * @param released empty while it does
   */
  private record Deferral(Instant booked, Optional<Instant> released, long cents) {

    boolean isOpenAt(Instant time) {
      return booked.isBefore(time) && released.filter(at -> at.isBefore(time)).isEmpty();
    }
  }

  /**
   * Creates the objects of one seller.
   *
   * @param now determines the state of payouts and the open period
   * @param store receives the objects
   */
  public DemoBooks(
      String sellerId, Place place, Instant now, BiConsumer<RecordKind, JsonObject> store) {
    this.sellerId = sellerId;
    this.place = place;
    this.now = now;
    this.store = store;
  }

  /** Transactions, summary, event group and payout of a closed settlement. */
  public void closed(GeneratedSettlement settlement) {
    Setting setting = new Setting(sellerId, place, Optional.of(settlement.id()), Duration.ZERO);
    transactions(setting, settlement.movements());
    orders(setting, settlement.movements());
    SettlementMaker maker = new SettlementMaker(setting, settlement);
    store.accept(RecordKind.SUMMARY, maker.summary());
    store.accept(RecordKind.EVENT_GROUP, maker.group(now));
    store.accept(RecordKind.PAYOUT, maker.payout(now));
  }

  /** Transactions and expected payout of the period that is still open. */
  public void open(GeneratedSettlement settlement) {
    Setting setting = openSetting(settlement);
    List<Movement> movements = soFar(settlement);
    transactions(setting, movements);
    orders(setting, movements);
    waiting(new OrderMaker(setting));
    long released = released(setting, movements);
    Instant start = setting.at(settlement.start());
    store.accept(RecordKind.EVENT_GROUP, SettlementMaker.openGroup(setting, start, released));
    store.accept(RecordKind.EXPECTED_PAYOUT, expected(setting, start, released));
  }

  /**
   * Balances of today and the days before; to be called after all settlements, because they contain
   * the money that was deferred in each.
   */
  public void balances(GeneratedSettlement open) {
    Setting setting = openSetting(open);
    new BalanceMaker(setting, released(setting, soFar(open)), this::deferredAt)
        .balances(now)
        .forEach(balance -> store.accept(RecordKind.BALANCE, balance));
  }

  private Setting openSetting(GeneratedSettlement open) {
    Duration late = Duration.between(open.start().plus(OPEN_SO_FAR), now);
    Duration shift = Duration.ofDays(Math.max(0, late.toDays()));
    return new Setting(sellerId, place, Optional.empty(), shift);
  }

  private static List<Movement> soFar(GeneratedSettlement open) {
    return open.movements().stream().filter(DemoBooks::isOfThisPeriod).toList();
  }

  private long deferredAt(Instant time) {
    return deferrals.stream()
        .filter(deferral -> deferral.isOpenAt(time))
        .mapToLong(Deferral::cents)
        .sum();
  }

  /** The sum of the movements up to now that are not deferred. */
  private long released(Setting setting, List<Movement> movements) {
    return IntStream.range(0, movements.size())
        .filter(number -> setting.at(movements.get(number).event().posted()).isBefore(now))
        .filter(number -> !TransactionMaker.isDeferred(number, movements.get(number)))
        .mapToLong(number -> movements.get(number).cents())
        .sum();
  }

  private void transactions(Setting setting, List<Movement> movements) {
    TransactionMaker maker = new TransactionMaker(setting);
    for (int number = 0; number < movements.size(); number++) {
      maker
          .of(number, movements.get(number))
          .forEach(transaction -> store.accept(RecordKind.TRANSACTION, transaction));
      if (TransactionMaker.isDeferred(number, movements.get(number))) {
        note(setting, movements.get(number));
      }
    }
  }

  private void note(Setting setting, Movement movement) {
    Optional<Instant> released =
        setting.settlement().map(id -> setting.at(movement.event().posted()));
    deferrals.add(
        new Deferral(TransactionMaker.deferredAt(setting, movement), released, movement.cents()));
  }

  private void orders(Setting setting, List<Movement> movements) {
    OrderMaker maker = new OrderMaker(setting);
    movements.stream()
        .filter(movement -> movement.event().transactionType().equals("Order"))
        .filter(order -> setting.at(order.event().posted()).isBefore(now))
        .forEach(order -> store.accept(RecordKind.ORDER, maker.shipped(order)));
  }

  /** Adds the newest orders, which have no transaction yet. */
  private void waiting(OrderMaker maker) {
    for (int number = 0; number < NOT_SHIPPED.size(); number++) {
      Instant created = now.minus(Duration.ofHours(number + 1L));
      store.accept(RecordKind.ORDER, maker.waiting(number, NOT_SHIPPED.get(number), created));
    }
  }

  private static JsonObject expected(Setting setting, Instant start, long cents) {
    Instant end = start.plus(FORTNIGHT);
    boolean owing = cents <= 0;
    Members members =
        Members.of("partnerMetadata", setting.partner(SettlementMaker.TRANSFER_ACCOUNT_TYPE))
            .and("status", owing ? "NO_PAYOUT_EXPECTED" : "SCHEDULED")
            .and("amount", owing ? Optional.empty() : setting.money(cents))
            .and("scheduledDate", owing ? Optional.empty() : end.toString());
    return new JsonObject(
        members
            .and("accountTail", SettlementMaker.ACCOUNT_TAIL)
            .and("paymentMethod", "BANK_ACCOUNT")
            .and("period", SettlementMaker.period(start, end))
            .and("relatedIdentifiers", List.of())
            .map());
  }

  private static boolean isOfThisPeriod(Movement movement) {
    return !BETWEEN_SETTLEMENTS.contains(movement.rows().get(0).charge().description());
  }
}
