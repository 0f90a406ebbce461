// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static io.ledgerhop.posting.PostingProblem.DIMENSION_REQUIRED;
import static io.ledgerhop.posting.PostingProblem.SUBLEDGERS_ONLY;

import io.ledgerhop.document.Account;
import io.ledgerhop.document.Application;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.MasterData;
import io.ledgerhop.document.TradeDocument;
import io.ledgerhop.document.VendorDocument;
import io.ledgerhop.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Checks that accounts may be posted to, and that each line has the dimensions that they demand.
 */
final class AccountDemands {

  private final MasterData masterData;

  AccountDemands(MasterData masterData) {
    this.masterData = masterData;
  }

  /** What the ledger would refuse; empty if nothing, or if an account is not known. */
  List<Problem> faults(Document document) {
    return sent(document).stream()
        .flatMap(
            line ->
                masterData.account(line.account()).stream()
                    .flatMap(account -> faults(document, account, line)))
        .toList();
  }

  /** The lines that are sent with an account; the ledger chooses those of payables and goods. */
  private static List<DocumentLine> sent(Document document) {
    if (document instanceof VendorDocument vendor) {
      return vendor.charges();
    }
    return document instanceof Application || document instanceof TradeDocument
        ? List.of()
        : document.lines();
  }

  private static Stream<Problem> faults(Document document, Account account, DocumentLine line) {
    String place = document.number() + ", " + line.origin().rule();
    Stream<Problem> missing =
        account.required().stream()
            .sorted()
            .filter(dimension -> line.dimensions().id(dimension).isEmpty())
            .map(dimension -> dimension.name().toLowerCase(Locale.ROOT))
            .map(
                dimension ->
                    DIMENSION_REQUIRED.at(place, account.code(), account.title(), dimension));
    boolean isClosed = document instanceof Journal && !account.journaled();
    Stream<Problem> closed =
        isClosed
            ? Stream.of(SUBLEDGERS_ONLY.at(place, account.code(), account.title()))
            : Stream.empty();
    return Stream.concat(closed, missing);
  }
}
