// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.rows;

import static io.ledgerhop.plan.rows.RowPlanProblem.HEAD_DIFFERS;
import static io.ledgerhop.plan.rows.RowPlanProblem.PARTIES_SEVERAL;
import static io.ledgerhop.plan.rows.RowPlanProblem.PARTY_MISSING;
import static io.ledgerhop.plan.rows.RowPlanProblem.ROWS_UNBALANCED;
import static io.ledgerhop.plan.rows.RowPlanProblem.TOTAL_ON_WRONG_SIDE;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentHead;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.document.TradeDocument;
import io.ledgerhop.document.TradeTerms;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.problem.Problems;
import io.ledgerhop.settlement.RowDocumentId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The lines of one document that have arrived, and what is wrong with them. */
final class RowDraft {

  /** What all rows of a document have in common, by the word for it. */
  private static final Map<String, Function<RowHead, Object>> HEADS = heads();

  private final RowSettings settings;
  private final RowDocumentId id;
  private final List<RowLine> lines = new ArrayList<>();
  private final Problems problems = new Problems();

  RowDraft(RowSettings settings, RowDocumentId id) {
    this.settings = settings;
    this.id = id;
  }

  private static Map<String, Function<RowHead, Object>> heads() {
    Map<String, Function<RowHead, Object>> heads = new LinkedHashMap<>();
    heads.put("date", RowHead::date);
    heads.put("due date", RowHead::due);
    heads.put("currency", RowHead::currency);
    heads.put("memo", RowHead::memo);
    return heads;
  }

  void add(RowLine line) {
    lines.add(line);
  }

  void reject(Problem problem) {
    problems.add(problem);
  }

  long rows() {
    return lines.size();
  }

  /**
   * The document, or everything that is wrong with its rows. Sums say nothing while one of them
   * cannot be read.
   */
  Outcome<Document> document() {
    boolean isWhole = !problems.hasErrors();
    if (!lines.isEmpty()) {
      compareHeads();
      if (settings.kind() != DocumentKind.JOURNAL) {
        checkParty();
      }
      if (isWhole && isOfOneCurrency()) {
        checkSums();
      }
    }
    return problems.hasErrors() ? Outcome.failed(problems.list()) : Outcome.of(made());
  }

  private String place() {
    return "document " + id.number();
  }

  private void compareHeads() {
    RowLine first = lines.get(0);
    HEADS.forEach(
        (word, part) -> {
          Object meant = part.apply(first.head());
          lines.stream()
              .filter(line -> !part.apply(line.head()).equals(meant))
              .findFirst()
              .ifPresent(
                  other ->
                      problems.add(
                          HEAD_DIFFERS.at(
                              place(),
                              word,
                              first.row(),
                              meant,
                              other.row(),
                              part.apply(other.head()))));
        });
  }

  private void checkParty() {
    Dimension party = TradeDocument.partyOf(settings.kind());
    String word = party.name().toLowerCase(Locale.ROOT);
    List<String> ids = lines.stream().map(line -> line.dimensions().id(party)).distinct().toList();
    if (ids.size() > 1) {
      problems.add(PARTIES_SEVERAL.at(place(), word, String.join(", ", ids)));
    } else if (ids.get(0).isEmpty()) {
      problems.add(PARTY_MISSING.at(place(), word));
    }
  }

  private boolean isOfOneCurrency() {
    return lines.stream().map(line -> line.amount().currency()).distinct().count() == 1;
  }

  private void checkSums() {
    Money sum = sum();
    if (settings.kind() == DocumentKind.JOURNAL && !sum.isZero()) {
      problems.add(ROWS_UNBALANCED.at(place(), side(Side.DEBIT), side(Side.CREDIT)));
    }
    boolean isBill = settings.kind() == DocumentKind.BILL && !isPositive(sum);
    boolean isCredit = settings.kind() == DocumentKind.VENDOR_CREDIT && !sum.isNegative();
    if (isBill || isCredit) {
      problems.add(TOTAL_ON_WRONG_SIDE.at(place(), sum, isBill ? "bill" : "vendor credit"));
    }
  }

  private static boolean isPositive(Money money) {
    return !money.isNegative() && !money.isZero();
  }

  private Money sum() {
    return lines.stream()
        .map(RowLine::amount)
        .reduce(Money.zero(lines.get(0).amount().currency()), Money::plus);
  }

  private Money side(Side side) {
    return lines.stream()
        .map(RowLine::amount)
        .filter(amount -> amount.isNegative() == (side == Side.CREDIT))
        .map(Money::absolute)
        .reduce(Money.zero(lines.get(0).amount().currency()), Money::plus);
  }

  private Document made() {
    RowHead head = lines.get(0).head();
    DocumentKind kind = settings.kind();
    Optional<TradeTerms> terms =
        TradeDocument.isOf(kind)
            ? Optional.of(new TradeTerms(settings.definition(), head.due()))
            : Optional.empty();
    List<DocumentLine> made = new ArrayList<>(lines.stream().map(this::made).toList());
    if (kind == DocumentKind.BILL || kind == DocumentKind.VENDOR_CREDIT) {
      made.add(payables());
    }
    return new DocumentHead(
            new BusinessKey(head.seller(), id.toString(), 1, kind, 1),
            head.number(),
            head.date(),
            head.currency(),
            head.memo(),
            Optional.empty(),
            terms)
        .with(made);
  }

  private DocumentLine made(RowLine line) {
    SourceRows rows = SourceRows.none();
    rows.add(line.row());
    Side side = line.amount().isNegative() ? Side.CREDIT : Side.DEBIT;
    return new DocumentLine(
        line.account(),
        line.amount().absolute(),
        line.goods().isPresent() ? TradeDocument.side(settings.kind()) : side,
        line.dimensions(),
        line.memo(),
        new Origin("row " + line.row(), "", rows),
        line.goods());
  }

  /** The line opposite to all others, which the ledger makes itself on this account. */
  private DocumentLine payables() {
    Money sum = sum();
    Dimensions vendor =
        Dimensions.NONE.with(Dimension.VENDOR, lines.get(0).dimensions().id(Dimension.VENDOR));
    return new DocumentLine(
        settings.payables(),
        sum.absolute(),
        sum.isNegative() ? Side.DEBIT : Side.CREDIT,
        vendor,
        "",
        Origin.balancing(Origin.PAYABLES));
  }
}
