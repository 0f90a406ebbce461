// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.record;

import io.ledgerhop.problem.Outcome;

/**
 * A record in a list of Amazon.
 *
 * @param id Amazon's id; empty if it cannot be read
 * @param hash SHA-256 of the content, in lower-case hex
 * @param value the content; a failure names what cannot be read
 */
public record Listed<T>(String id, String hash, Outcome<T> value) {}
