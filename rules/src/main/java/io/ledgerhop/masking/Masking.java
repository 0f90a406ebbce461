// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.masking;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * Masks the secrets of this process in texts; the only place that does so.
 *
 * <p>A secret is masked from the moment it is created or received until the process ends, in these
 * forms, mixed or nested up to three levels deep: plain, percent-encoded (RFC 3986 and form
 * encoding), escaped for XML, HTML or JSON, and base64 in both alphabets, on its own or inside a
 * longer encoded text. All methods may be called by any thread.
 */
public final class Masking {

  /** The text that replaces a secret. */
  public static final String STARS = "***";

  /**
   * A shorter secret is not masked: it would be found in ordinary words and make messages
   * unreadable.
   */
  public static final int LENGTH_MIN = 4;

  private static final int CAUSES_MAX = 20;

  private static final LiveSecrets PROCESS = new LiveSecrets();

  private Masking() {}

  /** Masks a secret from now on; blanks around it are left out. */
  public static void hide(String secret) {
    PROCESS.add(secret);
  }

  /** The same for a secret that expires within minutes and of which a run receives many. */
  public static void hideBriefly(String secret) {
    PROCESS.addBrief(secret);
  }

  /** The text with all known secrets masked; the same object if it contains none. */
  public static String masked(String text) {
    return PROCESS.masked(text);
  }

  /**
   * The exception, or a copy with the same stack traces if one of its messages contains a secret.
   */
  public static Throwable masked(Throwable failure) {
    boolean isClean =
        Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
            .limit(CAUSES_MAX)
            .map(Throwable::toString)
            .allMatch(message -> masked(message).equals(message));
    return isClean ? failure : MaskedException.of(failure, CAUSES_MAX);
  }
}
