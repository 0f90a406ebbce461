// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import io.ledgerhop.simulators.amazon.account.AccountHandler;
import io.ledgerhop.simulators.amazon.catalog.CatalogHandler;
import io.ledgerhop.simulators.amazon.finance.BalanceHandler;
import io.ledgerhop.simulators.amazon.finance.EventGroupHandler;
import io.ledgerhop.simulators.amazon.finance.PayoutHandler;
import io.ledgerhop.simulators.amazon.finance.SummaryHandler;
import io.ledgerhop.simulators.amazon.finance.TransactionHandler;
import io.ledgerhop.simulators.amazon.order.OrderHandler;
import io.ledgerhop.simulators.amazon.record.RecordStore;
import io.ledgerhop.simulators.amazon.vendor.PurchaseOrderHandler;
import io.ledgerhop.simulators.amazon.vendor.PurchaseOrderStatusHandler;
import io.ledgerhop.simulators.amazon.wire.CallRefusedException;
import io.ledgerhop.simulators.amazon.wire.Paging;
import io.ledgerhop.simulators.amazon.wire.Question;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The handlers of the operations that read an account's objects. */
final class RecordHandlers {

  private static final Set<SimulatedOperation> ONLY_VENDORS =
      EnumSet.of(
          SimulatedOperation.GET_PURCHASE_ORDERS,
          SimulatedOperation.GET_PURCHASE_ORDER,
          SimulatedOperation.GET_PURCHASE_ORDERS_STATUS);
  private static final Set<SimulatedOperation> FOR_VENDORS =
      EnumSet.of(
          SimulatedOperation.GET_PURCHASE_ORDERS,
          SimulatedOperation.GET_PURCHASE_ORDER,
          SimulatedOperation.GET_PURCHASE_ORDERS_STATUS,
          SimulatedOperation.SEARCH_CATALOG_ITEMS,
          SimulatedOperation.GET_CATALOG_ITEM);

  private final Map<SimulatedOperation, Function<Question, Map<String, Object>>> handlers =
      new EnumMap<>(SimulatedOperation.class);
  private final Predicate<String> isVendor;

  /**
   * Handlers for all accounts.
   *
   * @param isVendor true for the account id of a vendor
   */
  RecordHandlers(RecordStore records, Paging paging, Predicate<String> isVendor) {
    this.isVendor = isVendor;
    handlers.put(
        SimulatedOperation.LIST_TRANSACTIONS,
        new TransactionHandler(records, paging)::transactions);
    handlers.put(SimulatedOperation.LIST_BALANCES, new BalanceHandler(records, paging)::balances);
    handlers.put(SimulatedOperation.LIST_SUMMARY, new SummaryHandler(records, paging)::summaries);
    handlers.put(
        SimulatedOperation.LIST_FINANCIAL_EVENT_GROUPS,
        new EventGroupHandler(records, paging)::groups);
    PayoutHandler payouts = new PayoutHandler(records, paging);
    handlers.put(SimulatedOperation.LIST_PAYOUTS, payouts::payouts);
    handlers.put(SimulatedOperation.LIST_EXPECTED_PAYOUTS, payouts::expected);
    OrderHandler orders = new OrderHandler(records);
    handlers.put(SimulatedOperation.SEARCH_ORDERS, orders::orders);
    handlers.put(SimulatedOperation.GET_ORDER, orders::order);
    CatalogHandler catalog = new CatalogHandler(records);
    handlers.put(SimulatedOperation.SEARCH_CATALOG_ITEMS, catalog::search);
    handlers.put(SimulatedOperation.GET_CATALOG_ITEM, catalog::item);
    AccountHandler accounts = new AccountHandler(records);
    handlers.put(SimulatedOperation.GET_PARTICIPATIONS, accounts::participations);
    handlers.put(SimulatedOperation.GET_ACCOUNT, accounts::account);
    PurchaseOrderHandler purchases = new PurchaseOrderHandler(records);
    handlers.put(SimulatedOperation.GET_PURCHASE_ORDERS, purchases::orders);
    handlers.put(SimulatedOperation.GET_PURCHASE_ORDER, purchases::order);
    handlers.put(
        SimulatedOperation.GET_PURCHASE_ORDERS_STATUS,
        new PurchaseOrderStatusHandler(records)::status);
  }

  /**
   * The answer; empty when no handler knows the operation.
   *
   * @throws CallRefusedException 403 when the operation is not for this kind of account
   */
  Optional<Map<String, Object>> answer(SimulatedOperation operation, Question question) {
    boolean vendor = isVendor.test(question.account());
    if (vendor ? !FOR_VENDORS.contains(operation) : ONLY_VENDORS.contains(operation)) {
      throw CallRefusedException.unauthorized("");
    }
    return Optional.ofNullable(handlers.get(operation)).map(handler -> handler.apply(question));
  }
}
