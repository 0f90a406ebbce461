// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentHead;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.EnteredTypes;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.TrailMove;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.store.JdbcTrail;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A trail with settlements in every state, written as runs write it. */
final class StatusTrail implements AutoCloseable {

  static final Instant END = Instant.parse("2026-11-15T12:00:00Z");
  private static final Books BOOKS = new Books("acme", "");

  private final JdbcTrail trail;

  StatusTrail(Path folder) {
    trail = JdbcTrail.open(url(folder), "", "");
  }

  static String url(Path folder) {
    return "jdbc:sqlite:" + folder.resolve("trail.db");
  }

  /** A settlement that was read; each number ended a day before the one below it. */
  StatusTrail read(String seller, int number) {
    Instant end = END.minus(Duration.ofDays(number));
    trail.noteSettlement(
        new SettlementHeader(
            seller,
            id(number),
            "Amazon.com",
            end.minus(Duration.ofDays(14)),
            end,
            end.plus(Duration.ofDays(2)),
            Money.of(number % 7 == 6 ? "-12.50" : "1500.25", "USD"),
            42,
            "f11e" + number,
            "settlement.txt"),
        end.plus(Duration.ofDays(1)));
    return this;
  }

  StatusTrail posted(String seller, int number) {
    read(seller, number).entered(seller, number, 1);
    return ended(seller, number, SettlementStatus.FINISHED, "");
  }

  StatusTrail held(String seller, int number, String why) {
    return read(seller, number).ended(seller, number, SettlementStatus.HELD, why);
  }

  StatusTrail rejected(String seller, int number, String why) {
    read(seller, number).sent(seller, number, 1);
    move(key(seller, number, 1), PostingState.REJECTED, "", why);
    return ended(seller, number, SettlementStatus.OPEN, why);
  }

  StatusTrail inDoubt(String seller, int number) {
    read(seller, number).sent(seller, number, 1);
    String why = "the connection broke after the request was sent";
    move(key(seller, number, 1), PostingState.UNKNOWN, "", why);
    return ended(seller, number, SettlementStatus.OPEN, why);
  }

  StatusTrail reversed(String seller, int number) {
    posted(seller, number);
    move(key(seller, number, 1), PostingState.REVERSED, "", "reversed by AMZ-1R");
    String why = "it was reversed, and is posted again by the next run";
    return ended(seller, number, SettlementStatus.OPEN, why);
  }

  /** What was reversed is posted again, in another version. */
  StatusTrail postedAgain(String seller, int number) {
    reversed(seller, number).entered(seller, number, 2);
    return ended(seller, number, SettlementStatus.FINISHED, "");
  }

  StatusTrail draft(String seller, int number) {
    EnteredTypes types =
        new EnteredTypes(
            new SettlementKey(seller, id(number)),
            Set.of(new LineType("", "Amazon.com", "Order", "ItemFees", "Commission")),
            false);
    trail.noteTypes(BOOKS, types, at(number));
    return posted(seller, number);
  }

  private StatusTrail entered(String seller, int number, int version) {
    sent(seller, number, version);
    BusinessKey key = key(seller, number, version);
    move(key, PostingState.POSTED, String.valueOf(version * 1000 + number), "");
    move(key, PostingState.VERIFIED, "", "");
    return this;
  }

  private StatusTrail sent(String seller, int number, int version) {
    BusinessKey key = key(seller, number, version);
    trail.intend(BOOKS, List.of(journal(key)), at(number));
    move(key, PostingState.SENT, "", "");
    return this;
  }

  private void move(BusinessKey key, PostingState to, String record, String problem) {
    trail.move(BOOKS, new TrailMove(key, to, record, "", problem), at(0));
  }

  private StatusTrail ended(String seller, int number, SettlementStatus status, String why) {
    trail.concludeSettlement(seller, id(number), status, why, at(number));
    return this;
  }

  private static Instant at(int number) {
    return END.minus(Duration.ofDays(number)).plus(Duration.ofDays(1));
  }

  private static String id(int number) {
    return String.valueOf(90_000_000_000L + number);
  }

  private static BusinessKey key(String seller, int number, int version) {
    return new BusinessKey(seller, id(number), 1, DocumentKind.JOURNAL, 1, version);
  }

  private static Document journal(BusinessKey key) {
    Money money = Money.of("5.00", "USD");
    String version = key.version() == 1 ? "" : "V" + key.version();
    return new DocumentHead(
            key,
            "AMZ-" + key.settlementId() + "-1" + version,
            LocalDate.of(2026, 11, 15),
            money.currency(),
            "fees")
        .with(List.of(line("6010", money, Side.DEBIT), line("1150", money, Side.CREDIT)));
  }

  private static DocumentLine line(String account, Money money, Side side) {
    return new DocumentLine(
        new AccountCode(account),
        money,
        side,
        Dimensions.NONE,
        "fees",
        Origin.balancing(Origin.CLEARING));
  }

  @Override
  public void close() {
    trail.close();
  }
}
