// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.plan.draft.Draft;
import io.ledgerhop.plan.draft.DraftRules;
import io.ledgerhop.plan.draft.Drafter;
import io.ledgerhop.plan.draft.Payee;
import io.ledgerhop.plan.draft.SliceLines;
import io.ledgerhop.plan.entity.EntityRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A settlement of two slices. October: sales 50.00, fees 30.00. November: fees 10.00, 2.00 of them
 * returned.
 *
 * @param billed whether the fees are bills
 * @param feesInNovember the account of the fees of November
 * @param room how many lines a document has room for
 */
record FeeSettlement(boolean billed, String vendor, String feesInNovember, int room) {

  static FeeSettlement of(boolean billed) {
    return new FeeSettlement(billed, "AMZN-US", "6020", 100);
  }

  FeeSettlement billedBy(String other) {
    return new FeeSettlement(billed, other, feesInNovember, room);
  }

  FeeSettlement withNovemberOn(String account) {
    return new FeeSettlement(billed, vendor, account, room);
  }

  FeeSettlement inPartsOf(int lines) {
    return new FeeSettlement(billed, vendor, feesInNovember, lines);
  }

  Plan plan() {
    List<SliceLines> slices =
        List.of(
            slice(
                1,
                "2026-10-31",
                List.of(line("4000", "50.00", Side.CREDIT)),
                List.of(line("6020", "30.00", Side.DEBIT))),
            slice(
                2,
                "2026-11-15",
                List.of(),
                List.of(
                    line(feesInNovember, "10.00", Side.DEBIT),
                    line(feesInNovember, "2.00", Side.CREDIT))));
    DraftRules rules =
        new DraftRules(
            new AccountCode("1150"),
            new AccountCode("1160"),
            Optional.of(new AccountCode("2000")),
            EntityRules.none(),
            room);
    Plan header = Plans.plan("7", "12.00", "4000");
    Draft draft = new Draft(header.settlement(), header.settlement().total(), slices);
    return Plan.of(header.settlement(), new Drafter(draft, rules).documents());
  }

  private SliceLines slice(
      int number, String day, List<DocumentLine> sales, List<DocumentLine> fees) {
    List<DocumentLine> journal = new ArrayList<>(sales);
    Map<Payee, List<DocumentLine>> bills = new TreeMap<>();
    if (billed) {
      List<DocumentLine> own =
          fees.stream()
              .map(line -> line.with(Dimensions.NONE.with(Dimension.VENDOR, vendor)))
              .toList();
      bills.put(new Payee(vendor, ""), own);
    } else {
      journal.addAll(fees);
    }
    LocalDate date = LocalDate.parse(day);
    return new SliceLines(number, 2, date.withDayOfMonth(1), date, journal, new TreeMap<>(bills));
  }

  private static DocumentLine line(String account, String amount, Side side) {
    Origin origin = new Origin("Mapping!O5", "abc", SourceRows.none());
    return new DocumentLine(
        new AccountCode(account), Money.of(amount, "USD"), side, Dimensions.NONE, "", origin);
  }
}
