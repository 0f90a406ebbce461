// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import io.ledgerhop.simulators.amazon.account.AccountDesk;
import io.ledgerhop.simulators.amazon.catalog.CatalogDesk;
import io.ledgerhop.simulators.amazon.finance.BalanceDesk;
import io.ledgerhop.simulators.amazon.finance.EventGroupDesk;
import io.ledgerhop.simulators.amazon.finance.PayoutDesk;
import io.ledgerhop.simulators.amazon.finance.SummaryDesk;
import io.ledgerhop.simulators.amazon.finance.TransactionDesk;
import io.ledgerhop.simulators.amazon.order.OrderDesk;
import io.ledgerhop.simulators.amazon.record.Records;
import io.ledgerhop.simulators.amazon.vendor.PurchaseOrderDesk;
import io.ledgerhop.simulators.amazon.vendor.PurchaseOrderStatusDesk;
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

/** Who answers for the operations that look into what an account holds. */
final class RecordDesks {

  private static final Set<Operation> ONLY_VENDORS =
      EnumSet.of(
          Operation.GET_PURCHASE_ORDERS,
          Operation.GET_PURCHASE_ORDER,
          Operation.GET_PURCHASE_ORDERS_STATUS);
  private static final Set<Operation> FOR_VENDORS =
      EnumSet.of(
          Operation.GET_PURCHASE_ORDERS,
          Operation.GET_PURCHASE_ORDER,
          Operation.GET_PURCHASE_ORDERS_STATUS,
          Operation.SEARCH_CATALOG_ITEMS,
          Operation.GET_CATALOG_ITEM);

  private final Map<Operation, Function<Question, Map<String, Object>>> desks =
      new EnumMap<>(Operation.class);
  private final Predicate<String> isVendor;

  /**
   * Desks for all accounts.
   *
   * @param isVendor tells by an account's id whether it is a vendor's
   */
  RecordDesks(Records records, Paging paging, Predicate<String> isVendor) {
    this.isVendor = isVendor;
    desks.put(Operation.LIST_TRANSACTIONS, new TransactionDesk(records, paging)::transactions);
    desks.put(Operation.LIST_BALANCES, new BalanceDesk(records, paging)::balances);
    desks.put(Operation.LIST_SUMMARY, new SummaryDesk(records, paging)::summaries);
    desks.put(Operation.LIST_FINANCIAL_EVENT_GROUPS, new EventGroupDesk(records, paging)::groups);
    PayoutDesk payouts = new PayoutDesk(records, paging);
    desks.put(Operation.LIST_PAYOUTS, payouts::payouts);
    desks.put(Operation.LIST_EXPECTED_PAYOUTS, payouts::expected);
    OrderDesk orders = new OrderDesk(records);
    desks.put(Operation.SEARCH_ORDERS, orders::orders);
    desks.put(Operation.GET_ORDER, orders::order);
    CatalogDesk catalog = new CatalogDesk(records);
    desks.put(Operation.SEARCH_CATALOG_ITEMS, catalog::search);
    desks.put(Operation.GET_CATALOG_ITEM, catalog::item);
    AccountDesk accounts = new AccountDesk(records);
    desks.put(Operation.GET_PARTICIPATIONS, accounts::participations);
    desks.put(Operation.GET_ACCOUNT, accounts::account);
    PurchaseOrderDesk purchases = new PurchaseOrderDesk(records);
    desks.put(Operation.GET_PURCHASE_ORDERS, purchases::orders);
    desks.put(Operation.GET_PURCHASE_ORDER, purchases::order);
    desks.put(Operation.GET_PURCHASE_ORDERS_STATUS, new PurchaseOrderStatusDesk(records)::status);
  }

  /**
   * The answer; empty when no desk knows the operation.
   *
   * @throws CallRefusedException 403 when the operation is not for this kind of account
   */
  Optional<Map<String, Object>> answer(Operation operation, Question question) {
    boolean vendor = isVendor.test(question.account());
    if (vendor ? !FOR_VENDORS.contains(operation) : ONLY_VENDORS.contains(operation)) {
      throw CallRefusedException.unauthorized("");
    }
    return Optional.ofNullable(desks.get(operation)).map(desk -> desk.apply(question));
  }
}
