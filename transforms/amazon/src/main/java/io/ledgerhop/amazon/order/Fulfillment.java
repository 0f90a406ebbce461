// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.order;

import io.ledgerhop.amazon.json.TimeSpan;

/**
 * How an order gets to the buyer.
 *
 * @param status Amazon's word, for instance SHIPPED
 * @param by MERCHANT or AMAZON
 * @param serviceLevel Amazon's word for how fast
 */
public record Fulfillment(
    String status, String by, String serviceLevel, TimeSpan shipBy, TimeSpan deliverBy) {}
