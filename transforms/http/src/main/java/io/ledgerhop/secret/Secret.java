// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.secret;

/** A password, token or key that never shows itself; printing it gives three stars. */
public final class Secret {

  /** What stands in the place of a secret. */
  public static final String STARS = "***";

  private static final int MASKED_LENGTH_MIN = 4;

  private final String value;

  private Secret(String value) {
    this.value = value;
  }

  public static Secret of(String value) {
    return new Secret(value);
  }

  /** The bare value; only for the place where it leaves the house. */
  public String reveal() {
    return value;
  }

  public boolean isBlank() {
    return value.isBlank();
  }

  /**
   * The text without this secret; very short secrets are left alone, they would mask everything.
   */
  public String maskedIn(String text) {
    return value.length() < MASKED_LENGTH_MIN ? text : text.replace(value, STARS);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret secret && value.equals(secret.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return STARS;
  }
}
