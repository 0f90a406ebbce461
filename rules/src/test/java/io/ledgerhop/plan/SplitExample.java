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
import io.ledgerhop.plan.entity.EntityRules;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.SettlementHeader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.UnaryOperator;

/** A settlement in dollars, from 22 October to 5 November 2026, that is cut on account 1160. */
final class SplitExample {

  private final List<Row> rows = new ArrayList<>();

  /**
   * A line and how it is posted.
   *
   * @param vendor empty for none
   */
  private record Row(SamplePosting sample, PostAs postAs, String vendor) {

    Posting posting(SettlementHeader settlement) {
      Assignment assignment =
          new Assignment(
              postAs,
              Optional.of(new AccountCode(sample.account())),
              Dimensions.NONE.with(Dimension.VENDOR, vendor),
              sample.treatment(),
              "",
              Presentation.GROSS,
              Example.RULE,
              "");
      return sample.posting(settlement, assignment);
    }
  }

  void add(String account, String amount, Instant at) {
    add(account, amount, at, PostAs.JOURNAL, "");
  }

  void bill(String vendor, String account, String amount, Instant at) {
    add(account, amount, at, PostAs.BILL, vendor);
  }

  void journalOfVendor(String vendor, String account, String amount, Instant at) {
    add(account, amount, at, PostAs.JOURNAL, vendor);
  }

  private void add(String account, String amount, Instant at, PostAs postAs, String vendor) {
    SamplePosting sample = SamplePosting.of(amount).account(account).at(at);
    rows.add(new Row(sample.number(rows.size() + 1), postAs, vendor));
  }

  void shuffle(Random random) {
    Collections.shuffle(rows, random);
  }

  Plan plan(String total, ZoneId zone, FiscalCalendar calendar) {
    return plan(total, settings(zone, calendar));
  }

  /** The plan of a company in Los Angeles with calendar months and other settings. */
  Plan plan(String total, UnaryOperator<PlanSettings> others) {
    ZoneId zone = ZoneId.of("America/Los_Angeles");
    return plan(total, others.apply(settings(zone, FiscalCalendar.months())));
  }

  private Plan plan(String total, PlanSettings settings) {
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
            rows.size(),
            any.fileHash(),
            any.fileName());
    SettlementFold fold = new SettlementPlanner(settings).begin(settlement);
    rows.forEach(posting -> fold.add(posting.posting(settlement)));
    return fold.finish();
  }

  static PlanSettings with(PlanSettings settings, FeePosting feePosting) {
    return copy(settings, settings.payables(), feePosting, settings.entities());
  }

  static PlanSettings with(PlanSettings settings, CurrencyAccounts payables) {
    return copy(settings, payables, settings.feePosting(), settings.entities());
  }

  static PlanSettings with(PlanSettings settings, EntityRules entities) {
    return copy(settings, settings.payables(), settings.feePosting(), entities);
  }

  private static PlanSettings copy(
      PlanSettings settings,
      CurrencyAccounts payables,
      FeePosting feePosting,
      EntityRules entities) {
    return new PlanSettings(
        settings.clearing(),
        settings.carriedForward(),
        payables,
        settings.cutOff(),
        settings.calendar(),
        feePosting,
        entities,
        settings.linesMax(),
        settings.deferred());
  }

  private static PlanSettings settings(ZoneId zone, FiscalCalendar calendar) {
    return new PlanSettings(
        CurrencyAccounts.parse("test", "*=1150").value(),
        CurrencyAccounts.parse("test", "*=1160").value(),
        CurrencyAccounts.parse("test", "*=2000").value(),
        CutOff.fixed(zone),
        calendar,
        FeePosting.AS_MAPPED,
        EntityRules.none(),
        OptionalInt.empty(),
        CurrencyAccounts.none());
  }
}
