// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

/**
 * A file as it was read, known by its content.
 *
 * @param hash SHA-256 of the unpacked bytes, lower-case hex; empty when there are none
 * @param name the name for messages, no path
 */
public record SourceFile(String hash, String name) {}
