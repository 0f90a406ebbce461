// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.vendor;

/**
 * One side of a purchase order. Every text but the id may be empty.
 *
 * @param id Amazon's code of the warehouse, company or vendor
 * @param country ISO 3166 code with two letters
 * @param taxNumber VAT or GST registration
 */
public record Party(String id, String name, String city, String country, String taxNumber) {}
