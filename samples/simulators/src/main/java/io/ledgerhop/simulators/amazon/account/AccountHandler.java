// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.account;

import io.ledgerhop.simulators.amazon.record.RecordKind;
import io.ledgerhop.simulators.amazon.record.RecordStore;
import io.ledgerhop.simulators.amazon.wire.CallRefusedException;
import io.ledgerhop.simulators.amazon.wire.JsonObject;
import io.ledgerhop.simulators.amazon.wire.Members;
import io.ledgerhop.simulators.amazon.wire.Question;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Answers calls for the account itself.
 *
 * <p>Amazon: Sellers API v1, getMarketplaceParticipations and getAccount.
 */
public final class AccountHandler {

  private final RecordStore records;

  public AccountHandler(RecordStore records) {
    this.records = records;
  }

  public Map<String, Object> participations(Question question) {
    question.arguments().only(Set.of());
    List<Map<?, ?>> participations =
        records.of(question.account(), RecordKind.PARTICIPATION).stream()
            .<Map<?, ?>>map(JsonObject::members)
            .toList();
    return Members.of("payload", participations).map();
  }

  public Map<String, Object> account(Question question) {
    question.arguments().only(Set.of());
    JsonObject account =
        records.of(question.account(), RecordKind.ACCOUNT).stream()
            .findFirst()
            .orElseThrow(() -> CallRefusedException.notFound("The account was not found."));
    return Members.of("payload", account.members()).map();
  }
}
