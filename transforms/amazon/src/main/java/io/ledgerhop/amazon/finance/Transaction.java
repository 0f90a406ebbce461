// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.finance;

import io.ledgerhop.money.Money;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A transaction that changed the balance of a seller account, or will change it.
 *
 * <p>Amazon: Finances API 2024-06-19, Transaction. Its leaves always sum to its total.
 *
 * @param type Amazon's, an open list, for instance Shipment
 * @param postedAt empty if Amazon gives none; then there is a problem
 * @param total empty if Amazon gives none
 * @param leaves at least one
 * @param hash equal for equal content, independent of its order
 * @param problem why it must not be counted; empty if it may be
 */
public record Transaction(
    String id,
    String type,
    String description,
    ReleaseStatus standing,
    Optional<Instant> postedAt,
    Optional<Money> total,
    Partner partner,
    String marketplaceName,
    References references,
    Payment payment,
    List<MoneyLeaf> leaves,
    String hash,
    Optional<Problem> problem) {

  /** Keeps a copy of the leaves. */
  public Transaction {
    leaves = List.copyOf(leaves);
  }

  /**
   * Reads one entry of a page.
   *
   * @throws ConnectorException with a code of {@link FinanceProblem} if a value cannot be read
   */
  public static Transaction read(Part listed) {
    String id = listed.text("transactionId");
    Part part =
        new Part(listed.place() + ", transaction " + (id.isEmpty() ? "?" : id), listed.node());
    Contexts contexts = Contexts.of(part);
    References references = References.of(part);
    Optional<Instant> postedAt = part.instant("postedDate");
    Optional<Money> total = part.money("totalAmount");
    return new Transaction(
        id,
        part.text("transactionType"),
        part.text("description"),
        ReleaseStatus.of(part, references, contexts),
        postedAt,
        total,
        partner(part),
        part.at("marketplaceDetails").text("marketplaceName"),
        references,
        Payment.of(contexts),
        leaves(part, total),
        JsonHash.of(part.node()),
        problem(part, id, postedAt));
  }

  private static Partner partner(Part part) {
    Partner partner = Partner.of(part.at("sellingPartnerMetadata"));
    String named = part.at("marketplaceDetails").text("marketplaceId");
    return named.isEmpty()
        ? partner
        : new Partner(partner.sellingPartnerId(), partner.accountType(), named);
  }

  private static List<MoneyLeaf> leaves(Part part, Optional<Money> total) {
    List<MoneyLeaf> leaves = Leaves.of(part, total);
    if (leaves.isEmpty()) {
      throw new ConnectorException(FinanceProblem.TOTAL_MISSING.at(part.place()));
    }
    return leaves;
  }

  private static Optional<Problem> problem(Part part, String id, Optional<Instant> postedAt) {
    if (id.isEmpty()) {
      return Optional.of(FinanceProblem.ID_MISSING.at(part.place()));
    }
    return postedAt.isPresent()
        ? Optional.empty()
        : Optional.of(FinanceProblem.POSTED_DATE_MISSING.at(part.place()));
  }

  /** See {@link ReleaseStatus#countsAsCash}; never, if there is a problem. */
  public Optional<Boolean> countsAsCash() {
    return problem.isPresent() ? Optional.of(false) : standing.countsAsCash();
  }

  /** See {@link ReleaseStatus#countsAsAccrual}; never, if there is a problem. */
  public Optional<Boolean> countsAsAccrual() {
    return problem.isPresent() ? Optional.of(false) : standing.countsAsAccrual();
  }

  /** Whether no closed settlement contains it yet, so that it may still change. */
  public boolean isProvisional() {
    return references.first(ReferenceKind.SETTLEMENT).isEmpty();
  }
}
