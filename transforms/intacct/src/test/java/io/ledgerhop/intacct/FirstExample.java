// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentHead;
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
import io.ledgerhop.settlement.SettlementHeader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Settlement 90000000001, which is cut at the end of October, with its fees billed or not. */
final class FirstExample {

  private static final List<DocumentLine> OCTOBER =
      List.of(
          debit("4050", "50.00"),
          debit("2210", "85.80"),
          credit("4000", "1019.99"),
          credit("4010", "40.00"),
          credit("2210", "85.80"),
          credit("1155", "120.00"));
  private static final List<DocumentLine> OCTOBER_FEES =
      List.of(debit("6010", "153.00"), debit("6020", "219.97"));
  private static final List<DocumentLine> NOVEMBER =
      List.of(
          debit("4100", "80.00"),
          debit("1155", "150.00"),
          debit("2210", "6.60"),
          credit("4000", "300.00"),
          credit("2210", "6.60"),
          credit("4900", "31.50"));
  private static final List<DocumentLine> NOVEMBER_FEES =
      List.of(
          debit("6010", "45.00"),
          debit("6011", "2.40"),
          debit("6020", "64.40"),
          debit("6050", "39.99"),
          debit("6040", "55.18"),
          debit("6030", "21.37"),
          credit("6010", "12.00"));

  private FirstExample() {}

  static Plan withBills() {
    return plan(true);
  }

  /** The bills of a vendor that is written like this. */
  static Plan withBillsOf(String vendor) {
    return withBillsOf(key -> vendor);
  }

  /**
   * @param vendor of the lines of a document by its key
   */
  static Plan withBillsOf(Function<BusinessKey, String> vendor) {
    Plan plan = plan(true);
    List<Document> documents =
        plan.documents().stream()
            .map(
                document ->
                    DocumentHead.of(document)
                        .with(
                            document.lines().stream()
                                .map(line -> of(vendor.apply(document.key()), line))
                                .toList()))
            .toList();
    return plan.withDocuments(documents);
  }

  private static DocumentLine of(String vendor, DocumentLine line) {
    return line.dimensions().id(Dimension.VENDOR).isEmpty()
        ? line
        : line.with(line.dimensions().with(Dimension.VENDOR, vendor));
  }

  static Plan withJournalsOnly() {
    return plan(false);
  }

  private static Plan plan(boolean billed) {
    SettlementHeader settlement =
        new SettlementHeader(
            "US",
            "90000000001",
            "Amazon.com",
            Instant.parse("2026-10-22T15:00:00Z"),
            Instant.parse("2026-11-05T15:00:00Z"),
            Instant.parse("2026-11-07T00:00:00Z"),
            Money.of("642.18", "USD"),
            27,
            "abc",
            "90000000001.txt");
    DraftRules rules =
        new DraftRules(
            new AccountCode("1150"),
            new AccountCode("1160"),
            Optional.of(new AccountCode("2000")),
            EntityRules.none(),
            1_000);
    List<SliceLines> slices =
        List.of(
            slice(1, LocalDate.of(2026, 10, 31), OCTOBER, billed ? OCTOBER_FEES : List.of()),
            slice(2, LocalDate.of(2026, 11, 5), NOVEMBER, billed ? NOVEMBER_FEES : List.of()));
    List<SliceLines> whole = billed ? slices : journals();
    Draft draft = new Draft(settlement, settlement.total(), whole);
    return Plan.of(settlement, new Drafter(draft, rules).documents());
  }

  private static List<SliceLines> journals() {
    return List.of(
        slice(1, LocalDate.of(2026, 10, 31), both(OCTOBER, OCTOBER_FEES), List.of()),
        slice(2, LocalDate.of(2026, 11, 5), both(NOVEMBER, NOVEMBER_FEES), List.of()));
  }

  private static List<DocumentLine> both(List<DocumentLine> some, List<DocumentLine> others) {
    List<DocumentLine> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private static SliceLines slice(
      int number, LocalDate day, List<DocumentLine> journal, List<DocumentLine> fees) {
    Map<Payee, List<DocumentLine>> billed =
        fees.isEmpty() ? Map.of() : Map.of(new Payee("AMZN-US", ""), fees);
    return new SliceLines(number, 2, day.withDayOfMonth(1), day, journal, new TreeMap<>(billed));
  }

  private static DocumentLine debit(String account, String amount) {
    return line(account, amount, Side.DEBIT);
  }

  private static DocumentLine credit(String account, String amount) {
    return line(account, amount, Side.CREDIT);
  }

  private static DocumentLine line(String account, String amount, Side side) {
    Dimensions dimensions =
        account.startsWith("6")
            ? Dimensions.NONE.with(Dimension.VENDOR, "AMZN-US")
            : Dimensions.NONE;
    Origin origin = new Origin("Mapping!A2", "abc", SourceRows.none());
    return new DocumentLine(
        new AccountCode(account), Money.of(amount, "USD"), side, dimensions, "", origin);
  }
}
