// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.line;

import io.ledgerhop.simulators.intacct.company.BooksDates;
import io.ledgerhop.simulators.intacct.company.CompanyMasterData;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Amounts, currencies and exchange rates of lines. */
public final class LineMoney {
  public static final String BASE_CURRENCY = "USD";
  private static final String DAILY_RATE = "Intacct Daily Rate";
  private static final String RATE_DATE = "EXCH_RATE_DATE";
  private static final String RATE_TYPE = "EXCH_RATE_TYPE_ID";

  /** The decimals of an amount; the server rounds to them silently. */
  private static final int SCALE = 2;

  private final IntacctSettings settings;
  private final CompanyMasterData master;
  private final DailyRates rates;

  public LineMoney(IntacctSettings settings, CompanyMasterData master) {
    this.settings = settings;
    this.master = master;
    this.rates = new DailyRates(master);
  }

  /**
   * The same fields with the day whose rate converts them, if they are in a foreign currency and
   * name neither a rate nor such a day; an empty rate type is the daily rate.
   *
   * @param day the one that is meant then, MM/DD/YYYY
   */
  public Map<String, String> dated(Map<String, String> line, String day) {
    if (!isConvertedByDay(line)) {
      return line;
    }
    Map<String, String> dated = new LinkedHashMap<>(line);
    dated.merge(RATE_DATE, day, LineMoney::givenOr);
    dated.computeIfPresent(RATE_TYPE, (field, given) -> givenOr(given, DAILY_RATE));
    return dated;
  }

  private static String givenOr(String given, String otherwise) {
    return given.isEmpty() ? otherwise : given;
  }

  /** What is wrong with the currencies and exchange rates of the lines. */
  public List<GatewayError> currencyErrors(List<Map<String, String>> lines) {
    List<GatewayError> errors = new ArrayList<>();
    lines.forEach(line -> currency(line, errors));
    return errors.stream().distinct().toList();
  }

  private void currency(Map<String, String> line, List<GatewayError> errors) {
    String currency = currencyOf(line);
    if (!master.has("CURRENCY", currency)) {
      errors.add(GatewayError.rule("Currency '" + currency + "' is not valid"));
    } else if (!settings.multiCurrency() && !currency.equals(BASE_CURRENCY)) {
      errors.add(GatewayError.rule("Enable foreign-currency transactions, and try again"));
    } else if (!currency.equals(BASE_CURRENCY)
        && !line.containsKey(RATE_TYPE)
        && !line.containsKey("EXCHANGE_RATE")) {
      errors.add(
          GatewayError.field(
              "Missing EXCH_RATE_TYPE_ID or EXCHANGE_RATE for the currency " + currency));
    } else if (isConvertedByDay(line) && dailyRate(line).isEmpty()) {
      errors.add(
          GatewayError.rule(
                  "Exchange rate not found for " + currency + " on " + line.get(RATE_DATE))
              .correction("Enter a rate for that date"));
    }
    String type = line.getOrDefault(RATE_TYPE, "");
    boolean listed =
        master.table("EXCHANGERATETYPES").stream()
            .flatMap(table -> table.rows().stream())
            .anyMatch(row -> type.equals(row.get("NAME")) || type.equals(row.get("ID")));
    if (!type.isEmpty() && !type.equals(DAILY_RATE) && !listed) {
      errors.add(GatewayError.rule("Exchange rate type '" + type + "' is not valid"));
    }
  }

  /** The line's currency; the base currency if it names none. */
  public String currencyOf(Map<String, String> line) {
    return givenOr(line.getOrDefault("CURRENCY", ""), BASE_CURRENCY);
  }

  /** The amount in the line's currency, with its sign. */
  public BigDecimal amountOf(Map<String, String> line) {
    String amount = line.getOrDefault("TRX_AMOUNT", line.getOrDefault("AMOUNT", "0"));
    return new BigDecimal(amount).setScale(SCALE, RoundingMode.HALF_UP);
  }

  /** Base units for one unit of the currency of a dated line; it has no {@link #currencyErrors}. */
  public BigDecimal rateOf(Map<String, String> line) {
    String given = line.getOrDefault("EXCHANGE_RATE", "");
    if (!given.isEmpty()) {
      return new BigDecimal(given);
    }
    return isConvertedByDay(line) ? dailyRate(line).orElseThrow() : BigDecimal.ONE;
  }

  private boolean isConvertedByDay(Map<String, String> line) {
    return !currencyOf(line).equals(BASE_CURRENCY)
        && line.getOrDefault("EXCHANGE_RATE", "").isEmpty();
  }

  private Optional<BigDecimal> dailyRate(Map<String, String> line) {
    LocalDate day = BooksDates.parse(line.getOrDefault(RATE_DATE, ""));
    return rates.on(currencyOf(line), day);
  }

  /** The amount in the base currency, with its sign. */
  public BigDecimal baseAmountOf(Map<String, String> line) {
    return amountOf(line).multiply(rateOf(line)).setScale(SCALE, RoundingMode.HALF_UP);
  }
}
