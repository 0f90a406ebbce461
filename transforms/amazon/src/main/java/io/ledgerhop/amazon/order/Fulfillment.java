// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.order;

import io.ledgerhop.amazon.json.TimeSpan;

/**
 * How an order is delivered to the buyer.
 *
 * @param status Amazon's value, for instance SHIPPED
 * @param by MERCHANT or AMAZON
 * @param serviceLevel Amazon's value for the shipping speed
 */
public record Fulfillment(
    String status, String by, String serviceLevel, TimeSpan shipBy, TimeSpan deliverBy) {}
