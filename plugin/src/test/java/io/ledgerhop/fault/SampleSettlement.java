// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.plan.draft.Draft;
import io.ledgerhop.plan.draft.DraftRules;
import io.ledgerhop.plan.draft.Drafter;
import io.ledgerhop.plan.draft.Payee;
import io.ledgerhop.plan.draft.SliceLines;
import io.ledgerhop.plan.entity.EntityRules;
import io.ledgerhop.settlement.SettlementHeader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * A settlement of chance amounts, the plan of its documents, and what its lines add up to.
 *
 * @param totals what the ledger must show by account, debits positive; computed from the lines and
 *     not from the documents
 */
record SampleSettlement(Shape shape, Plan plan, SortedMap<String, BigDecimal> totals) {

  /** The documents that a settlement becomes. */
  enum Shape {
    /** One journal. */
    JOURNAL(1, 5, 0),
    /** A journal for each of two periods. */
    TWO_SLICES(2, 4, 0),
    /** Journals of ten lines at most. */
    CHUNKS(1, 13, 0),
    /** A journal, a bill, a memo and the application that closes both. */
    BILL(1, 4, 2),
    /** The same with a vendor credit, for each of two periods. */
    TWO_BILLED_SLICES(2, 3, 3);

    private final int slices;
    private final int lines;
    private final int fees;

    Shape(int slices, int lines, int fees) {
      this.slices = slices;
      this.lines = lines;
      this.fees = fees;
    }
  }

  static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 5);

  private static final String CLEARING = "1150";
  private static final int CENTS_MAX = 50_000;
  private static final List<String> INCOME = List.of("4000", "4010", "4900", "2210", "1155");
  private static final List<String> CHARGES = List.of("4050", "4100", "2210", "6050", "1155");
  private static final List<String> FEES = List.of("6010", "6020", "6030");
  private static final DraftRules RULES =
      new DraftRules(
          new AccountCode(CLEARING),
          new AccountCode("1160"),
          Optional.of(new AccountCode("2000")),
          EntityRules.none(),
          DraftRules.LINES_MIN);

  static SampleSettlement of(String id, Shape shape, RandomGenerator chance) {
    List<SliceLines> slices = new ArrayList<>();
    for (int slice = 1; slice <= shape.slices; slice++) {
      LocalDate day = slice == shape.slices ? LAST_DAY : LAST_DAY.withDayOfMonth(1).minusDays(1);
      SortedMap<Payee, List<DocumentLine>> billed = new TreeMap<>();
      if (shape.fees > 0) {
        billed.put(new Payee("AMZN-US", ""), fees(shape.fees, chance));
      }
      slices.add(
          new SliceLines(
              slice, shape.slices, day.withDayOfMonth(1), day, lines(shape.lines, chance), billed));
    }
    SortedMap<String, BigDecimal> totals = totals(slices);
    Money total = Money.of(totals.getOrDefault(CLEARING, BigDecimal.ZERO).toPlainString(), "USD");
    Plan plan = plan(id, total, slices);
    totals.values().removeIf(sum -> sum.signum() == 0);
    return new SampleSettlement(shape, plan, totals);
  }

  private static Plan plan(String id, Money total, List<SliceLines> slices) {
    SettlementHeader header =
        new SettlementHeader(
            "US",
            id,
            "Amazon.com",
            Instant.parse("2026-10-22T15:00:00Z"),
            Instant.parse("2026-11-05T15:00:00Z"),
            Instant.parse("2026-11-07T00:00:00Z"),
            total,
            slices.stream().mapToLong(slice -> slice.all().count()).sum(),
            "f00d",
            id + ".txt");
    return Plan.of(header, new Drafter(new Draft(header, total, slices), RULES).documents());
  }

  private static List<DocumentLine> lines(int count, RandomGenerator chance) {
    List<DocumentLine> lines = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      Side side = number % 3 == 1 ? Side.DEBIT : Side.CREDIT;
      List<String> accounts = side == Side.DEBIT ? CHARGES : INCOME;
      lines.add(line(accounts.get(number % accounts.size()), side, chance));
    }
    return lines;
  }

  /** Mostly charges; the third one is what the vendor returns, and may be more than the others. */
  private static List<DocumentLine> fees(int count, RandomGenerator chance) {
    List<DocumentLine> lines = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      lines.add(line(FEES.get(number), number == 2 ? Side.CREDIT : Side.DEBIT, chance));
    }
    return lines;
  }

  private static DocumentLine line(String account, Side side, RandomGenerator chance) {
    BigDecimal amount = BigDecimal.valueOf(1 + chance.nextInt(CENTS_MAX), 2);
    Dimensions dimensions =
        account.startsWith("6")
            ? Dimensions.NONE.with(Dimension.VENDOR, "AMZN-US")
            : Dimensions.NONE;
    return new DocumentLine(
        new AccountCode(account),
        Money.of(amount.toPlainString(), "USD"),
        side,
        dimensions,
        "",
        new Origin("Mapping!A2", "abc", SourceRows.none()));
  }

  /** The lines by account, and all of them once more on the clearing account. */
  private static SortedMap<String, BigDecimal> totals(List<SliceLines> slices) {
    SortedMap<String, BigDecimal> totals = new TreeMap<>(Map.of(CLEARING, new BigDecimal("0.00")));
    slices.stream()
        .flatMap(SliceLines::all)
        .forEach(
            line -> {
              BigDecimal amount = line.amount().amount();
              BigDecimal signed = line.side() == Side.DEBIT ? amount : amount.negate();
              totals.merge(line.account().toString(), signed, BigDecimal::add);
              totals.merge(CLEARING, signed.negate(), BigDecimal::add);
            });
    return totals;
  }
}
