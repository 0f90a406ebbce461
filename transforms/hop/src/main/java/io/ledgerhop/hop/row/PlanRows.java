// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.layout.RowValues;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Hold;
import io.ledgerhop.plan.Unmapped;
import io.ledgerhop.proof.SettlementBalances;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.TypeTotal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of plans: one for each document line, or one for each reason to hold a settlement. */
public final class PlanRows {

  /** The document of a line, without its terms; empty in a row without one. */
  static final RowLayout<Optional<DocumentFields>> DOCUMENT =
      RowLayout.<Optional<DocumentFields>>builder()
          .text("document", known(DocumentFields::number))
          .text("kind", known(DocumentFields::kind))
          .count("slice", known(head -> (long) head.slice()))
          .count("chunk", known(head -> (long) head.chunk()))
          .day("document_date", known(DocumentFields::date))
          .day("rate_date", known(DocumentFields::rateDate))
          .text("document_currency", known(head -> head.currency().getCurrencyCode()))
          .text("document_memo", known(DocumentFields::memo))
          .readBy(PlanRows::document);

  /** A combination that no rule matched; empty in a row without one. */
  static final RowLayout<Optional<Unmapped>> UNMAPPED =
      RowLayout.<Optional<Unmapped>>builder()
          .text("unmapped", known(unmapped -> unmapped.type().toString()))
          .text("account_type", known(unmapped -> unmapped.type().accountType()))
          .text("marketplace", known(unmapped -> unmapped.type().marketplace()))
          .text("transaction_type", known(unmapped -> unmapped.type().transactionType()))
          .text("amount_type", known(unmapped -> unmapped.type().amountType()))
          .text("amount_description", known(unmapped -> unmapped.type().amountDescription()))
          .count("unmapped_rows", known(Unmapped::rows))
          .amount("unmapped_money", known(unmapped -> unmapped.money().amount()))
          .text("unmapped_currency", known(PlanRows::currency))
          .readBy(PlanRows::unmapped);

  /** A row of a plan with its settlement, or a file that did not become one. */
  public static final RowLayout<Carried<PlanRow>> PLAN = plan();

  private record Parts(
      Optional<SettlementBalances> balances,
      Optional<DocumentFields> document,
      Optional<Unmapped> unmapped) {

    static Parts of(RowValues row) {
      return new Parts(row.part(BalanceRows.BALANCES), row.part(DOCUMENT), row.part(UNMAPPED));
    }
  }

  private PlanRows() {}

  private static RowLayout<Carried<PlanRow>> plan() {
    RowLayout.Builder<Carried<PlanRow>> builder =
        RowLayout.<Carried<PlanRow>>builder()
            .part(SettlementRows.HEADER, row -> row.header(PlanRow::settlement))
            .part(BalanceRows.BALANCES, row -> optional(row).flatMap(PlanRow::balances))
            .part(
                DOCUMENT, row -> optional(row).flatMap(PlanRow::entry).map(PlanRow.Entry::document))
            .part(UNMAPPED, row -> optional(row).flatMap(PlanRow::hold).flatMap(Hold::unmapped))
            .count("plan_rows", Carried.count(row -> (long) row.count()))
            .count("plan_row", Carried.field(row -> (long) row.number()))
            .text("hold_code", held(Hold::code))
            .text("hold", held(Hold::message));
    addLine(builder);
    TradeCells.addTerms(
        builder,
        row -> optional(row).flatMap(PlanRow::entry).flatMap(entry -> entry.document().terms()));
    return TradeCells.addGoods(
            builder,
            row -> optional(row).flatMap(PlanRow::entry).flatMap(entry -> entry.line().goods()))
        // The last field, since Hop's preview shows it whole, and it is wider than a screen.
        .text("line_types", Carried.field(row -> TypesText.write(row.types())))
        .readBy(PlanRows::read);
  }

  /** The fields of a document line. */
  private static void addLine(RowLayout.Builder<Carried<PlanRow>> builder) {
    builder
        .count("document_line", entry(entry -> (long) entry.number()))
        .text("gl_account", line(line -> line.account().value()));
    DimensionCells.addTo(builder, line(DocumentLine::dimensions))
        .text("memo", line(DocumentLine::memo))
        .text("side", line(line -> word(line.side())))
        .amount("line_amount", line(line -> line.amount().amount()))
        .text("rule", line(line -> line.origin().rule()))
        .text("rules_hash", line(line -> line.origin().rulesHash()))
        .text("source_lines", line(line -> line.origin().rows().text()))
        .count("rows", line(line -> line.origin().rows().count()));
  }

