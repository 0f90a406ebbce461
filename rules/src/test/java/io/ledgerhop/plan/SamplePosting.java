// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.Presentation;
import io.ledgerhop.mapping.RuleRef;
import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SourceRef;
import java.time.Instant;
import java.util.Optional;

/** A posting of which a test says only what it is about. */
record SamplePosting(
    String order,
    String type,
    String account,
    String treatment,
    String amount,
    int number,
    Instant at) {

  static final Instant START = Instant.parse("2026-10-22T15:00:00Z");
  static final Instant END = Instant.parse("2026-11-05T15:00:00Z");

  /** An order's line of goods on account 4000, the first line of the settlement. */
  static SamplePosting of(String amount) {
    return new SamplePosting("111-1", "ItemPrice / Principal", "4000", "", amount, 1, START);
  }

  SamplePosting order(String id) {
    return new SamplePosting(id, type, account, treatment, amount, number, at);
  }

  /** Amount type and description, written {@code ItemPrice / Principal}. */
  SamplePosting type(String words) {
    return new SamplePosting(order, words, account, treatment, amount, number, at);
  }

  SamplePosting account(String code) {
    return new SamplePosting(order, type, code, treatment, amount, number, at);
  }

  SamplePosting treatment(String words) {
    return new SamplePosting(order, type, account, words, amount, number, at);
  }

  SamplePosting number(int line) {
    return new SamplePosting(order, type, account, treatment, amount, line, at);
  }

  SamplePosting at(Instant postedAt) {
    return new SamplePosting(order, type, account, treatment, amount, number, postedAt);
  }

  /** By the cell Mapping!O5. */
  Posting posting(SettlementHeader settlement) {
    return posting(settlement, Example.RULE);
  }

  Posting posting(SettlementHeader settlement, RuleRef rule) {
    Assignment assignment =
        new Assignment(
            PostAs.JOURNAL,
            Optional.of(new AccountCode(account)),
            Dimensions.NONE,
            treatment,
            "",
            Presentation.GROSS,
            rule,
            "");
    return posting(settlement, assignment);
  }

  Posting posting(SettlementHeader settlement, Assignment assignment) {
    String[] words = type.split(" / ", -1);
    MoneyLine line =
        new MoneyLine(
            settlement,
            number,
            new SourceRef("f00d", number + 2L),
            new LineType("", "Amazon.com", "Order", words[0], words[1]),
            Money.of(amount, settlement.total().currency().getCurrencyCode()),
            at,
            new OrderReference(order, "", "", "", "", "", "", "", "", "", ""));
    return new Posting(line, 1, 1, assignment, line.amount());
  }

  /** Settlement 7 of a million lines, from 22 October to 5 November 2026. */
  static SettlementHeader settlement(String total, String currency) {
    return new SettlementHeader(
        "US",
        "7",
        "Amazon.com",
        START,
        END,
        END,
        Money.of(total, currency),
        1_000_000,
        "f00d",
        "file.txt");
  }
}
