// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.Side;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.settlement.Warning;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which settlements a person has to post in the ledger, where they are entered as drafts.
 *
 * @param all whether that is every settlement
 * @param limits the largest document of each currency that is posted without a person; a settlement
 *     with a larger one is entered as drafts. A currency without a limit has none
 * @param newTypes whether a settlement with a type of money lines that no posted settlement of its
 *     seller account had is entered as drafts
 */
public record DraftRule(boolean all, Map<Currency, Money> limits, boolean newTypes) {

  /** Everything is posted. */
  public static final DraftRule NONE = new DraftRule(false, Map.of(), false);

  /** The same rule for every type of money lines. */
  public DraftRule(boolean all, Map<Currency, Money> limits) {
    this(all, limits, false);
  }

  /** Copies the limits. */
  public DraftRule {
    limits = Map.copyOf(limits);
  }

  /** True if a settlement is entered as drafts, all of it, because it has these documents. */
  boolean covers(List<Document> settlement) {
    return all || settlement.stream().anyMatch(document -> exceeded(document).isPresent());
  }

  /** True if no settlement is. */
  boolean isNone() {
    return !all && limits.isEmpty() && !newTypes;
  }

  /** A warning for each document that this run has sent and that a person has to check first. */
  Stream<Receipt> warnings(Plan plan, List<Receipt> receipts) {
    return receipts.stream()
        .filter(DocumentCheck::isSent)
        .flatMap(receipt -> receipt.document().stream())
        .flatMap(
            document -> exceeded(document).stream().map(limit -> warning(plan, document, limit)));
  }

  private Optional<Money> exceeded(Document document) {
    return Optional.ofNullable(limits.get(document.currency()))
        .filter(limit -> limit.minus(document.total(Side.DEBIT)).isNegative());
  }

  private static Receipt warning(Plan plan, Document document, Money limit) {
    return Receipt.warning(
        Warning.of(
            plan.settlement(),
            PostingProblem.OVER_LIMIT.at(document.number(), document.total(Side.DEBIT), limit)));
  }
}
