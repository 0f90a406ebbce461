// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.Presentation;
import io.ledgerhop.mapping.RuleRef;
import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import io.ledgerhop.settlement.Settlement;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SourceRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A settlement as an accountant would write it: account and amount, row by row. */
final class Example {

  static final RuleRef RULE = new RuleRef("abc", "Mapping!O5");

  private final SettlementHeader header;
  private final List<Posting> postings = new ArrayList<>();

  Example(String settlementId, String currency, String total, int lines) {
    Instant start = Instant.parse("2026-10-22T15:00:00Z");
    Instant end = Instant.parse("2026-11-05T15:00:00Z");
    header =
        new SettlementHeader(
            "US",
            settlementId,
            "Amazon.com",
            start,
            end,
            end,
            Money.of(total, currency),
            lines,
            "f00d",
            "file.txt");
  }

  static Assignment journal(String account) {
    return assignment(account, Presentation.GROSS);
  }

  static Assignment assignment(String account, Presentation presentation) {
    return new Assignment(
        PostAs.JOURNAL,
        Optional.of(new AccountCode(account)),
        Dimensions.NONE,
        TaxTreatment.NONE,
        "",
        presentation,
        RULE,
        "");
  }

  Example row(String account, String... amounts) {
    for (String amount : amounts) {
      row(journal(account), amount);
    }
    return this;
  }

  Example row(Assignment assignment, String amount) {
    MoneyLine line = line(postings.size() + 1, amount);
    postings.add(new Posting(line, 1, 1, assignment, line.amount()));
    return this;
  }

  MoneyLine line(int number, String amount) {
    return new MoneyLine(
        header,
        number,
        new SourceRef("f00d", number + 2),
        new LineType("", "Amazon.com", "Order", "ItemPrice", "Principal"),
        Money.of(amount, header.total().currency().getCurrencyCode()),
        header.start(),
        OrderReference.NONE);
  }

  SettlementHeader header() {
    return header;
  }

  List<Posting> postings() {
    return postings;
  }

  Plan plan(SettlementPlanner planner) {
    return planner.plan(new Settlement(header, Stream::empty), postings.stream());
  }
}
