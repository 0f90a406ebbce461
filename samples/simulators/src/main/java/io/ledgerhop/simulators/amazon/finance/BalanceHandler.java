// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.finance;

import static io.ledgerhop.simulators.amazon.wire.CallRefusedException.invalidInput;

import io.ledgerhop.simulators.amazon.record.RecordKind;
import io.ledgerhop.simulators.amazon.record.RecordStore;
import io.ledgerhop.simulators.amazon.wire.Arguments;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import io.ledgerhop.simulators.amazon.wire.Members;
import io.ledgerhop.simulators.amazon.wire.PageTokens;
import io.ledgerhop.simulators.amazon.wire.PageTokens.Page;
import io.ledgerhop.simulators.amazon.wire.Paging;
import io.ledgerhop.simulators.amazon.wire.Question;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Answers calls for balances.
 *
 * <p>Amazon: Finances API 2024-06-19, listBalances.
 */
public final class BalanceHandler {

  private static final Set<String> PARAMETERS =
      Set.of("marketplaceIds", "balanceType", "accountType", "asOfDate", "nextToken");
  private static final Set<String> TYPES =
      Set.of("AVAILABLE", "RESERVED", "TOTAL", "DEFERRED", "ACCOUNT_LEVEL_RESERVE");
  private static final String AS_OF = "asOfDate";

  private final RecordStore records;
  private final Paging paging;
  private final PageTokens pages = PageTokens.withParameters("nextToken", Set.of());

  public BalanceHandler(RecordStore records, Paging paging) {
    this.records = records;
    this.paging = paging;
  }

  public Map<String, Object> balances(Question question) {
    Arguments arguments = question.arguments().only(PARAMETERS);
    Optional<LocalDate> day = arguments.date(AS_OF);
    LocalDate today = LocalDate.ofInstant(arguments.now(), ZoneOffset.UTC);
    if (day.filter(requested -> requested.isAfter(today)).isPresent()) {
      throw invalidInput("asOfDate must not be in the future.");
    }
    Optional<String> type = arguments.oneOf("balanceType", TYPES);
    PartnerFilter partner = PartnerFilter.of(arguments);
    Page page =
        pages.page(
            question,
            paging,
            () ->
                records.of(question.account(), RecordKind.BALANCE).stream()
                    .filter(partner::takes)
                    .filter(balance -> balance.date(AS_OF).equals(day))
                    .flatMap(balance -> ofType(balance, type))
                    .toList());
    return Members.of("balances", page.members()).andMaybe("nextToken", page.next()).map();
  }

  /** The whole tree when no type is requested; otherwise all balances of this type at any level. */
  private static Stream<JsonObject> ofType(JsonObject total, Optional<String> type) {
    if (type.isEmpty()) {
      return Stream.of(total);
    }
    return below(total)
        .filter(balance -> balance.text("balanceType").equals(type))
        .map(balance -> labelled(balance, total));
  }

  private static Stream<JsonObject> below(JsonObject balance) {
    return Stream.concat(
        Stream.of(balance), balance.objects("balances").flatMap(BalanceHandler::below));
  }

  private static JsonObject labelled(JsonObject balance, JsonObject total) {
    JsonObject labelled = balance;
    for (String name : List.of("partnerMetadata", AS_OF, "lastUpdatedTime")) {
      Object value = total.members().get(name);
      labelled = value == null ? labelled : labelled.with(name, value);
    }
    return labelled;
  }
}
