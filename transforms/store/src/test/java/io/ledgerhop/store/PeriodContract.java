// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import static io.ledgerhop.store.Samples.SELLER;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.money.Money;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.SettlementTrail;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SettlementPeriod;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Issue 8, point 6: what every trail stores about the periods of settlements. */
abstract class PeriodContract extends TrailContract {

  private static final Instant NIGHT = Instant.parse("2026-02-01T00:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);
  private static final Money DOLLARS = Money.of("5.00", "USD");

  @Test
  void findsTheOtherSettlementsWhosePeriodsOverlap() {
    note(header("later", 1, 5), "Standard Orders");
    note(header("earlier", -1, 4), "");
    note(header("ends where it starts", -1, 0), "");
    note(header("starts where it ends", 2, 3), "");
    SettlementHeader wanted = header("this", 0, 2);
    note(wanted, "");

    assertThat(trail.overlapping(wanted))
        .containsExactly(period("earlier", "", -1, 4), period("later", "Standard Orders", 1, 5));
  }

  @Test
  void findsOnlySettlementsOfTheSameSellerAndCurrency() {
    note(header(new SettlementKey("another seller", "1"), DOLLARS, 0, 2), "");
    note(header(new SettlementKey(SELLER, "2"), Money.of("5.00", "CAD"), 0, 2), "");

    assertThat(trail.overlapping(header("3", 0, 2))).isEmpty();
  }

  @Test
  void leavesOutSettlementsWithoutAnAccountType() {
    SettlementHeader wanted = header("this", 0, 2);
    trail.noteAccountType(new SettlementKey(SELLER, "other"), "too early");
    trail.noteSettlement(header("other", 0, 2), NIGHT);
    assertThat(trail.overlapping(wanted)).isEmpty();

    note(header("other", 0, 2), "Invoiced Orders");
    trail.concludeSettlement(SELLER, "other", SettlementStatus.FINISHED, "", NIGHT);
    note(header("other", 0, 2), "Standard Orders");
    assertThat(trail.overlapping(wanted)).containsExactly(period("other", "Invoiced Orders", 0, 2));
  }

  @Test
  void replacesThePeriodAndTheAccountTypeWithTheFile() {
    note(header("other", 0, 2), "Invoiced Orders");
    SettlementHeader replaced = header("other", 5, 7);
    trail.replaceSettlement(replaced, NIGHT);
    assertThat(trail.overlapping(header("this", 0, 7))).isEmpty();

    note(replaced, "Standard Orders");
    assertThat(trail.overlapping(header("this", 0, 7)))
        .containsExactly(period("other", "Standard Orders", 5, 7));
  }

  @Test
  void listsNoMoreSettlementsThanItsLimit() {
    IntStream.rangeClosed(0, SettlementTrail.OVERLAPPING_MAX)
        .forEach(id -> note(header("other " + id, 0, 2), ""));

    assertThat(trail.overlapping(header("this", 0, 2))).hasSize(SettlementTrail.OVERLAPPING_MAX);
  }

  private void note(SettlementHeader header, String accountType) {
    trail.noteSettlement(header, NIGHT);
    trail.noteAccountType(new SettlementKey(header.seller(), header.settlementId()), accountType);
  }

  private static SettlementHeader header(String id, int fromDay, int toDay) {
    return header(new SettlementKey(SELLER, id), DOLLARS, fromDay, toDay);
  }

  private static SettlementHeader header(SettlementKey key, Money total, int fromDay, int toDay) {
    return new SettlementHeader(
        key.seller(),
        key.settlementId(),
        "Amazon.com",
        day(fromDay),
        day(toDay),
        day(toDay),
        total,
        1,
        "f11e",
        "settlement.txt");
  }

  private static SettlementPeriod period(String id, String accountType, int fromDay, int toDay) {
    return new SettlementPeriod(id, accountType, "Amazon.com", day(fromDay), day(toDay));
  }

  private static Instant day(int day) {
    return NIGHT.plus(DAY.multipliedBy(day));
  }
}
