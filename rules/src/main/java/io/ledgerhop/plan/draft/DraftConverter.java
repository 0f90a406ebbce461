// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.draft;

import static io.ledgerhop.plan.currency.RateProblem.RATE_MISSING;
import static io.ledgerhop.plan.currency.RateProblem.RESIDUE_TOO_LARGE;

import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Origin;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.currency.Conversion;
import io.ledgerhop.plan.entity.EntityRules;
import io.ledgerhop.problem.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Converts a draft into the currency of the books, at one rate for the whole settlement.
 *
 * <p>Each line is rounded on its own, and so is the total. What rounding leaves goes to an account
 * of its own in the last slice, so that clearing shows exactly the converted total.
 */
public final class DraftConverter {

  /** Rounding a line changes it by at most half of the smallest unit. */
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Conversion conversion;
  private final EntityRules entities;

  public DraftConverter(Conversion conversion, EntityRules entities) {
    this.conversion = conversion;
    this.entities = entities;
  }

  /**
   * The draft in the currency of the books.
   *
   * @param day the day of the rate
   */
  public Outcome<Draft> convert(Draft draft, LocalDate day) {
    Optional<BigDecimal> rate = conversion.rate(draft.currency(), day);
    String place = "settlement " + draft.settlement().settlementId();
    if (rate.isEmpty()) {
      return Outcome.failed(RATE_MISSING.at(place, draft.currency(), conversion.base(), day));
    }
    if (draft.currency().equals(conversion.base())) {
      return Outcome.of(draft);
    }
    Money total = conversion.convert(draft.total(), rate.get());
    List<SliceLines> slices =
        draft.slices().stream().map(slice -> converted(slice, rate.get())).toList();
    Money residue = total;
    long lines = 1;
    for (SliceLines slice : slices) {
      residue = residue.minus(slice.sum(conversion.base()));
      lines += slice.size();
    }
    return residue.amount().abs().compareTo(largest(lines)) > 0
        ? Outcome.failed(RESIDUE_TOO_LARGE.at(place, residue, lines))
        : Outcome.of(new Draft(draft.settlement(), total, rounded(slices, residue)));
  }

  private BigDecimal largest(long lines) {
    int decimals = conversion.base().getDefaultFractionDigits();
    return HALF.movePointLeft(decimals).multiply(BigDecimal.valueOf(lines));
  }

  private SliceLines converted(SliceLines slice, BigDecimal rate) {
    SortedMap<Payee, List<DocumentLine>> billed = new TreeMap<>();
    slice.billed().forEach((payee, lines) -> billed.put(payee, converted(lines, rate)));
    billed.values().removeIf(List::isEmpty);
    return slice.with(converted(slice.journal(), rate), billed);
  }

  /** A line of less than half of the smallest unit disappears; its money is part of the residue. */
  private List<DocumentLine> converted(List<DocumentLine> lines, BigDecimal rate) {
    List<DocumentLine> converted = new ArrayList<>();
    for (DocumentLine line : lines) {
      Money amount = conversion.convert(line.amount(), rate);
      if (!amount.isZero()) {
        converted.add(line.with(amount));
      }
    }
    return converted;
  }

  private List<SliceLines> rounded(List<SliceLines> slices, Money residue) {
    SliceLines last = slices.get(slices.size() - 1);
    List<DocumentLine> journal = new ArrayList<>(last.journal());
    // The account is credited with a positive residue.
    new Balancing(conversion.rounding(), Origin.ROUNDING, "Rounding of the conversion")
        .line(residue.negated(), Dimensions.NONE)
        .map(entities::located)
        .ifPresent(journal::add);
    List<SliceLines> rounded = new ArrayList<>(slices);
    rounded.set(slices.size() - 1, last.with(journal, last.billed()));
    return rounded;
  }
}
