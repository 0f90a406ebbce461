// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.orders;

import io.ledgerhop.amazon.api.Operation;
import io.ledgerhop.amazon.api.record.Listed;
import io.ledgerhop.amazon.api.record.OrdersApi;
import io.ledgerhop.amazon.order.Order;
import io.ledgerhop.amazon.order.OrderDates;
import io.ledgerhop.amazon.order.OrderFilter;
import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.Chain;
import io.ledgerhop.hop.amazon.increment.ListInput;
import io.ledgerhop.hop.amazon.increment.ListRequest;
import io.ledgerhop.hop.wiring.Services;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.source.IncrementalSource;
import java.time.Instant;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;

/** Amazon Orders Input: one row for each item of each order. */
public final class OrdersInput extends ListInput<OrdersInputMeta, OrderRow> {

  public OrdersInput(
      TransformMeta transformMeta,
      OrdersInputMeta meta,
      AdapterData data,
      int copyNr,
      PipelineMeta pipelineMeta,
      Pipeline pipeline) {
    super(transformMeta, meta, data, copyNr, pipelineMeta, pipeline);
  }

  @Override
  protected Iterator<OrderRow> rowsOf(String seller, Services services) {
    OrderFilter filter = meta.filter(getTransformName(), this, services.access(seller));
    OrdersApi api = new OrdersApi(services.amazon(seller));
    ListRequest<Order> search =
        new ListRequest<>(
            new IncrementalSource(seller, Operation.SEARCH_ORDERS.label(), filter.scope()),
            window -> api.search(filter, window),
            (after, before) -> api.sample(filter, after, before),
            order -> filter.by() == OrderDates.CREATED ? order.created() : order.lastUpdated(),
            Instant.EPOCH);
    return new Chain<>(listed(search, services), order -> rows(seller, order));
  }

  /** Rows with a problem are also copied to the rejects. */
  @Override
  protected String copyTo(OrderRow row) {
    return row.problem().isPresent() ? meta.getRejectsTarget() : "";
  }

  @Override
  protected OrderRow row(String seller, String id, Problem problem) {
    return OrderRow.unread(seller, id, problem);
  }

  private Stream<OrderRow> rows(String seller, Listed<Order> order) {
    return order.value().hasValue()
        ? OrderRow.of(seller, order.value().value()).stream()
        : unread(seller, order);
  }
}
