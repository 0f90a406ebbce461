// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

/**
 * A file that was read, identified by its content.
 *
 * @param hash SHA-256 of the unpacked bytes, lower-case hex; empty when there is no file
 * @param name the file name that messages show, without a path
 */
public record SourceFile(String hash, String name) {}
