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
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Answers calls for past and expected payouts; it does not start payouts.
 *
 * <p>Amazon: Transfers API 2024-06-01, listPayouts and listExpectedPayouts.
 */
public final class PayoutHandler {

  private static final String AFTER = "createdAfter";
  private static final String BEFORE = "createdBefore";
  private static final Set<String> OF_MADE =
      Set.of("marketplaceIds", AFTER, BEFORE, "payoutId", "accountType", "nextToken");
  private static final Set<String> OF_EXPECTED =
      Set.of("marketplaceIds", "accountType", "nextToken");

  private final RecordStore records;
  private final Paging paging;
  private final PageTokens made = PageTokens.withParameters("nextToken", Set.of());
  private final PageTokens expected = PageTokens.withParameters("nextToken", Set.of());

  public PayoutHandler(RecordStore records, Paging paging) {
    this.records = records;
    this.paging = paging;
  }

  public Map<String, Object> payouts(Question question) {
    Arguments arguments = question.arguments().only(OF_MADE);
    PartnerFilter partner = PartnerFilter.of(arguments);
    Predicate<JsonObject> created = created(arguments);
    Optional<String> id = arguments.text("payoutId");
    Page page =
        made.page(
            question,
            paging,
            () ->
                records.of(question.account(), RecordKind.PAYOUT).stream()
                    .filter(partner::takes)
                    .filter(created)
                    .filter(payout -> id.isEmpty() || payout.text("id").equals(id))
                    .toList());
    return Members.of("payouts", page.members()).andMaybe("nextToken", page.next()).map();
  }

  public Map<String, Object> expected(Question question) {
    PartnerFilter partner = PartnerFilter.of(question.arguments().only(OF_EXPECTED));
    Page page =
        expected.page(
            question,
            paging,
            () ->
                records.of(question.account(), RecordKind.EXPECTED_PAYOUT).stream()
                    .filter(partner::takes)
                    .toList());
    return Members.of("expectedPayouts", page.members()).andMaybe("nextToken", page.next()).map();
  }

  private static Predicate<JsonObject> created(Arguments arguments) {
    Instant after = arguments.instant(AFTER).orElse(Instant.MIN);
    Instant before = arguments.instant(BEFORE).orElse(Instant.MAX);
    if (before.isBefore(after)) {
      throw invalidInput("createdBefore must not be before createdAfter.");
    }
    return payout ->
        payout
            .instant("creationDate")
            .filter(at -> !at.isBefore(after) && at.isBefore(before))
            .isPresent();
  }
}
