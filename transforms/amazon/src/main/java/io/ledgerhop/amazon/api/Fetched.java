// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api;

/**
 * A document that was downloaded whole.
 *
 * @param value what the receiver made of its bytes
 * @param contentType what Amazon's store says about it; empty if it says nothing
 */
public record Fetched<T>(T value, String contentType) {}
