// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts and figures of a reconciliation page, in the form of its template. */
final class ReconciliationView {

  /**
   * The whole page.
   *
   * @param carriedForward what remains on the accounts between two periods
   * @param entryCurrency that of the documents, which is another one if the company converts
   * @param difference between what Amazon pays and what was entered on clearing; empty if these are
   *     in two currencies
   * @param all the sums of the accounts, which has no account of its own
   * @param rules the hashes of the workbooks that decided the accounts
   * @param note what is said about the file; empty if it is beside the page
   */
  public record Page(
      String id,
      String seller,
      String marketplace,
      String start,
      String end,
      String total,
      String currency,
      long lines,
      String file,
      String fileHash,
      String clearing,
      String carriedForward,
      String entryCurrency,
      String difference,
      List<Summary> documents,
      List<AccountTotal> accounts,
      AccountTotal all,
      List<String> rules,
      String note) {}

  /** A document without its lines. */
  public record Summary(
      String number, String kind, String date, String memo, String debit, String credit) {}

  /** What all documents enter on an account. */
  public record AccountTotal(
      String account, String debit, String credit, String balance, long rows) {}

  private ReconciliationView() {}

  static Page of(Plan plan, String note) {
    SettlementHeader settlement = plan.settlement();
    Money clearing = entered(plan, Origin.CLEARING);
    return new Page(
        settlement.settlementId(),
        settlement.seller(),
        settlement.marketplace(),
        Figures.minute(settlement.start()),
        Figures.minute(settlement.end()),
        Figures.of(settlement.total()),
        settlement.total().currency().getCurrencyCode(),
        settlement.lines(),
        settlement.fileName(),
        settlement.fileHash(),
        Figures.of(clearing),
        Figures.of(entered(plan, Origin.CARRIED_FORWARD)),
        clearing.currency().getCurrencyCode(),
        isConverted(plan) ? "" : Figures.of(settlement.total().minus(clearing)),
        plan.documents().stream().map(ReconciliationView::summary).toList(),
        accounts(plan),
        total("", lines(plan).toList(), zero(plan)),
        lines(plan)
            .map(line -> line.origin().rulesHash())
            .filter(Predicate.not(String::isEmpty))
            .distinct()
            .sorted()
            .toList(),
        note);
  }

  private static Summary summary(Document document) {
    return new Summary(
        document.number(),
        ConstantText.of(document.key().kind()),
        document.date().toString(),
        document.memo(),
        Figures.of(document.total(Side.DEBIT)),
        Figures.of(document.total(Side.CREDIT)));
  }

  private static List<AccountTotal> accounts(Plan plan) {
    Map<AccountCode, List<DocumentLine>> byAccount =
        lines(plan)
            .collect(
                Collectors.groupingBy(
                    DocumentLine::account,
                    () -> new TreeMap<>(Comparator.comparing(AccountCode::value)),
                    Collectors.toList()));
    return byAccount.entrySet().stream()
        .map(account -> total(account.getKey().value(), account.getValue(), zero(plan)))
        .toList();
  }

  private static AccountTotal total(String account, List<DocumentLine> lines, Money zero) {
    Money debit = sum(lines, Side.DEBIT, zero);
    Money credit = sum(lines, Side.CREDIT, zero);
    return new AccountTotal(
        account,
        Figures.of(debit),
        Figures.of(credit),
        Figures.of(debit.minus(credit)),
        lines.stream().mapToLong(line -> line.origin().rows().count()).sum());
  }

  /** The balance of the lines of this origin in all documents; debits are positive. */
  private static Money entered(Plan plan, String origin) {
    List<DocumentLine> lines =
        lines(plan).filter(line -> line.origin().rule().equals(origin)).toList();
    return sum(lines, Side.DEBIT, zero(plan)).minus(sum(lines, Side.CREDIT, zero(plan)));
  }

  private static Money sum(List<DocumentLine> lines, Side side, Money zero) {
    return lines.stream()
        .filter(line -> line.side() == side)
        .map(DocumentLine::amount)
        .reduce(zero, Money::plus);
  }

  private static Stream<DocumentLine> lines(Plan plan) {
    return plan.documents().stream().flatMap(document -> document.lines().stream());
  }

  private static boolean isConverted(Plan plan) {
    return !zero(plan).currency().equals(plan.settlement().total().currency());
  }

  /** In the currency of the documents. */
  private static Money zero(Plan plan) {
    return Money.zero(plan.documents().get(0).currency());
  }
}
