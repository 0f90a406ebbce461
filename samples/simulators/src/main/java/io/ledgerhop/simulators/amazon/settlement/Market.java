// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.settlement;

import static io.ledgerhop.simulators.amazon.settlement.FileForm.utc;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A marketplace of the demo, with its own file format and tax. */
public final class Market {

  public static final Market US =
      new Market(
          new Place("US", "ATVPDKIKX0DER", "Amazon.com", "USD", 112, "America/Los_Angeles"),
          new FileForm(
              '.',
              utc("yyyy-MM-dd HH:mm:ss 'UTC'"),
              utc("yyyy-MM-dd"),
              StandardCharsets.UTF_8,
              false,
              "\n",
              false),
          new TaxRule(600, 1025, 20, 0, Withholding.BY_FACILITATOR),
          List.of("US Core Free Shipping 2026", "Save 10%, \"Fall\" deals", "PAWS-V2-1771234567"));

  public static final Market CA =
      new Market(
          new Place("CA", "A2EUQ1WTGCTBG2", "Amazon.ca", "CAD", 701, "America/Los_Angeles"),
          new FileForm(
              '.',
              utc("yyyy-MM-dd HH:mm:ss 'UTC'"),
              utc("yyyy-MM-dd"),
              StandardCharsets.UTF_8,
              true,
              "\r\n",
              true),
          new TaxRule(500, 1500, 5, 0, Withholding.BY_FACILITATOR),
          List.of("Livraison gratuite d\u2019\u00e9t\u00e9", "\u00c9conomies 15 %, automne"));

  public static final Market DE =
      new Market(
          new Place("DE", "A1PA6795UKMFR9", "Amazon.de", "EUR", 302, "Europe/Berlin"),
          new FileForm(
              ',',
              utc("dd.MM.yyyy HH:mm:ss 'UTC'"),
              utc("dd.MM.yyyy"),
              Charset.forName("windows-1252"),
              false,
              "\n",
              false),
          new TaxRule(1900, 1900, 0, 80, Withholding.BY_DEEMED_SUPPLIER),
          List.of("Gratisversand f\u00fcr Gro\u00dfbestellungen", "Herbst-Rabatt 5 \u20ac"));

  private final Place place;
  private final FileForm form;
  private final TaxRule tax;
  private final List<String> promotions;

  private Market(Place place, FileForm form, TaxRule tax, List<String> promotions) {
    this.place = place;
    this.form = form;
    this.tax = tax;
    this.promotions = promotions;
  }

  /**
   * The market of a country.
   *
   * @throws IllegalArgumentException for any country but US, CA and DE
   */
  public static Market of(String country) {
    return List.of(US, CA, DE).stream()
        .filter(market -> market.place.country.equals(country))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("country is US, CA or DE, not: " + country));
  }

  public Place place() {
    return place;
  }

  /** Whether amounts are written with a comma or a point. */
  public char decimalMark() {
    return form.decimalMark();
  }

  /** The encoding of this market's files. */
  public Charset charset() {
    return form.charset();
  }

  FileForm form() {
    return form;
  }

  TaxRule tax() {
    return tax;
  }

  List<String> promotions() {
    return promotions;
  }

  @Override
  public String toString() {
    return place.country;
  }

  /**
   * The identity of a marketplace.
   *
   * @param country two letters
   * @param name the marketplace-name in the file
   * @param currency ISO code of every amount in its settlements
   * @param orderPrefix first three digits of its order ids
   */
  public record Place(
      String country,
      String marketplaceId,
      String name,
      String currency,
      int orderPrefix,
      String zone) {}

  /**
   * The taxation of buyers.
   *
   * @param lowest lowest rate, in hundredths of a percent
   * @param highest highest rate, in hundredths of a percent
   * @param untaxedPercent share of orders without any tax row
   * @param sellerLiablePercent share of orders whose tax Amazon does not withhold
   * @param withheld how Amazon withholds the tax of the other orders
   */
  record TaxRule(
      int lowest, int highest, int untaxedPercent, int sellerLiablePercent, Withholding withheld) {}
}
