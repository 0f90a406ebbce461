// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.record;

import com.fasterxml.jackson.databind.JsonNode;
import io.ledgerhop.amazon.api.SellerApi;
import io.ledgerhop.amazon.json.JsonValue;
import io.ledgerhop.amazon.json.UnfitValueException;
import io.ledgerhop.amazon.order.Order;
import io.ledgerhop.amazon.order.OrderDates;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The orders of a window, and the time up to which Amazon says that they are complete. */
public final class OrderList implements Listing<Order> {

  private final OrderDates by;
  private final Iterator<SellerApi.Answer> pages;
  private final RecordList<Order> orders;
  private Optional<Instant> until = Optional.empty();

  OrderList(
      SellerApi api, ListShape<Order> shape, OrderDates by, Iterator<SellerApi.Answer> pages) {
    this.by = by;
    this.pages = pages;
    this.orders = new RecordList<>(api, shape, List.of(new Watched()).iterator());
  }

  @Override
  public boolean hasNext() {
    return orders.hasNext();
  }

  @Override
  public Listed<Order> next() {
    return orders.next();
  }

  /** The earliest end that a page names; empty before the first page, and if no page names one. */
  @Override
  public Optional<Instant> until() {
    return until;
  }

  private final class Watched implements Iterator<SellerApi.Answer> {

    @Override
    public boolean hasNext() {
      return pages.hasNext();
    }

    @Override
    public SellerApi.Answer next() {
      SellerApi.Answer page = pages.next();
      named(page.body())
          .filter(end -> until.isEmpty() || end.isBefore(until.get()))
          .ifPresent(end -> until = Optional.of(end));
      return page;
    }

    /** Empty if the end cannot be read; then the end of the request applies. */
    private Optional<Instant> named(JsonNode page) {
      try {
        return new JsonValue(page, "answer").instant(by.before());
      } catch (UnfitValueException e) {
        return Optional.empty();
      }
    }
  }
}
