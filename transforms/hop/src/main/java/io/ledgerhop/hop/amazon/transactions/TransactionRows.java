// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.transactions;

import static io.ledgerhop.hop.amazon.transactions.FinanceFinding.field;
import static io.ledgerhop.hop.amazon.transactions.FinanceFinding.maybe;

import io.ledgerhop.amazon.finance.LeafContext;
import io.ledgerhop.amazon.finance.Partner;
import io.ledgerhop.amazon.finance.Payment;
import io.ledgerhop.amazon.finance.Product;
import io.ledgerhop.amazon.finance.ReferenceKind;
import io.ledgerhop.amazon.finance.References;
import io.ledgerhop.amazon.finance.ReleaseStatus;
import io.ledgerhop.amazon.finance.Transaction;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.money.Money;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of transactions: one for each money leaf. */
final class TransactionRows {

  static final RowLayout<FinanceFinding<TransactionLine>> LAYOUT =
      FinanceRows.<TransactionLine>begun()
          .text("change", field(line -> line.change().name()))
          .text("transaction_id", of(Transaction::id))
          .text("transaction_type", of(Transaction::type))
          .text("transaction_status", standing(ReleaseStatus::status))
          .flag("counts_as_cash", maybe(line -> line.transaction().countsAsCash()))
          .flag("counts_as_accrual", maybe(line -> line.transaction().countsAsAccrual()))
          .flag("provisional", field(line -> line.transaction().isProvisional()))
          .text("deferral_reason", standing(ReleaseStatus::deferralReason))
          .instant("maturity_date", maybe(line -> line.transaction().standing().maturity()))
          .text("deferred_transaction_id", standing(ReleaseStatus::deferredId))
          .text("release_transaction_id", standing(ReleaseStatus::releaseId))
          .text("description", of(Transaction::description))
          .instant("posted_at", maybe(line -> line.transaction().postedAt()))
          .amount("transaction_total", maybe(line -> amount(line.transaction().total())))
          .text("currency", field(line -> FinanceRows.code(line.leaf().amount())))
          .text("selling_partner_id", partner(Partner::sellingPartnerId))
          .text("account_type", partner(Partner::accountType))
          .text("marketplace_id", partner(Partner::marketplaceId))
          .text("marketplace", of(Transaction::marketplaceName))
          .text("reference_kind", references(found -> found.kind().map(Enum::name).orElse("")))
          .text("reference_id", references(References::id))
          .text("order_id", reference(ReferenceKind.ORDER))
          .text("shipment_id", reference(ReferenceKind.SHIPMENT))
          .text("settlement_id", reference(ReferenceKind.SETTLEMENT))
          .text("event_group_id", reference(ReferenceKind.EVENT_GROUP))
          .text("related_ids", references(References::text))
          .text("store_name", payment(Payment::storeName))
          .text("order_type", payment(Payment::orderType))
          .text("channel", payment(Payment::channel))
          .text("payment_type", payment(Payment::type))
          .text("payment_method", payment(Payment::method))
          .text("payment_reference", payment(Payment::reference))
          .instant("payment_date", maybe(line -> line.transaction().payment().date()))
          .instant("range_start", maybe(line -> line.transaction().payment().start()))
          .instant("range_end", maybe(line -> line.transaction().payment().end()))
          .count("leaf", field(line -> (long) line.number()))
          .count("leaves", field(line -> (long) line.transaction().leaves().size()))
          .count("item_number", field(line -> (long) line.leaf().item().number()))
          .text("item_description", item(LeafContext::description))
          .amount("item_total", maybe(line -> amount(line.leaf().item().total())))
          .text("item_related_ids", item(item -> item.references().text()))
          .text("asin", product(Product::asin))
          .text("sku", product(Product::sku))
          .text("quantity", product(Product::quantity))
          .text("fulfillment_network", product(Product::fulfillmentNetwork))
          .text("breakdown_path", field(line -> line.leaf().path()))
          .text("breakdown_as_written", field(line -> line.leaf().written()))
          .amount("amount", field(line -> line.leaf().amount().amount()))
          .text("content_hash", of(Transaction::hash))
          .writeOnly();

  private TransactionRows() {}

  private static Optional<BigDecimal> amount(Optional<Money> money) {
    return money.map(Money::amount);
  }

  private static Function<FinanceFinding<TransactionLine>, @Nullable String> of(
      Function<Transaction, String> text) {
    return field(line -> text.apply(line.transaction()));
  }

  private static Function<FinanceFinding<TransactionLine>, @Nullable String> standing(
      Function<ReleaseStatus, String> text) {
    return of(transaction -> text.apply(transaction.standing()));
  }

  private static Function<FinanceFinding<TransactionLine>, @Nullable String> partner(
      Function<Partner, String> text) {
    return of(transaction -> text.apply(transaction.partner()));
  }

  private static Function<FinanceFinding<TransactionLine>, @Nullable String> references(
      Function<References, String> text) {
    return of(transaction -> text.apply(transaction.references()));
  }

  private static Function<FinanceFinding<TransactionLine>, @Nullable String> reference(
      ReferenceKind kind) {
    return references(found -> found.first(kind));
  }

  private static Function<FinanceFinding<TransactionLine>, @Nullable String> payment(
      Function<Payment, String> text) {
    return of(transaction -> text.apply(transaction.payment()));
  }

  private static Function<FinanceFinding<TransactionLine>, @Nullable String> item(
      Function<LeafContext, String> text) {
    return field(line -> text.apply(line.leaf().item()));
  }

  private static Function<FinanceFinding<TransactionLine>, @Nullable String> product(
      Function<Product, String> text) {
    return item(item -> text.apply(item.product()));
  }
}
