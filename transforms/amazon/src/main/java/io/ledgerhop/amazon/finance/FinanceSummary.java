// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.finance;

import io.ledgerhop.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The total of a settlement or a period, with its parts: a second check of a settlement's total.
 *
 * <p>Amazon: Finances API 2024-06-19, listSummary. Its leaves always sum to its net proceeds.
 *
 * @param start empty if Amazon does not say
 * @param end empty if Amazon does not say
 * @param netProceeds empty if Amazon does not say
 */
public record FinanceSummary(
    Partner partner,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Optional<Money> netProceeds,
    References references,
    List<MoneyLeaf> leaves) {

  /** Keeps a copy of the leaves. */
  public FinanceSummary {
    leaves = List.copyOf(leaves);
  }

  /** Reads one entry of a page. */
  public static FinanceSummary read(Part part) {
    Optional<Money> netProceeds = part.money("netProceeds");
    return new FinanceSummary(
        Partner.of(part.at("partnerMetadata")),
        part.day("periodStart"),
        part.day("periodEnd"),
        netProceeds,
        References.of(part),
        Leaves.of(part, netProceeds));
  }
}
