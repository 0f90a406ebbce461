// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.status;

import io.ledgerhop.money.Money;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.store.database.Stamp;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A settlement in one company and entity, as the tables have it.
 *
 * @param isTypeOpen it brought new types of lines, and no run knows that they were posted
 * @param concluded when a run ended it last; when it was read if none has
 */
record StandingRow(
    String seller,
    String settlementId,
    Optional<Books> books,
    Instant start,
    Instant end,
    Money deposit,
    SettlementStatus status,
    String explanation,
    boolean isTypeOpen,
    Instant concluded) {

  static StandingRow of(ResultSet row) throws SQLException {
    String company = row.getString("company");
    String concluded = row.getString("concluded_at");
    return new StandingRow(
        row.getString("seller"),
        row.getString("settlement_id"),
        company == null
            ? Optional.empty()
            : Optional.of(new Books(company, row.getString("entity"))),
        Stamp.parse(row.getString("start_at")),
        Stamp.parse(row.getString("end_at")),
        new Money(
            new BigDecimal(row.getString("total")),
            Currency.getInstance(row.getString("currency"))),
        SettlementStatus.valueOf(row.getString("status")),
        row.getString("explanation"),
        "0".equals(row.getString("types_posted")),
        Stamp.parse(concluded.isEmpty() ? row.getString("noted_at") : concluded));
  }

  /** What became of it and its documents. */
  SettlementStanding with(List<StandingDocument> documents) {
    return new SettlementStanding(
        seller,
        settlementId,
        books,
        start,
        end,
        deposit,
        state(documents),
        explanation(documents),
        Stream.concat(Stream.of(concluded), documents.stream().map(StandingDocument::changed))
            .max(Comparator.naturalOrder())
            .orElse(concluded),
        documents.stream()
            .filter(StandingDocument::isInDoubt)
            .map(StandingDocument::number)
            .toList(),
        records(documents, StandingDocument::counts),
        records(documents, StandingDocument::isReversed));
  }

  /** A document of unknown outcome counts more than what the last run has said. */
  private SettlementState state(List<StandingDocument> documents) {
    if (documents.stream().anyMatch(StandingDocument::isInDoubt)) {
      return SettlementState.IN_DOUBT;
    }
    return switch (status) {
      case HELD -> SettlementState.HELD;
      case FINISHED -> finished(documents);
      case SEEN -> SettlementState.UNFINISHED;
      case OPEN -> open(documents);
    };
  }

  private SettlementState finished(List<StandingDocument> documents) {
    if (documents.stream().noneMatch(StandingDocument::counts)) {
      return SettlementState.NOTHING_TO_POST;
    }
    return isTypeOpen ? SettlementState.MAYBE_DRAFT : SettlementState.POSTED;
  }

  private SettlementState open(List<StandingDocument> documents) {
    boolean isReversed =
        documents.stream().anyMatch(StandingDocument::isReversed)
            && documents.stream().noneMatch(StandingDocument::counts);
    if (isReversed) {
      return SettlementState.REVERSED;
    }
    return explanation.isEmpty() ? SettlementState.UNFINISHED : SettlementState.REJECTED;
  }

  private String explanation(List<StandingDocument> documents) {
    return documents.stream()
        .filter(StandingDocument::isInDoubt)
        .map(StandingDocument::problem)
        .filter(problem -> !problem.isEmpty())
        .findFirst()
        .orElse(explanation);
  }

  private static List<String> records(
      List<StandingDocument> documents, Predicate<StandingDocument> which) {
    return documents.stream()
        .filter(which)
        .map(StandingDocument::recordNo)
        .filter(record -> !record.isEmpty())
        .toList();
  }
}
