// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.SettlementHeader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A settlement in dollars, from 22 October to 5 November 2026, that is cut on account 1160. */
final class SplitExample {

  private final List<SamplePosting> postings = new ArrayList<>();

  void add(String account, String amount, Instant at) {
    add(SamplePosting.of(amount).account(account).at(at));
  }

  /** Adds the next line of the settlement. */
  void add(SamplePosting posting) {
    postings.add(posting.number(postings.size() + 1));
  }

  void shuffle(Random random) {
    Collections.shuffle(postings, random);
  }

  Plan plan(String total, ZoneId zone, FiscalCalendar calendar) {
    PlanSettings settings =
        new PlanSettings(
            CurrencyAccounts.parse("test", "USD=1150").value(),
            CurrencyAccounts.parse("test", "*=1160").value(),
            CutOff.fixed(zone),
            calendar);
    SettlementHeader any = SamplePosting.settlement(total, "USD");
    SettlementHeader settlement =
        new SettlementHeader(
            any.seller(),
            any.settlementId(),
            any.marketplace(),
            any.start(),
            any.end(),
            any.depositDate(),
            Money.of(total, "USD"),
            postings.size(),
            any.fileHash(),
            any.fileName());
    SettlementFold fold = new SettlementPlanner(settings).begin(settlement);
    postings.forEach(posting -> fold.add(posting.posting(settlement)));
    return fold.finish();
  }
}
