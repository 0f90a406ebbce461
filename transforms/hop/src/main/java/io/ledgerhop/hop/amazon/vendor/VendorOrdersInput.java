// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.vendor;

import io.ledgerhop.amazon.api.Operation;
import io.ledgerhop.amazon.api.record.Listed;
import io.ledgerhop.amazon.api.record.VendorOrdersApi;
import io.ledgerhop.amazon.vendor.OrderStatus;
import io.ledgerhop.amazon.vendor.PurchaseOrder;
import io.ledgerhop.amazon.vendor.PurchaseOrderFilter;
import io.ledgerhop.amazon.vendor.StatusFilter;
import io.ledgerhop.amazon.vendor.VendorDates;
import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.Chain;
import io.ledgerhop.hop.amazon.increment.ListInput;
import io.ledgerhop.hop.amazon.increment.ListRequest;
import io.ledgerhop.hop.wiring.Services;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.source.IncrementalSource;
import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /**
   * Amazon gives a new order no date of change, so the list is read by both dates, one after the
   * other.
   */
  @Override
  protected Iterator<VendorRow> rowsOf(String seller, Services services) {
    Set<String> sent = new HashSet<>();
    return new Chain<>(
        meta.dateKinds(this).iterator(),
        by ->
            Chain.streamOf(
                meta.isStatus()
                    ? statuses(new Reading(seller, by, sent), services)
                    : orders(new Reading(seller, by, sent), services)));
  }

  /** Rows with a problem are also copied to the rejects. */
  @Override
  protected String copyTo(VendorRow row) {
    return row.problem().isPresent() ? meta.getRejectsTarget() : "";
  }

  @Override
  protected VendorRow row(String seller, String id, Problem problem) {
    return VendorRow.unread(seller, id, problem);
  }

  private Iterator<VendorRow> orders(Reading reading, Services services) {
    PurchaseOrderFilter filter = meta.orders(reading.by(), this);
    VendorOrdersApi api = new VendorOrdersApi(services.amazon(reading.seller()));
    ListRequest<PurchaseOrder> search =
        new ListRequest<>(
            new IncrementalSource(
                reading.seller(), Operation.GET_PURCHASE_ORDERS.label(), filter.scope()),
            window -> api.purchaseOrders(filter, window),
            (after, before) -> api.sampleOrders(filter, after, before),
            order -> reading.date(order.ordered(), order.changed()),
            earliest(services));
    return new Chain<>(
        listed(search, services),
        order -> rows(reading, order, value -> VendorRow.of(reading.seller(), value)));
  }

  private Iterator<VendorRow> statuses(Reading reading, Services services) {
    StatusFilter filter = meta.statuses(reading.by(), this);
    VendorOrdersApi api = new VendorOrdersApi(services.amazon(reading.seller()));
    IncrementalSource feed =
        new IncrementalSource(
            reading.seller(), Operation.GET_PURCHASE_ORDERS_STATUS.label(), filter.scope());
    ListRequest<OrderStatus> search =
        new ListRequest<>(
            feed,
            window -> api.statuses(filter, window),
            (after, before) -> api.sampleStatuses(filter, after, before),
            status -> reading.date(status.ordered(), status.lastUpdated()),
            earliest(services));
    return new Chain<>(
        listed(search, services),
        status -> rows(reading, status, value -> VendorRow.of(reading.seller(), value)));
  }

  private <T> Stream<VendorRow> rows(
      Reading reading, Listed<T> record, Function<T, List<VendorRow>> rows) {
    if (reading.isSent(record)) {
      return Stream.empty();
    }
    return record.value().hasValue()
        ? rows.apply(record.value().value()).stream()
        : unread(reading.seller(), record);
  }

  private static Instant earliest(Services services) {
    return services.clock().instant().minus(VendorOrdersApi.LOOK_BACK_MAX);
  }

  /**
   * One reading of an account.
   *
   * @param sent what was sent already, in this reading and in earlier ones
   */
  private record Reading(String seller, VendorDates by, Set<String> sent) {

    Optional<Instant> date(Optional<Instant> created, Optional<Instant> changed) {
      return by == VendorDates.CREATED ? created : changed;
    }

    /**
     * Whether the record was already sent with this content; one without an id is never recognised.
     */
    boolean isSent(Listed<?> record) {
      return !record.id().isEmpty() && !sent.add(record.id() + " " + record.hash());
    }
  }
}
