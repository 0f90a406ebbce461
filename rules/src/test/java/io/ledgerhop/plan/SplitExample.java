// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.Presentation;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.calendar.FiscalCalendar;
import io.ledgerhop.settlement.SettlementHeader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A settlement, usually in dollars, from 22 October to 5 November 2026, that is cut on account
 * 1160.
 */
final class SplitExample {

  private final String currency;
  private final List<Row> rows = new ArrayList<>();

  SplitExample() {
    this("USD");
  }

  SplitExample(String currency) {
    this.currency = currency;
  }

  /**
   * A line and how it is posted.
   *
   * @param dimensions vendor included
   */
  private record Row(
      SamplePosting sample,
      PostAs postAs,
      Dimensions dimensions,
      Presentation presentation,
      boolean isSplit) {

    /** The posting of the line, or its postings if a third of it goes to another department. */
    List<Posting> postings(SettlementHeader settlement) {
      Posting whole = sample.posting(settlement, assignment(dimensions));
      if (!isSplit) {
        return List.of(whole);
      }
      Money third =
          new Money(
              whole.amount().amount().divide(BigDecimal.valueOf(3), RoundingMode.DOWN),
              whole.amount().currency());
      Assignment other = assignment(dimensions.with(Dimension.DEPARTMENT, "D2"));
      return List.of(
          new Posting(whole.line(), 1, 2, whole.assignment(), whole.amount().minus(third)),
          new Posting(whole.line(), 2, 2, other, third));
    }

    private Assignment assignment(Dimensions own) {
      return new Assignment(
          postAs,
          Optional.of(new AccountCode(sample.account())),
          own,
          sample.treatment(),
          "",
          presentation,
          Example.RULE,
          "");
    }
  }

  void add(String account, String amount, Instant at) {
    add(account, amount, at, PostAs.JOURNAL, Dimensions.NONE);
  }

  void bill(String vendor, String account, String amount, Instant at) {
    add(account, amount, at, PostAs.BILL, Dimensions.NONE.with(Dimension.VENDOR, vendor));
  }

  void journalOfVendor(String vendor, String account, String amount, Instant at) {
    add(account, amount, at, PostAs.JOURNAL, Dimensions.NONE.with(Dimension.VENDOR, vendor));
  }

  void add(String account, String amount, Instant at, PostAs postAs, Dimensions dimensions) {
    add(SamplePosting.of(amount).account(account).at(at), postAs, dimensions, Presentation.GROSS);
  }

  void add(SamplePosting sample, PostAs postAs, Dimensions dimensions, Presentation presentation) {
    rows.add(new Row(sample.number(rows.size() + 1), postAs, dimensions, presentation, false));
  }

  /** Adds the next line of the settlement to the journal. */
  void add(SamplePosting sample) {
    add(sample, PostAs.JOURNAL, Dimensions.NONE, Presentation.GROSS);
  }

  /** Adds a line of which a third goes to department D2. */
  void split(SamplePosting sample, PostAs postAs, Dimensions dimensions) {
    rows.add(new Row(sample.number(rows.size() + 1), postAs, dimensions, Presentation.GROSS, true));
  }

  void shuffle(Random random) {
    Collections.shuffle(rows, random);
  }

  Plan plan(String total, ZoneId zone, FiscalCalendar calendar) {
    return plan(total, new Company().zone(zone).calendar(calendar));
  }

  Plan plan(String total, Company company) {
    SettlementHeader any = SamplePosting.settlement(total, currency);
    SettlementHeader settlement =
        new SettlementHeader(
            any.seller(),
            any.settlementId(),
            any.marketplace(),
            any.start(),
            any.end(),
            any.depositDate(),
            Money.of(total, currency),
            rows.size(),
            any.fileHash(),
            any.fileName());
    SettlementFold fold = new SettlementPlanner(company.settings()).begin(settlement);
    rows.forEach(row -> row.postings(settlement).forEach(fold::add));
    return fold.finish();
  }
}
