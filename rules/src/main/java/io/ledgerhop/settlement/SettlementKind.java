// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/**
 * Distinguishes settlements of one seller account and currency that run side by side. Amazon: each
 * account type and, where several marketplaces share a currency, each marketplace has its own.
 *
 * @param accountType in lower case; empty if the file names none
 * @param marketplace in lower case; empty if only one marketplace uses the currency
 * @param isKnown false if the account type was never recorded, or if the marketplace matters and no
 *     line names it
 */
public record SettlementKind(String accountType, String marketplace, boolean isKnown) {

  /**
   * The kind of a settlement.
   *
   * @param accountType in Amazon's words, empty if the file names none; absent if nobody knows
   * @param marketplace as in {@link SettlementHeader}
   */
  public static SettlementKind of(
      Optional<String> accountType, String marketplace, Currency currency) {
    boolean isShared = isShared(currency);
    String place = isShared ? normalised(marketplace) : "";
    boolean isKnown = accountType.isPresent() && !(isShared && place.isEmpty());
    return new SettlementKind(
        accountType.map(SettlementKind::normalised).orElse(""), place, isKnown);
  }

  /** Whether several marketplaces use this currency, so that it does not identify one. */
  private static boolean isShared(Currency currency) {
    return Arrays.stream(Marketplace.values())
            .filter(marketplace -> marketplace.currency().equals(currency))
            .count()
        != 1;
  }

  private static String normalised(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
