// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import io.ledgerhop.simulators.amazon.finance.BalanceDesk;
import io.ledgerhop.simulators.amazon.finance.EventGroupDesk;
import io.ledgerhop.simulators.amazon.finance.PayoutDesk;
import io.ledgerhop.simulators.amazon.finance.SummaryDesk;
import io.ledgerhop.simulators.amazon.finance.TransactionDesk;
import io.ledgerhop.simulators.amazon.order.OrderDesk;
import io.ledgerhop.simulators.amazon.record.Records;
import io.ledgerhop.simulators.amazon.wire.Paging;
import io.ledgerhop.simulators.amazon.wire.Question;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Who answers for the operations that look into what an account holds. */
final class RecordDesks {

  private final Map<Operation, Function<Question, Map<String, Object>>> desks =
      new EnumMap<>(Operation.class);

  RecordDesks(Records records, Paging paging) {
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
  }

  /** The answer; empty when no desk knows the operation. */
  Optional<Map<String, Object>> answer(Operation operation, Question question) {
    return Optional.ofNullable(desks.get(operation)).map(desk -> desk.apply(question));
  }
}
