// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An Amazon marketplace, named after the ISO code of its country.
 *
 * <p>Source: marketplace ids of Amazon's Selling Partner API. Files also name other channels;
 * look-ups of these return empty, and the caller keeps the text of the file.
 */
public enum Marketplace {
  // Amazon uses Pacific time for Canadian days too.
  CA("A2EUQ1WTGCTBG2", "Amazon.ca", "CAD", "America/Los_Angeles", SalesRegion.NORTH_AMERICA),
  US("ATVPDKIKX0DER", "Amazon.com", "USD", "America/Los_Angeles", SalesRegion.NORTH_AMERICA),
  MX("A1AM78C64UM0Y8", "Amazon.com.mx", "MXN", "America/Mexico_City", SalesRegion.NORTH_AMERICA),
  BR("A2Q3Y263D00KWC", "Amazon.com.br", "BRL", "America/Sao_Paulo", SalesRegion.NORTH_AMERICA),
  IE("A28R8C7NBKEWEA", "Amazon.ie", "EUR", "Europe/Dublin", SalesRegion.EUROPE),
  ES("A1RKKUPIHCS9HS", "Amazon.es", "EUR", "Europe/Madrid", SalesRegion.EUROPE),
  GB("A1F83G8C2ARO7P", "Amazon.co.uk", "GBP", "Europe/London", SalesRegion.EUROPE),
  FR("A13V1IB3VIYZZH", "Amazon.fr", "EUR", "Europe/Paris", SalesRegion.EUROPE),
  BE("AMEN7PMS3EDWL", "Amazon.com.be", "EUR", "Europe/Brussels", SalesRegion.EUROPE),
  NL("A1805IZSGTT6HS", "Amazon.nl", "EUR", "Europe/Amsterdam", SalesRegion.EUROPE),
  DE("A1PA6795UKMFR9", "Amazon.de", "EUR", "Europe/Berlin", SalesRegion.EUROPE),
  IT("APJ6JRA9NG5V4", "Amazon.it", "EUR", "Europe/Rome", SalesRegion.EUROPE),
  SE("A2NODRKZP88ZB9", "Amazon.se", "SEK", "Europe/Stockholm", SalesRegion.EUROPE),
  ZA("AE08WJ6YKNBMC", "Amazon.co.za", "ZAR", "Africa/Johannesburg", SalesRegion.EUROPE),
  PL("A1C3SOZRARQ6R3", "Amazon.pl", "PLN", "Europe/Warsaw", SalesRegion.EUROPE),
  EG("ARBP9OOSHTCHU", "Amazon.eg", "EGP", "Africa/Cairo", SalesRegion.EUROPE),
  TR("A33AVAJ2PDY3EV", "Amazon.com.tr", "TRY", "Europe/Istanbul", SalesRegion.EUROPE),
  SA("A17E79C6D8DWNP", "Amazon.sa", "SAR", "Asia/Riyadh", SalesRegion.EUROPE),
  AE("A2VIGQ35RCS4UG", "Amazon.ae", "AED", "Asia/Dubai", SalesRegion.EUROPE),
  // India belongs to the Europe region of the API.
  IN("A21TJRUUN4KGV", "Amazon.in", "INR", "Asia/Kolkata", SalesRegion.EUROPE),
  SG("A19VAU5U5O7RUS", "Amazon.sg", "SGD", "Asia/Singapore", SalesRegion.FAR_EAST),
  AU("A39IBJ37TRP1C6", "Amazon.com.au", "AUD", "Australia/Sydney", SalesRegion.FAR_EAST),
  JP("A1VC38T7YXB528", "Amazon.co.jp", "JPY", "Asia/Tokyo", SalesRegion.FAR_EAST);

  private static final List<Marketplace> LARGEST_FIRST =
      Stream.concat(Stream.of(US, DE), Arrays.stream(values())).toList();

  private static final Map<String, Marketplace> BY_NAME =
      Collections.unmodifiableMap(
          Arrays.stream(values())
              .collect(
                  Collectors.toMap(
                      Marketplace::marketplaceName,
                      Function.identity(),
                      (one, other) -> one,
                      () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER))));

  private final String id;
  private final String marketplaceName;
  private final String currencyCode;
  private final ZoneId zone;
  private final SalesRegion region;

  Marketplace(
      String id, String marketplaceName, String currencyCode, String zone, SalesRegion region) {
    this.id = id;
    this.marketplaceName = marketplaceName;
    this.currencyCode = currencyCode;
    this.zone = ZoneId.of(zone);
    this.region = region;
  }

  /** The marketplace that a file names, in any case; empty for other channels. */
  public static Optional<Marketplace> named(String marketplaceName) {
    return Optional.ofNullable(BY_NAME.get(marketplaceName.strip()));
  }

  /** The marketplace with this id of Amazon's; empty for other channels. */
  public static Optional<Marketplace> ofId(String id) {
    return Arrays.stream(values()).filter(known -> known.id.equals(id)).findFirst();
  }

  /** The largest marketplace that settles in a currency; empty for other currencies. */
  public static Optional<Marketplace> settlingIn(Currency currency) {
    return LARGEST_FIRST.stream().filter(known -> known.currency().equals(currency)).findFirst();
  }

  /** Amazon's id, for instance ATVPDKIKX0DER. */
  public String id() {
    return id;
  }

  /** The name in the column marketplace-name, for instance Amazon.com. */
  public String marketplaceName() {
    return marketplaceName;
  }

  /** ISO 3166 code with two letters. */
  public String country() {
    return name();
  }

  public Currency currency() {
    return Currency.getInstance(currencyCode);
  }

  /** The zone whose midnight ends a day of this marketplace. */
  public ZoneId zone() {
    return zone;
  }

  public SalesRegion region() {
    return region;
  }
}
