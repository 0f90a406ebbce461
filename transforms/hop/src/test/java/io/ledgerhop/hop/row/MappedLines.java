// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.Presentation;
import io.ledgerhop.mapping.RuleRef;
import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.CurrencyAccounts;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.plan.SettlementFold;
import io.ledgerhop.plan.SettlementPlanner;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.OrderReference;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SourceRef;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A small settlement, with its lines and their mapping. */
public final class MappedLines {

  private static final RuleRef RULE = new RuleRef("abc", "Mapping!O5");

  private final SettlementHeader header;
  private final List<Posting> postings = new ArrayList<>();

  private MappedLines(SettlementHeader header) {
    this.header = header;
  }

  /** Four lines that sum to 70.00 USD: a sale with two descriptions, a fee, a refund. */
  public static MappedLines settlement(String id) {
    return empty(id, "70.00", "USD", 4)
        .posted("Principal", "4000", "100.00")
        .posted("Shipping", "4010", "5.50")
        .posted("Commission", "6010", "-15.50")
        .posted("Refund", "4100", "-20.00");
  }

  /** The same settlement, two lines of which no rule matches. */
  public static MappedLines unmapped(String id) {
    return empty(id, "70.00", "USD", 4)
        .posted("Principal", "4000", "100.00")
        .unknown("New fee", "-5.50")
        .unknown("New fee", "-4.50")
        .posted("Refund", "4100", "-20.00");
  }

  public static MappedLines empty(String id, String total, String currency, long lines) {
    Instant start = Instant.parse("2026-10-22T15:00:00Z");
    Instant end = Instant.parse("2026-11-05T15:00:00Z");
    return new MappedLines(
        new SettlementHeader(
            "US",
            id,
            "Amazon.com",
            start,
            end,
            end.plusSeconds(86_400),
            Money.of(total, currency),
            lines,
            "f00d" + id,
            "settlement-" + id + ".txt"));
  }

  public MappedLines posted(String description, String account, String amount) {
    Assignment assignment =
        new Assignment(
            PostAs.JOURNAL,
            Optional.of(new AccountCode(account)),
            new Dimensions(
                Map.of(Dimension.DEPARTMENT, "010"), new TreeMap<>(Map.of("CHANNEL", "a;b=c%"))),
            TaxTreatment.BY_ORDER,
            "Amazon " + description,
            Presentation.GROSS,
            RULE,
            "");
    return add(description, assignment, amount);
  }

  public MappedLines unknown(String description, String amount) {
    return add(description, Assignment.hold(RuleRef.NONE, "no rule matches"), amount);
  }

  public SettlementHeader header() {
    return header;
  }

  public List<Posting> postings() {
    return postings;
  }

  public List<MoneyLine> lines() {
    return postings.stream().map(Posting::line).toList();
  }

  public Plan plan() {
    SettlementFold fold = planner().begin(header);
    postings.forEach(fold::add);
    return fold.finish();
  }

  public static SettlementPlanner planner() {
    return new SettlementPlanner(
        CurrencyAccounts.parse("test", "USD=1150").value(),
        CutOff.fixed(ZoneId.of("America/Los_Angeles")));
  }

  private MappedLines add(String description, Assignment assignment, String amount) {
    MoneyLine line =
        new MoneyLine(
            header,
            postings.size() + 1,
            new SourceRef(header.fileHash(), postings.size() + 3),
            new LineType("", "Amazon.com", "Order", "ItemPrice", description),
            Money.of(amount, header.total().currency().getCurrencyCode()),
            header.start().plusSeconds(3600),
            OrderReference.NONE);
    postings.add(new Posting(line, 1, 1, assignment, line.amount()));
    return this;
  }
}
