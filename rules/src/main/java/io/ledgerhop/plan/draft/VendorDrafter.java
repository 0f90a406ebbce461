// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.draft;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Drafts what one payee has billed in a slice, and what settles it.
 *
 * <p>Amazon has withheld its fees already, so an open bill would be paid twice. A memo for the bill
 * less the vendor credit takes the money from the balancing account, and an application closes all
 * of them: nothing payable stays open. All documents of a payee are in one entity.
 */
final class VendorDrafter {

  private final DraftRules rules;
  private final Balancing payables;
  private final Balancing balancing;
  private final SliceHeads heads;
  private final List<Document> documents = new ArrayList<>();

  VendorDrafter(DraftRules rules, Balancing payables, Balancing balancing, SliceHeads heads) {
    this.rules = rules;
    this.payables = payables;
    this.balancing = balancing;
    this.heads = heads;
  }

  /**
   * Bills of the debits, vendor credits of the credits, a memo for the difference, and the
   * application of all of them.
   *
   * @param number 1 for the first payee of the slice
   */
  List<Document> drafts(Payee payee, int number, List<DocumentLine> lines) {
    Dimensions dimensions =
        Dimensions.NONE
            .with(Dimension.VENDOR, payee.vendor())
            .with(Dimension.LOCATION, payee.entity());
    charges(DocumentKind.BILL, Side.DEBIT, number, dimensions, lines);
    charges(DocumentKind.VENDOR_CREDIT, Side.CREDIT, number, dimensions, lines);
    if (!lines.isEmpty()) {
      memo(number, dimensions, SliceLines.sum(lines, lines.get(0).amount().currency()));
      apply(number, dimensions);
    }
    return documents;
  }

  private void charges(
      DocumentKind kind, Side side, int number, Dimensions dimensions, List<DocumentLine> lines) {
    List<DocumentLine> own = lines.stream().filter(line -> line.side() == side).toList();
    if (own.isEmpty()) {
      return;
    }
    List<List<DocumentLine>> parts = Chunks.of(own, rules.room());
    for (int at = 0; at < parts.size(); at++) {
      List<DocumentLine> part = new ArrayList<>(parts.get(at));
      Money sum = SliceLines.sum(part, part.get(0).amount().currency());
      payables.line(sum, dimensions).ifPresent(part::add);
      draft(kind, new SliceHeads.Part(number, at + 1, parts.size()), part);
    }
  }

  /**
   * Takes what the payee has withheld from the balancing account of its entity.
   *
   * @param sum vendor credits less bills
   */
  private void memo(int number, Dimensions dimensions, Money sum) {
    DocumentKind kind = sum.isNegative() ? DocumentKind.DEBIT_MEMO : DocumentKind.CREDIT_MEMO;
    List<DocumentLine> lines = new ArrayList<>();
    payables.line(sum.negated(), dimensions).ifPresent(lines::add);
    balancing.line(sum, dimensions).ifPresent(lines::add);
    if (!lines.isEmpty()) {
      draft(kind, new SliceHeads.Part(number, 1, 1), lines);
    }
  }

  /** Closes each document by a line opposite to its own on the payables account. */
  private void apply(int number, Dimensions dimensions) {
    List<DocumentLine> lines = new ArrayList<>();
    for (Document document : List.copyOf(documents)) {
      Money open = SliceLines.sum(payablesOf(document), document.currency());
      Balancing closing = new Balancing(payables.account(), Origin.PAYABLES, document.number());
      Optional<DocumentLine> line = closing.line(open, dimensions);
      line.ifPresent(lines::add);
    }
    draft(DocumentKind.APPLICATION, new SliceHeads.Part(number, 1, 1), lines);
  }

  private static List<DocumentLine> payablesOf(Document document) {
    return document.lines().stream()
        .filter(line -> line.origin().rule().equals(Origin.PAYABLES))
        .toList();
  }

  private void draft(DocumentKind kind, SliceHeads.Part part, List<DocumentLine> lines) {
    lines.sort(Comparator.comparing(DocumentLine::side));
    documents.add(heads.next(kind, part).with(lines));
  }
}
