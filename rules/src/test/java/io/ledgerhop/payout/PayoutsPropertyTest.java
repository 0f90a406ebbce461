// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.payout;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Side;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.currency.Conversion;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * F24 and F82: random settlements of three currencies, each with its group in any order. All money
 * leaves clearing, in the currency of the settlement and in that of the books.
 */
class PayoutsPropertyTest {

  private static final Instant START = Instant.parse("2026-06-04T08:00:00Z");
  private static final int DAYS = 14;
  private static final List<String> CURRENCIES = List.of("USD", "EUR", "CAD");
  private static final Currency USD = Currency.getInstance("USD");
  private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
  private static final PayoutSettings CONVERTING = Treasury.converting(rates());

  private record Sold(String id, String start, Money total, Optional<Money> received) {}

  @Property(tries = 60)
  void clearsEverySettlementWhereTheLedgerConverts(@ForAll Random random) {
    List<Sold> sold = sold(random);
    PayoutReview review = review(sold, Treasury.POSTING, random);

    Map<String, Money> clearing = new TreeMap<>();
    for (Document document : documents(review)) {
      assertThat(document.total(Side.DEBIT)).isEqualTo(document.total(Side.CREDIT));
      count(document.lines(), clearing);
      boolean isClearing = document.lines().stream().anyMatch(line -> isClearing(line.account()));
      assertThat(document.rateDate())
          .isEqualTo(isClearing ? Optional.of(lastDay(document, sold)) : Optional.empty());
    }
    sold.stream().filter(PayoutsPropertyTest::isPaid).forEach(each -> add(clearing, each.total()));
    assertThat(clearing.values()).allMatch(Money::isZero);
  }

  /** In the currency of the books, each settlement alone leaves nothing on clearing. */
  @Property(tries = 60)
  void clearsEverySettlementWhereTheCompanyConverts(@ForAll Random random) {
    Conversion conversion = CONVERTING.conversion().orElseThrow();
    List<Sold> sold = sold(random);
    PayoutReview review = review(sold, CONVERTING, random);

    Map<String, Money> clearing = new TreeMap<>();
    documents(review).forEach(document -> count(document.lines(), clearing));
    for (Sold each : sold) {
      if (isPaid(each)) {
        add(clearing, inBooks(each, conversion));
      }
    }
    assertThat(documents(review)).allMatch(document -> document.currency().equals(USD));
    assertThat(clearing.values()).allMatch(Money::isZero);
  }

  private static PayoutReview review(List<Sold> sold, PayoutSettings settings, Random random) {
    SampleGroups amazon = new SampleGroups();
    List<Sold> shuffled = new ArrayList<>(sold);
    Collections.shuffle(shuffled, random);
    sold.forEach(each -> amazon.posted(each.id(), each.start(), each.total()));
    for (Sold each : shuffled) {
      PayoutGroup group =
          SampleGroups.closed(
              "G" + each.id(), each.start(), Optional.of(each.total()), "Succeeded");
      Optional<Instant> sentAt = group.transferredAt().map(PayoutsPropertyTest::later);
      amazon.group(SampleGroups.changed(group, "Closed", each.received(), sentAt));
    }
    PayoutReview review = amazon.review(settings);
    assertThat(review.findings()).isEmpty();
    assertThat(review.warnings()).isEmpty();
    assertThat(review.plans()).allMatch(plan -> plan.holds().isEmpty());
    assertThat(review.plans())
        .extracting(plan -> plan.settlement().fileName())
        .doesNotHaveDuplicates()
        .hasSize((int) sold.stream().filter(PayoutsPropertyTest::isPaid).count());
    return review;
  }

  /** Chains of the currencies side by side; a converted payout arrives in dollars. */
  private static List<Sold> sold(Random random) {
    List<Sold> sold = new ArrayList<>();
    for (int chain = 0; chain < CURRENCIES.size(); chain++) {
      String currency = CURRENCIES.get(chain);
      for (int at = 0; at < 1 + random.nextInt(6); at++) {
        Money total = Money.of(cents(random.nextInt(200_000) - 50_000), currency);
        boolean isConverted =
            !currency.equals("USD") && (currency.equals("CAD") || random.nextBoolean());
        Money received = isConverted ? Money.of(cents(1 + random.nextInt(200_000)), "USD") : total;
        sold.add(
            new Sold(
                (chain + 1) + "000" + at,
                START.plusSeconds(DAYS * 24L * 3600 * at).toString(),
                total,
                Optional.of(received)));
      }
    }
    return sold;
  }

  private static String cents(int amount) {
    return BigDecimal.valueOf(amount, 2).toPlainString();
  }

  /** A rate for each day of half a year, different on each day. */
  private static String[] rates() {
    List<String> rates = new ArrayList<>();
    LocalDate day = START.atZone(ZONE).toLocalDate();
    for (int at = 0; at < 180; at++) {
      rates.add("EUR " + day.plusDays(at) + " 1.%04d".formatted(1 + at * 7));
      rates.add("CAD " + day.plusDays(at) + " 0.%04d".formatted(7001 + at));
    }
    return rates.toArray(String[]::new);
  }

  private static Money inBooks(Sold sold, Conversion conversion) {
    BigDecimal rate = conversion.rate(sold.total().currency(), lastDay(sold)).orElseThrow();
    return conversion.convert(sold.total(), rate);
  }

  private static LocalDate lastDay(Sold sold) {
    return SampleGroups.end(Instant.parse(sold.start())).atZone(ZONE).toLocalDate();
  }

  private static LocalDate lastDay(Document document, List<Sold> sold) {
    return sold.stream()
        .filter(each -> document.key().settlementId().equals(each.id() + "P"))
        .map(PayoutsPropertyTest::lastDay)
        .findFirst()
        .orElseThrow();
  }

  private static Instant later(Instant end) {
    return end.plusSeconds(3 * 24 * 3600);
  }

  private static boolean isPaid(Sold sold) {
    return !sold.total().isNegative() && !sold.total().isZero();
  }

  private static List<Document> documents(PayoutReview review) {
    return review.plans().stream().flatMap(plan -> plan.documents().stream()).toList();
  }

  private static boolean isClearing(AccountCode account) {
    return account.value().startsWith("115");
  }

  private static void count(List<DocumentLine> lines, Map<String, Money> clearing) {
    for (DocumentLine line : lines) {
      if (isClearing(line.account())) {
        add(clearing, line.side() == Side.DEBIT ? line.amount() : line.amount().negated());
      }
    }
  }

  private static void add(Map<String, Money> sums, Money money) {
    sums.merge(money.currency().getCurrencyCode(), money, Money::plus);
  }
}