  private static Carried<PlanRow> read(RowValues row) {
    Carried<SettlementHeader> header = row.part(SettlementRows.HEADER);
    Parts parts = Parts.of(row);
    if (!(header instanceof Carried.Value<SettlementHeader> known)) {
      return header.map(none -> planRow(none, parts, 0, row));
    }
    int count = Math.toIntExact(row.count("plan_rows"));
    return count == 0
        ? Carried.empty(known.value())
        : Carried.value(planRow(known.value(), parts, count, row));
  }

  private static PlanRow planRow(
      SettlementHeader settlement, Parts parts, int count, RowValues row) {
    int number = Math.toIntExact(row.count("plan_row"));
    List<TypeTotal> types = TypesText.read(row.text("line_types"), settlement.total().currency());
    String code = row.text("hold_code");
    String message = row.text("hold");
    if (parts.document().isEmpty()) {
      Optional<Hold> hold =
          code.isEmpty()
              ? Optional.empty()
              : Optional.of(new Hold(code, message, parts.unmapped()));
      return new PlanRow(
          settlement, parts.balances(), count, number, Optional.empty(), hold, types);
    }
    int line = Math.toIntExact(row.count("document_line"));
    DocumentFields document = parts.document().get().with(TradeCells.terms(row));
    PlanRow.Entry entry = new PlanRow.Entry(document, line, documentLine(document.currency(), row));
    return new PlanRow(
        settlement, parts.balances(), count, number, Optional.of(entry), Optional.empty(), types);
  }

  private static DocumentLine documentLine(Currency currency, RowValues row) {
    AccountCode account = new AccountCode(row.text("gl_account"));
    Dimensions dimensions = DimensionCells.read(row);
    String memo = row.text("memo");
    Side side = Side.valueOf(row.text("side").toUpperCase(Locale.ROOT));
    Money amount = new Money(row.amount("line_amount"), currency);
    Origin origin =
        new Origin(
            row.text("rule"), row.text("rules_hash"), SourceRows.ofText(row.text("source_lines")));
    return new DocumentLine(account, amount, side, dimensions, memo, origin, TradeCells.goods(row));
  }

  private static Optional<DocumentFields> document(RowValues row) {
    String number = row.text("document");
    if (number.isEmpty()) {
      return Optional.empty();
    }
    String kind = row.text("kind");
    int slice = Math.toIntExact(row.count("slice"));
    int chunk = Math.toIntExact(row.count("chunk"));
    LocalDate date = row.day("document_date");
    LocalDate rateDate = row.day("rate_date");
    Currency currency = Currency.getInstance(row.text("document_currency"));
    String memo = row.text("document_memo");
    return Optional.of(
        new DocumentFields(
            number, kind, slice, chunk, date, rateDate, currency, memo, Optional.empty()));
  }

  private static Optional<Unmapped> unmapped(RowValues row) {
    if (row.text("unmapped").isEmpty()) {
      return Optional.empty();
    }
    LineType type =
        new LineType(
            row.text("account_type"),
            row.text("marketplace"),
            row.text("transaction_type"),
            row.text("amount_type"),
            row.text("amount_description"));
    long rows = row.count("unmapped_rows");
    var money = row.amount("unmapped_money");
    return Optional.of(
        new Unmapped(
            type, new Money(money, Currency.getInstance(row.text("unmapped_currency"))), rows));
  }

  private static String currency(Unmapped unmapped) {
    return unmapped.money().currency().getCurrencyCode();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static <T> Optional<T> optional(Carried<T> carried) {
    return carried instanceof Carried.Value<T> known
        ? Optional.of(known.value())
        : Optional.empty();
  }

  private static <T, R> Function<Optional<T>, @Nullable R> known(Function<T, R> field) {
    return value -> value.isPresent() ? field.apply(value.get()) : null;
  }

  private static <R> Function<Carried<PlanRow>, @Nullable R> held(Function<Hold, R> field) {
    return row -> known(field).apply(optional(row).flatMap(PlanRow::hold));
  }

  private static <R> Function<Carried<PlanRow>, @Nullable R> entry(
      Function<PlanRow.Entry, R> field) {
    return row -> known(field).apply(optional(row).flatMap(PlanRow::entry));
  }

  private static <R> Function<Carried<PlanRow>, @Nullable R> line(Function<DocumentLine, R> field) {
    return entry(entry -> field.apply(entry.line()));
  }
}
