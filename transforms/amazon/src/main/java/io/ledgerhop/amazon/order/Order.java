// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An order of a buyer with its items.
 *
 * @param sellerOrderId the seller's own number; empty if none was given
 * @param replacedOrderId the order that this one replaces; empty for none
 * @param exchangedOrderId the order whose goods this one exchanges; empty for none
 * @param channelName AMAZON or NON_AMAZON
 * @param tipStatus how certain a delivery tip is; empty without one
 * @param paymentMethods in Amazon's words
 * @param personal empty unless asked for
 */
public record Order(
    String orderId,
    String sellerOrderId,
    Optional<Instant> created,
    Optional<Instant> lastUpdated,
    List<String> programs,
    String replacedOrderId,
    String exchangedOrderId,
    String channelName,
    String marketplaceId,
    String marketplaceName,
    Fulfillment fulfillment,
    Proceeds proceeds,
    String tipStatus,
    List<String> paymentMethods,
    PersonalData personal,
    List<OrderItem> items) {}
