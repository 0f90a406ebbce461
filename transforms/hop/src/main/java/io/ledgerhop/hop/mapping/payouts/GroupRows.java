// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.payouts;

import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.layout.RowValues;
import io.ledgerhop.money.Money;
import io.ledgerhop.payout.PayoutGroup;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields that are read of the rows of event groups. */
final class GroupRows {

  static final RowLayout<GroupRow> GROUP =
      RowLayout.<GroupRow>builder()
          .text("seller", GroupRow::seller)
          .text("problem_code", GroupRow::problemCode)
          .text("problem", GroupRow::problem)
          .text("event_group_id", field(PayoutGroup::id))
          .text("group_status", field(PayoutGroup::status))
          .text("transfer_status", field(PayoutGroup::transferStatus))
          .amount("group_total", maybe(group -> group.total().map(Money::amount)))
          .text("currency", maybe(group -> group.total().map(GroupRows::code)))
          .amount("converted_total", maybe(group -> group.converted().map(Money::amount)))
          .text("converted_currency", maybe(group -> group.converted().map(GroupRows::code)))
          .instant("transferred_at", maybe(PayoutGroup::transferredAt))
          .text("trace_id", field(PayoutGroup::traceId))
          .text("account_tail", field(PayoutGroup::accountTail))
          .instant("group_start", maybe(PayoutGroup::start))
          .instant("group_end", maybe(PayoutGroup::end))
          .readBy(GroupRows::read);

  private GroupRows() {}

  private static GroupRow read(RowValues row) {
    String seller = row.text("seller");
    String id = row.text("event_group_id");
    String problemCode = row.text("problem_code");
    String problem = row.text("problem");
    return new GroupRow(
        seller,
        id.isEmpty() ? Optional.empty() : Optional.of(group(seller, id, row)),
        problemCode,
        problem);
  }

  private static PayoutGroup group(String seller, String id, RowValues row) {
    return new PayoutGroup(
        seller,
        id,
        row.text("group_status"),
        row.text("transfer_status"),
        money(row, "group_total", "currency"),
        money(row, "converted_total", "converted_currency"),
        instant(row, "transferred_at"),
        row.text("trace_id"),
        row.text("account_tail"),
        instant(row, "group_start"),
        instant(row, "group_end"));
  }

  private static Optional<Money> money(RowValues row, String amount, String currency) {
    return row.isEmpty(amount)
        ? Optional.empty()
        : Optional.of(new Money(row.amount(amount), Currency.getInstance(row.text(currency))));
  }

  private static Optional<Instant> instant(RowValues row, String field) {
    return row.isEmpty(field) ? Optional.empty() : Optional.of(row.instant(field));
  }

  private static String code(Money money) {
    return money.currency().getCurrencyCode();
  }

  private static <R> Function<GroupRow, @Nullable R> field(Function<PayoutGroup, R> field) {
    return maybe(group -> Optional.of(field.apply(group)));
  }

  private static <R> Function<GroupRow, @Nullable R> maybe(
      Function<PayoutGroup, Optional<R>> field) {
    return row -> row.group().flatMap(field).orElse(null);
  }
}
