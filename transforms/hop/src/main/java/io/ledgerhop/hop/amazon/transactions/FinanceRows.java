// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.transactions;

import static io.ledgerhop.hop.amazon.transactions.FinanceFinding.field;
import static io.ledgerhop.hop.amazon.transactions.FinanceFinding.maybe;

import io.ledgerhop.amazon.finance.Balance;
import io.ledgerhop.amazon.finance.EventGroup;
import io.ledgerhop.amazon.finance.ExpectedPayout;
import io.ledgerhop.amazon.finance.Payout;
import io.ledgerhop.amazon.finance.ReferenceKind;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.money.Money;
import java.util.Optional;

/** The rows of everything but transactions, and the first fields of all rows. */
final class FinanceRows {

  static final RowLayout<FinanceFinding<Balance>> BALANCE =
      FinanceRows.<Balance>begun()
          .text("balance_type", field(Balance::type))
          .text("balance_path", field(Balance::path))
          .amount("balance", maybe(row -> row.amount().map(Money::amount)))
          .text("currency", maybe(row -> row.amount().map(FinanceRows::code)))
          .day("as_of", maybe(Balance::asOf))
          .instant("last_updated", maybe(Balance::lastUpdated))
          .text("selling_partner_id", field(row -> row.partner().sellingPartnerId()))
          .text("account_type", field(row -> row.partner().accountType()))
          .text("marketplace_id", field(row -> row.partner().marketplaceId()))
          .writeOnly();

  static final RowLayout<FinanceFinding<SummaryLine>> SUMMARY =
      FinanceRows.<SummaryLine>begun()
          .text(
              "settlement_id",
              field(row -> row.summary().references().first(ReferenceKind.SETTLEMENT)))
          .day("period_start", maybe(row -> row.summary().start()))
          .day("period_end", maybe(row -> row.summary().end()))
          .amount("net_proceeds", maybe(row -> row.summary().netProceeds().map(Money::amount)))
          .text("currency", maybe(row -> currency(row)))
          .text("selling_partner_id", field(row -> row.summary().partner().sellingPartnerId()))
          .text("account_type", field(row -> row.summary().partner().accountType()))
          .text("marketplace_id", field(row -> row.summary().partner().marketplaceId()))
          .text("related_ids", field(row -> row.summary().references().text()))
          .count("leaf", field(row -> (long) row.number()))
          .count("leaves", field(row -> (long) row.summary().leaves().size()))
          .text("breakdown_path", maybe(row -> row.leaf().map(leaf -> leaf.path())))
          .text("breakdown_as_written", maybe(row -> row.leaf().map(leaf -> leaf.written())))
          .amount("amount", maybe(row -> row.leaf().map(leaf -> leaf.amount().amount())))
          .writeOnly();

  static final RowLayout<FinanceFinding<EventGroup>> GROUP =
      FinanceRows.<EventGroup>begun()
          .text("event_group_id", field(EventGroup::id))
          .text("group_status", field(EventGroup::status))
          .text("transfer_status", field(EventGroup::transferStatus))
          .amount("group_total", maybe(row -> row.total().map(Money::amount)))
          .text("currency", maybe(row -> row.total().map(FinanceRows::code)))
          .amount("converted_total", maybe(row -> row.converted().map(Money::amount)))
          .text("converted_currency", maybe(row -> row.converted().map(FinanceRows::code)))
          .amount("beginning_balance", maybe(row -> row.beginning().map(Money::amount)))
          .instant("transferred_at", maybe(EventGroup::transferredAt))
          .text("trace_id", field(EventGroup::traceId))
          .text("account_tail", field(EventGroup::accountTail))
          .instant("group_start", maybe(EventGroup::start))
          .instant("group_end", maybe(EventGroup::end))
          .writeOnly();

  static final RowLayout<FinanceFinding<Payout>> PAYOUT =
      FinanceRows.<Payout>begun()
          .text("payout_id", field(Payout::id))
          .text("payout_status", field(Payout::status))
          .text("payout_type", field(Payout::type))
          .text("failure_reason", field(Payout::failureReason))
          .instant("status_since", maybe(Payout::since))
          .text("status_history", field(Payout::historyText))
          .amount("payout_amount", maybe(row -> row.amount().map(Money::amount)))
          .text("currency", maybe(row -> row.amount().map(FinanceRows::code)))
          .instant("created_at", maybe(Payout::createdAt))
          .text("trace_id", field(Payout::traceId))
          .text("account_tail", field(Payout::accountTail))
          .text("payment_method", field(Payout::method))
          .text("payment_rail", field(Payout::rail))
          .day("period_start", maybe(Payout::start))
          .day("period_end", maybe(Payout::end))
          .text("account_type", field(row -> row.partner().accountType()))
          .text("marketplace_id", field(row -> row.partner().marketplaceId()))
          .text("settlement_id", field(row -> row.references().first(ReferenceKind.SETTLEMENT)))
          .text("related_ids", field(row -> row.references().text()))
          .writeOnly();

  static final RowLayout<FinanceFinding<ExpectedPayout>> EXPECTED =
      FinanceRows.<ExpectedPayout>begun()
          .text("payout_status", field(ExpectedPayout::status))
          .text("payout_type", field(ExpectedPayout::type))
          .flag("provisional", field(row -> true))
          .day("scheduled_day", maybe(ExpectedPayout::scheduledDay))
          .amount("payout_amount", maybe(row -> row.amount().map(Money::amount)))
          .text("currency", maybe(row -> row.amount().map(FinanceRows::code)))
          .text("account_tail", field(ExpectedPayout::accountTail))
          .text("payment_method", field(ExpectedPayout::method))
          .day("period_start", maybe(ExpectedPayout::start))
          .day("period_end", maybe(ExpectedPayout::end))
          .text("account_type", field(row -> row.partner().accountType()))
          .text("marketplace_id", field(row -> row.partner().marketplaceId()))
          .text("settlement_id", field(row -> row.references().first(ReferenceKind.SETTLEMENT)))
          .text("related_ids", field(row -> row.references().text()))
          .writeOnly();

  private FinanceRows() {}

  static <T> RowLayout.Builder<FinanceFinding<T>> begun() {
    return RowLayout.<FinanceFinding<T>>builder()
        .text("seller", FinanceFinding::seller)
        .text("problem_code", FinanceFinding::problemCode)
        .text("problem", FinanceFinding::problemText);
  }

  static String code(Money money) {
    return money.currency().getCurrencyCode();
  }

  private static Optional<String> currency(SummaryLine row) {
    return row.summary()
        .netProceeds()
        .or(() -> row.leaf().map(leaf -> leaf.amount()))
        .map(FinanceRows::code);
  }
}
