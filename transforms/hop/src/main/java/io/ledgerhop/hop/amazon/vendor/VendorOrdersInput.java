// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.vendor;

import io.ledgerhop.amazon.api.Listed;
import io.ledgerhop.amazon.api.Operation;
import io.ledgerhop.amazon.api.VendorOrdersApi;
import io.ledgerhop.amazon.vendor.OrderStatus;
import io.ledgerhop.amazon.vendor.PurchaseOrder;
import io.ledgerhop.amazon.vendor.PurchaseOrderFilter;
import io.ledgerhop.amazon.vendor.StatusFilter;
import io.ledgerhop.amazon.vendor.VendorDates;
import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.Chain;
import io.ledgerhop.hop.amazon.news.ListInput;
import io.ledgerhop.hop.amazon.news.Search;
import io.ledgerhop.hop.wiring.Services;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.source.Feed;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;

/** Amazon Vendor Orders Input: one row for each line of a purchase order, or for its state. */
public final class VendorOrdersInput extends ListInput<VendorOrdersInputMeta, VendorRow> {

  public VendorOrdersInput(
      TransformMeta transformMeta,
      VendorOrdersInputMeta meta,
      AdapterData data,
      int copyNr,
      PipelineMeta pipelineMeta,
      Pipeline pipeline) {
    super(transformMeta, meta, data, copyNr, pipelineMeta, pipeline);
  }

  @Override
  protected Iterator<VendorRow> rowsOf(String seller, Services services) {
    return meta.isStatus() ? statuses(seller, services) : orders(seller, services);
  }

  /** What could not be read goes to the rejects as well. */
  @Override
  protected String copyTo(VendorRow row) {
    return row.problem().isPresent() ? meta.getRejectsTarget() : "";
  }

  @Override
  protected VendorRow row(String seller, String id, Problem problem) {
    return VendorRow.unread(seller, id, problem);
  }

  /** Amazon gives an order that never changed no date of change. */
  private Iterator<VendorRow> orders(String seller, Services services) {
    PurchaseOrderFilter filter = meta.orders(this);
    VendorOrdersApi api = new VendorOrdersApi(services.amazon(seller));
    Search<PurchaseOrder> search =
        new Search<>(
            new Feed(seller, Operation.GET_PURCHASE_ORDERS.label(), filter.scope()),
            window -> api.purchaseOrders(filter, window),
            (after, before) -> api.sampleOrders(filter, after, before),
            order -> date(filter.by(), order.ordered(), order.changed()),
            earliest(services));
    return new Chain<>(
        listed(search, services),
        order -> rows(seller, order, value -> VendorRow.of(seller, value)));
  }

  private Iterator<VendorRow> statuses(String seller, Services services) {
    StatusFilter filter = meta.statuses(this);
    VendorOrdersApi api = new VendorOrdersApi(services.amazon(seller));
    Search<OrderStatus> search =
        new Search<>(
            new Feed(seller, Operation.GET_PURCHASE_ORDERS_STATUS.label(), filter.scope()),
            window -> api.statuses(filter, window),
            (after, before) -> api.sampleStatuses(filter, after, before),
            status -> date(filter.by(), status.ordered(), status.lastUpdated()),
            earliest(services));
    return new Chain<>(
        listed(search, services),
        status -> rows(seller, status, value -> VendorRow.of(seller, value)));
  }

  private <T> Stream<VendorRow> rows(
      String seller, Listed<T> record, Function<T, List<VendorRow>> rows) {
    return record.value().hasValue()
        ? rows.apply(record.value().value()).stream()
        : unread(seller, record);
  }

  private static Optional<Instant> date(
      VendorDates by, Optional<Instant> created, Optional<Instant> changed) {
    return by == VendorDates.CREATED ? created : changed;
  }

  private static Instant earliest(Services services) {
    return services.clock().instant().minus(VendorOrdersApi.LOOK_BACK_MAX);
  }
}
