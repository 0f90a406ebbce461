// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api;

/**
 * A document that was downloaded completely.
 *
 * @param value what the receiver made of its bytes
 * @param contentType the Content-Type that Amazon's storage sent; empty if none
 */
public record Fetched<T>(T value, String contentType) {}
