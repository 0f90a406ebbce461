// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.TradeTerms;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.layout.RowValues;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Unmapped;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.Subject;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.proof.RollForward;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of results: one for each document, and one for each hold. They do not contain the
 * request.
 */
public final class ResultRows {

  private static final RowLayout<Subject> SUBJECT =
      RowLayout.<Subject>builder()
          .text("seller", Subject::seller)
          .text("settlement_id", Subject::settlementId)
          .text("file_name", Subject::fileName)
          .count("settlement_lines", Subject::lines)
          .text("currency", total(money -> money.currency().getCurrencyCode()))
          .amount("settlement_total", total(Money::amount))
          .readBy(ResultRows::subject);

  /** A result with everything that the report shows of it. */
  public static final RowLayout<Result> RESULT = result();

  private static RowLayout<Result> result() {
    RowLayout.Builder<Result> builder =
        RowLayout.<Result>builder()
            .part(SUBJECT, result -> result.receipt().subject())
            .part(PlanRows.DOCUMENT, result -> result.receipt().document().map(DocumentFields::of))
            .part(PlanRows.UNMAPPED, result -> result.receipt().unmapped())
            .text("status", result -> result.receipt().status().name().toLowerCase(Locale.ROOT))
            .text("record_number", result -> result.receipt().recordNo())
            .text("code", result -> result.receipt().code())
            .text("message", result -> result.receipt().message())
            .text("calls", result -> PairsText.write(texts(result.calls())))
            .text("document_lines", document(document -> LinesText.write(document.lines())))
            .amount("debit_total", document(document -> document.total(Side.DEBIT).amount()))
            .text("roll_forward", result -> rollForward(result.receipt()));
    return TradeCells.addTerms(
            builder, result -> result.receipt().document().flatMap(Document::terms))
        .text("created_vendor", result -> result.receipt().vendor())
        .flag("preview", Result::isPreview)
        .text("record_url", result -> result.receipt().address())
        .readBy(ResultRows::read);
  }

  private ResultRows() {}

  private static Result read(RowValues row) {
    Receipt receipt = receipt(row);
    SortedMap<String, Long> calls = numbers(PairsText.read(row.text("calls")));
    boolean isPreview = row.flag("preview");
    return new Result(receipt.at(row.text("record_url")), calls, isPreview);
  }

  /** Without the address. */
  private static Receipt receipt(RowValues row) {
    Subject subject = row.part(SUBJECT);
    Optional<DocumentFields> fields = row.part(PlanRows.DOCUMENT);
    Optional<Unmapped> unmapped = row.part(PlanRows.UNMAPPED);
    ReceiptStatus status = ReceiptStatus.valueOf(row.text("status").toUpperCase(Locale.ROOT));
    String lines = row.text("document_lines");
    SettlementKey key = new SettlementKey(subject.seller(), subject.settlementId());
    String rolled = row.text("roll_forward");
    Optional<TradeTerms> terms = TradeCells.terms(row);
    Optional<DocumentFields> head = fields.map(known -> known.with(terms));
    Optional<Document> document =
        head.map(known -> known.with(key, LinesText.read(lines, known.currency())));
    Optional<RollForward> rollForward =
        rolled.isEmpty() ? Optional.empty() : Optional.of(RollForwardText.read(rolled, subject));
    return new Receipt(
        subject,
        status,
        document,
        row.text("record_number"),
        row.text("code"),
        row.text("message"),
        "",
        unmapped,
        rollForward,
        row.text("created_vendor"),
        "");
  }

  private static Subject subject(RowValues row) {
    String seller = row.text("seller");
    String settlementId = row.text("settlement_id");
    String fileName = row.text("file_name");
    long lines = row.count("settlement_lines");
    String currency = row.text("currency");
    Optional<Money> total =
        currency.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Money(row.amount("settlement_total"), Currency.getInstance(currency)));
    return new Subject(seller, settlementId, fileName, total, lines);
  }

  /** A settlement that has a roll-forward has a total. */
  private static String rollForward(Receipt receipt) {
    return receipt
        .rollForward()
        .map(known -> RollForwardText.write(known, currency(receipt.subject())))
        .orElse("");
  }

  private static Currency currency(Subject subject) {
    return subject.total().orElseThrow().currency();
  }

  private static SortedMap<String, String> texts(SortedMap<String, Long> calls) {
    SortedMap<String, String> texts = new TreeMap<>();
    calls.forEach((service, count) -> texts.put(service, count.toString()));
    return texts;
  }

  private static SortedMap<String, Long> numbers(SortedMap<String, String> calls) {
    SortedMap<String, Long> numbers = new TreeMap<>();
    calls.forEach((service, count) -> numbers.put(service, Long.valueOf(count)));
    return numbers;
  }

  private static <R> Function<Subject, @Nullable R> total(Function<Money, R> field) {
    return subject -> subject.total().isPresent() ? field.apply(subject.total().get()) : null;
  }

  private static <R> Function<Result, @Nullable R> document(Function<Document, R> field) {
    return result -> {
      Optional<Document> document = result.receipt().document();
      return document.isPresent() ? field.apply(document.get()) : null;
    };
  }
}
