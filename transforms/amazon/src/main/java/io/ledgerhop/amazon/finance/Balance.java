// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.finance;

import io.ledgerhop.money.Money;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A balance of one type on an account at Amazon; the types overlap, so they are never added.
 *
 * <p>Amazon: Finances API 2024-06-19, listBalances.
 *
 * @param type for instance AVAILABLE or DEFERRED
 * @param path the types from the outermost on, as in {@code TOTAL/RESERVED/DEFERRED}
 * @param asOf the day whose closing balance it is; empty if it is the balance at the time of the
 *     request
 * @param lastUpdated empty if Amazon does not say
 * @param problem why it contradicts the others; empty if it does not
 */
public record Balance(
    Partner partner,
    String type,
    String path,
    Optional<Money> amount,
    Optional<LocalDate> asOf,
    Optional<Instant> lastUpdated,
    Optional<Problem> problem) {

  private static final int DEPTH_MAX = 10;

  /** Reads one entry of a page with the balances nested in it. */
  public static List<Balance> read(Part part) {
    List<Balance> balances = new ArrayList<>();
    Balance outside =
        new Balance(
            Partner.of(part.at("partnerMetadata")),
            "",
            "",
            Optional.empty(),
            part.day("asOfDate"),
            part.instant("lastUpdatedTime"),
            Optional.empty());
    outside.addInside(part, balances, 1);
    return BalanceProof.proved(part.place(), balances);
  }

  /** A nested balance inherits what it does not state from the outer one. */
  private void addInside(Part part, List<Balance> balances, int depth) {
    if (depth > DEPTH_MAX) {
      throw new ConnectorException(FinanceProblem.TREE_TOO_DEEP.at(part.place(), DEPTH_MAX));
    }
    String name = part.text("balanceType");
    Balance own =
        new Balance(
            part.at("partnerMetadata").node().isObject()
                ? Partner.of(part.at("partnerMetadata"))
                : partner,
            name,
            path.isEmpty() ? name : path + "/" + name,
            part.money("amount"),
            part.day("asOfDate").or(() -> asOf),
            part.instant("lastUpdatedTime").or(() -> lastUpdated),
            Optional.empty());
    balances.add(own);
    for (Part inner : part.list("balances")) {
      own.addInside(inner, balances, depth + 1);
    }
  }

  Balance with(Problem found) {
    return new Balance(partner, type, path, amount, asOf, lastUpdated, Optional.of(found));
  }
}
