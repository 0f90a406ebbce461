// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.masking;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * The one place that masks: the secrets of this process, and the texts that must not show them.
 *
 * <p>A secret is known from the moment it is made or received until the process ends, and is masked
 * in these forms, mixed and up to three times one in the other: plain, percent-encoded (RFC 3986
 * and form encoding), escaped for XML, HTML or JSON, and base64 in both alphabets, alone or
 * anywhere inside a longer encoded text. All methods may be called by any thread.
 */
public final class Masking {

  /** What stands in the place of a secret. */
  public static final String STARS = "***";

  /**
   * A secret with fewer characters is not masked: it would be found in ordinary words, and no
   * message could be read any more.
   */
  public static final int LENGTH_MIN = 4;

  private static final int CAUSES_MAX = 20;

  private static final LiveSecrets PROCESS = new LiveSecrets();

  private Masking() {}

  /** Masks a secret from now on; blanks around it are left out. */
  public static void hide(String secret) {
    PROCESS.add(secret);
  }

  /** The same for one that is worthless after minutes and of which a run meets many. */
  public static void hideBriefly(String secret) {
    PROCESS.addBrief(secret);
  }

  /** The text without any secret that is known by now; the same object if there is none in it. */
  public static String masked(String text) {
    return PROCESS.masked(text);
  }

  /** The exception, or a copy with the same stack traces if a message in it shows a secret. */
  public static Throwable masked(Throwable failure) {
    boolean isClean =
        Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
            .limit(CAUSES_MAX)
            .map(Throwable::toString)
            .allMatch(shown -> masked(shown).equals(shown));
    return isClean ? failure : MaskedException.of(failure, CAUSES_MAX);
  }
}
