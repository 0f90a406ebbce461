// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.demo;

import io.ledgerhop.simulators.amazon.wire.JsonObject;
import io.ledgerhop.simulators.amazon.wire.Members;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** The balances of the open period, now and on the days before. */
final class BalanceMaker {

  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(ZoneOffset.ofHours(-8));

  /** The end of last month is within them on any day. */
  private static final int DAYS = 31;

  /** The amount that Amazon always holds in reserve. */
  private static final long RESERVE = 2_500;

  private final Setting setting;
  private final long available;
  private final ToLongFunction<Instant> deferred;

  /**
   * Creates the balances of one account.
   *
   * @param available the money released so far, in hundredths of the currency
   * @param deferred the money that is deferred at a time
   */
  BalanceMaker(Setting setting, long available, ToLongFunction<Instant> deferred) {
    this.setting = setting;
    this.available = available - RESERVE;
    this.deferred = deferred;
  }

  List<JsonObject> balances(Instant now) {
    List<JsonObject> balances = new ArrayList<>();
    balances.add(tree(0, now).with("lastUpdatedTime", LOCAL.format(now)));
    ZoneId zone = ZoneId.of(setting.place().zone());
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    for (int back = 0; back <= DAYS; back++) {
      LocalDate day = today.minusDays(back);
      Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
      balances.add(tree(back, end).with("asOfDate", day.toString()));
    }
    return balances;
  }

  /** RESERVED is the sum below it, and TOTAL the sum of AVAILABLE and RESERVED. */
  private JsonObject tree(int daysBack, Instant at) {
    long availableThen = available - daysBack * (available / (DAYS + 10L));
    long deferredThen = deferred.applyAsLong(at);
    Object reserved =
        balance("RESERVED", deferredThen + RESERVE)
            .and(
                "balances",
                List.of(
                    balance("DEFERRED", deferredThen).map(),
                    balance("ACCOUNT_LEVEL_RESERVE", RESERVE).map()))
            .map();
    return new JsonObject(
        Members.of("partnerMetadata", setting.partner(SettlementMaker.ACCOUNT_TYPE))
            .and("balanceType", "TOTAL")
            .and("amount", setting.money(availableThen + deferredThen + RESERVE))
            .and("balances", List.of(balance("AVAILABLE", availableThen).map(), reserved))
            .map());
  }

  private Members balance(String type, long cents) {
    return Members.of("balanceType", type).and("amount", setting.money(cents));
  }
}
