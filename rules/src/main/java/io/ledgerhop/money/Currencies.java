// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.money;

import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The currencies of ISO 4217 that Java knows. */
public final class Currencies {

  private static final Map<String, Currency> BY_CODE =
      Currency.getAvailableCurrencies().stream()
          .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, Function.identity()));

  private Currencies() {}

  /** The currency of a code in capital letters, such as USD; empty if there is none. */
  public static Optional<Currency> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }
}
