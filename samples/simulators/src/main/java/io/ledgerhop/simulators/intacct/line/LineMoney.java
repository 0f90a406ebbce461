// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.journal;

import io.ledgerhop.simulators.intacct.company.CompanyMasterData;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Currencies, exchange rates, and the balance of a journal entry for each entity and currency. */
final class MoneyRules {
  static final String BASE_CURRENCY = "USD";
  static final String DAILY_RATE = "Intacct Daily Rate";

  /** The decimals of an amount; the server rounds to them silently. */
  private static final int SCALE = 2;

  private final IntacctSettings settings;
  private final CompanyMasterData master;
  private final LocationEntities locations;

  MoneyRules(IntacctSettings settings, CompanyMasterData master) {
    this.settings = settings;
    this.master = master;
    this.locations = new LocationEntities(master);
  }

  List<GatewayError> currencyErrors(JournalDraft draft) {
    List<GatewayError> errors = new ArrayList<>();
    draft.lines().forEach(line -> currency(line, errors));
    return errors.stream().distinct().toList();
  }

  private void currency(Map<String, String> line, List<GatewayError> errors) {
    String currency = currencyOf(line);
    if (!master.has("CURRENCY", currency)) {
      errors.add(GatewayError.rule("Currency '" + currency + "' is not valid"));
    } else if (!settings.multiCurrency() && !currency.equals(BASE_CURRENCY)) {
      errors.add(GatewayError.rule("Enable foreign-currency transactions, and try again"));
    } else if (!currency.equals(BASE_CURRENCY)
        && !line.containsKey("EXCH_RATE_TYPE_ID")
        && !line.containsKey("EXCHANGE_RATE")) {
      errors.add(
          GatewayError.field(
              "Missing EXCH_RATE_TYPE_ID or EXCHANGE_RATE for the currency " + currency));
    }
    String type = line.getOrDefault("EXCH_RATE_TYPE_ID", "");
    boolean listed =
        master.table("EXCHANGERATETYPES").stream()
            .flatMap(table -> table.rows().stream())
            .anyMatch(row -> type.equals(row.get("NAME")) || type.equals(row.get("ID")));
    if (!type.isEmpty() && !type.equals(DAILY_RATE) && !listed) {
      errors.add(GatewayError.rule("Exchange rate type '" + type + "' is not valid"));
    }
  }

  /**
   * An error for each currency and entity (or for all entities together, when a source entity is
   * given) that does not balance.
   */
  List<GatewayError> balanceErrors(JournalDraft draft) {
    boolean acrossEntities = !draft.text("BASELOCATION_NO").isEmpty();
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    for (Map<String, String> line : draft.lines()) {
      String entity = acrossEntities ? "" : locations.entityOf(line.getOrDefault("LOCATION", ""));
      String group = (entity.isEmpty() ? "" : "Location " + entity + " in ") + currencyOf(line);
      BigDecimal amount = amountOf(line);
      sums.merge(
          group,
          line.getOrDefault("TR_TYPE", "").equals("1") ? amount : amount.negate(),
          BigDecimal::add);
    }
    List<GatewayError> errors = new ArrayList<>();
    sums.forEach(
        (group, difference) -> {
          if (difference.signum() != 0) {
            errors.add(
                GatewayError.rule(
                        "Transactions do not balance for "
                            + group
                            + ": debits less credits "
                            + difference)
                    .correction("Make the debits equal to the credits")
                    .ids("GL-1009", "IA.TRANSACTIONS_DO_NOT_BALANCE_FOR"));
          }
        });
    return errors;
  }

  String currencyOf(Map<String, String> line) {
    String currency = line.getOrDefault("CURRENCY", "");
    return currency.isEmpty() ? BASE_CURRENCY : currency;
  }

  BigDecimal amountOf(Map<String, String> line) {
    String amount = line.getOrDefault("TRX_AMOUNT", line.getOrDefault("AMOUNT", "0"));
    return new BigDecimal(amount).setScale(SCALE, RoundingMode.HALF_UP);
  }

  /** Base units for one unit of the line's currency. */
  BigDecimal rateOf(Map<String, String> line) {
    String given = line.getOrDefault("EXCHANGE_RATE", "");
    if (!given.isEmpty()) {
      return new BigDecimal(given);
    }
    return master
        .find("CURRENCY", currencyOf(line))
        .map(row -> new BigDecimal(row.getOrDefault("DAILYRATE", "1")))
        .orElse(BigDecimal.ONE);
  }

  BigDecimal baseAmountOf(Map<String, String> line) {
    return amountOf(line).multiply(rateOf(line)).setScale(SCALE, RoundingMode.HALF_UP);
  }
}
