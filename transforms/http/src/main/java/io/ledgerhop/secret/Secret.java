// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.secret;

import io.ledgerhop.masking.Masking;

/**
 * A password, token or key. It prints as three stars, and every text that leaves this process is
 * masked against it as soon as it exists.
 */
public final class Secret {

  /** The text that replaces a secret. */
  public static final String STARS = Masking.STARS;

  private final String value;

  private Secret(String value) {
    this.value = value;
  }

  public static Secret of(String value) {
    Masking.hide(value);
    return new Secret(value);
  }

  /** The plain value; only for the code that sends it. */
  public String reveal() {
    return value;
  }

  public boolean isBlank() {
    return value.isBlank();
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
