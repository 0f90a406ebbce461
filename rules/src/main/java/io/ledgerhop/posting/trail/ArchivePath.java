// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import java.util.Optional;
import java.util.regex.Pattern;

/** Where the archive holds a file: in a folder for each beginning of a hash. */
public final class ArchivePath {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final int BUCKET_CHARACTERS = 2;

  private ArchivePath() {}

  /**
   * The path within the archive, such as {@code 0a/0a1b....txt}.
   *
   * @param hash SHA-256 of the file's bytes in lower-case hex; anything else has no path
   */
  public static Optional<String> of(String hash) {
    return HASH.matcher(hash).matches()
        ? Optional.of(hash.substring(0, BUCKET_CHARACTERS) + "/" + hash + ".txt")
        : Optional.empty();
  }
}
