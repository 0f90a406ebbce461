// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.benchmark;

import io.ledgerhop.mapping.GroupKey;
import io.ledgerhop.mapping.Grouping;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.MappingTarget;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.Presentation;
import io.ledgerhop.plan.CurrencyAccounts;
import io.ledgerhop.plan.FeePosting;
import io.ledgerhop.plan.FeeRules;
import io.ledgerhop.plan.PlanSettings;
import io.ledgerhop.plan.calendar.FiscalCalendar;
import io.ledgerhop.plan.entity.EntityRules;
import io.ledgerhop.settlement.CutOff;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The ways of posting whose times are compared, each with the starter workbook. */
enum PostingCase {
  PLAIN("core"),
  CUT("core, cut at month ends"),
  BILLS("core, fees as bills"),
  BY_SKU("core, grouped by SKU");

  /** The clearing account of every case. */
  static final String CLEARING = "1150";

  /** No case holds the settlement because of its many lines. */
  private static final int LINES_MAX = 5_000;

  private final String title;

  PostingCase(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  CoreWalk walk(MappingTable workbook) {
    CurrencyAccounts none = CurrencyAccounts.none();
    return switch (this) {
      case PLAIN -> new CoreWalk(workbook, settings(none, none, FeePosting.AS_MAPPED));
      case CUT -> new CoreWalk(workbook, settings(accounts("1190"), none, FeePosting.AS_MAPPED));
      case BILLS -> new CoreWalk(workbook, settings(none, accounts("2000"), FeePosting.BILLS));
      case BY_SKU -> new CoreWalk(bySku(workbook), settings(none, none, FeePosting.AS_MAPPED));
    };
  }

  private static PlanSettings settings(
      CurrencyAccounts carriedForward, CurrencyAccounts payables, FeePosting fees) {
    return new PlanSettings(
        accounts(CLEARING),
        carriedForward,
        payables,
        CutOff.ofMarketplace(),
        FiscalCalendar.months(),
        FeeRules.of(fees),
        EntityRules.none(),
        OptionalInt.of(LINES_MAX),
        Optional.empty(),
        CurrencyAccounts.none());
  }

  private static CurrencyAccounts accounts(String account) {
    return CurrencyAccounts.parse("benchmark", "*=" + account).value();
  }

  private static MappingTable bySku(MappingTable workbook) {
    return new MappingTable(
        workbook.hash(),
        workbook.name(),
        workbook.rows().stream().map(PostingCase::bySku).toList(),
        workbook.counts(),
        workbook.warnings());
  }

  /** Sales and fees are in the journal; the other rows are left as they are. */
  private static MappingRow bySku(MappingRow row) {
    MappingTarget target = row.target();
    if (target.postAs() != PostAs.JOURNAL) {
      return row;
    }
    MappingTarget grouped =
        new MappingTarget(
            target.postAs(),
            target.account(),
            target.dimensions(),
            target.taxTreatment(),
            target.memo(),
            new Grouping(Presentation.GROSS, Set.of(GroupKey.SKU)),
            target.split(),
            target.note());
    return new MappingRow(row.cells(), row.conditions(), row.priority(), grouped);
  }
}
