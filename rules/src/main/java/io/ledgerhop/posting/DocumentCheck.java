// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static io.ledgerhop.posting.PostingProblem.BALANCE_AS_PROFIT_OR_LOSS;
import static io.ledgerhop.posting.PostingProblem.CONTENT_CONFLICT;
import static io.ledgerhop.posting.PostingProblem.INACTIVE_ACCOUNT;
import static io.ledgerhop.posting.PostingProblem.INACTIVE_DIMENSION;
import static io.ledgerhop.posting.PostingProblem.UNKNOWN_ACCOUNT;
import static io.ledgerhop.posting.PostingProblem.UNKNOWN_DIMENSION;
import static io.ledgerhop.posting.PostingProblem.UNKNOWN_VENDOR;

import io.ledgerhop.document.Account;
import io.ledgerhop.document.AccountClass;
import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.DimensionValue;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.MasterData;
import io.ledgerhop.document.NearestSpelling;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.Subject;
import io.ledgerhop.posting.trail.ContentHash;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.Warning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks, before the documents of a plan are sent, that the ledger will accept them.
 *
 * <p>The ledger checks each document once, for errors and warnings together.
 */
final class DocumentCheck {

  private final Ledger ledger;
  private final MasterData masterData;
  private final Set<AccountCode> balanceAccounts;
  private final Map<Document, List<Problem>> ofLedger = new HashMap<>();

  /**
   * @param masterData as it will be when the documents are sent
   * @param balanceAccounts the accounts of money of the plan that is never profit or loss
   */
  DocumentCheck(Ledger ledger, MasterData masterData, Set<AccountCode> balanceAccounts) {
    this.ledger = ledger;
    this.masterData = masterData;
    this.balanceAccounts = balanceAccounts;
  }

  /**
   * All refusals that can be known before the first write, because a settlement is posted whole or
   * not at all. What an earlier run has posted is not checked again: the company may have changed
   * meanwhile, and the rest of the settlement has to follow.
   *
   * @param noted the documents as the trail has them, in the same order
   */
  List<Receipt> refusals(Subject subject, List<Document> toPost, List<TrailDocument> noted) {
    List<Receipt> refused = new ArrayList<>();
    boolean allThere = noted.stream().noneMatch(document -> document.state().isAbsent());
    if (!allThere) {
      ledger.expect(toPost);
    }
    for (int index = 0; index < toPost.size(); index++) {
      Document document = toPost.get(index);
      if (!noted.get(index).contentHash().equals(ContentHash.of(document))) {
        refused.add(
            Unsent.rejected(subject, document, List.of(CONTENT_CONFLICT.at(document.number()))));
      } else if (noted.get(index).state().isAbsent()) {
        List<Problem> problems = faults(document);
        if (!problems.isEmpty()) {
          refused.add(Unsent.rejected(subject, document, problems));
        }
      }
    }
    return refused;
  }

  /** All reasons why the ledger would refuse the document; empty if it will accept it. */
  List<Problem> faults(Document document) {
    Stream<Problem> errors = ofLedger(document).stream().filter(Problem::isError);
    return Stream.of(
            ledger.barriers(document.key().enteredAs()).stream(),
            unknownOrInactive(document).stream(),
            errors)
        .flatMap(all -> all)
        .distinct()
        .toList();
  }

  /**
   * Warnings about what the ledger will show differently, for documents that were sent in this run.
   */
  Stream<Receipt> warnings(SettlementHeader settlement, List<Receipt> receipts) {
    return receipts.stream()
        .filter(DocumentCheck::isSent)
        .flatMap(receipt -> receipt.document().stream())
        .flatMap(document -> ofLedger(document).stream())
        .filter(problem -> !problem.isError())
        .map(problem -> Receipt.warning(Warning.of(settlement, problem)));
  }

  /** True if this run has sent the document of the receipt, or would have in a preview. */
  static boolean isSent(Receipt receipt) {
    return receipt.status().isEntered() || receipt.status() == ReceiptStatus.PREVIEWED;
  }

  private List<Problem> ofLedger(Document document) {
    return ofLedger.computeIfAbsent(document, ledger::check);
  }

  private List<Problem> unknownOrInactive(Document document) {
    List<Problem> problems = new ArrayList<>();
    for (DocumentLine line : document.lines()) {
      String place = document.number() + ", " + line.origin().rule();
      if (line.goods().isEmpty()) {
        checkAccount(masterData, line, place).ifPresent(problems::add);
      }
      line.dimensions()
          .standard()
          .forEach(
              (dimension, id) ->
                  checkDimension(masterData, dimension, id, place).ifPresent(problems::add));
    }
    problems.addAll(new AccountDemands(masterData).faults(document));
    if (document.terms().isEmpty()) {
      new EntityCheck(masterData).fault(document).ifPresent(problems::add);
    }
    return problems;
  }

  private Optional<Problem> checkAccount(MasterData masterData, DocumentLine line, String place) {
    Optional<Account> account = masterData.account(line.account());
    if (account.isEmpty()) {
      String hint = NearestSpelling.hint(line.account().value(), masterData.accountCodes());
      return Optional.of(UNKNOWN_ACCOUNT.at(place, line.account(), hint));
    }
    if (!account.get().active()) {
      return Optional.of(INACTIVE_ACCOUNT.at(place, line.account(), account.get().title()));
    }
    return account
        .filter(found -> found.accountClass() == AccountClass.PROFIT_AND_LOSS)
        .filter(found -> balanceAccounts.contains(found.code()))
        .map(found -> BALANCE_AS_PROFIT_OR_LOSS.at(place, found.code(), found.title()));
  }

  private static Optional<Problem> checkDimension(
      MasterData masterData, Dimension dimension, String id, String place) {
    String kind = dimension.name().toLowerCase(Locale.ROOT);
    Optional<DimensionValue> value = masterData.dimension(dimension, id);
    if (value.isEmpty()) {
      String hint = NearestSpelling.hint(id, masterData.dimensionIds(dimension));
      return Optional.of(
          dimension == Dimension.VENDOR
              ? UNKNOWN_VENDOR.at(place, id, hint)
              : UNKNOWN_DIMENSION.at(place, kind, id, hint));
    }
    return value
        .filter(found -> !found.active())
        .map(found -> INACTIVE_DIMENSION.at(place, kind, id));
  }
}
