// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.tax;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.plan.SamplePosting;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.SettlementHeader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Routes sample postings in euro, and remembers on which account each of them came to stand. */
final class RoutedTax implements TaxDestination<Posting> {

  static final String SELLER = "2220";
  static final String FACILITATOR = "2210";
  private static final SettlementHeader SETTLEMENT = SamplePosting.settlement("0.00", "EUR");

  private final TreeMap<String, TreeSet<Long>> lines = new TreeMap<>();
  private final TreeMap<String, BigDecimal> sums = new TreeMap<>();
  private final TaxRouting<Posting> routing;
  private int compacted;

  RoutedTax() {
    this(TaxRouting.WAITING_MAX);
  }

  RoutedTax(int waitingMax) {
    this.routing = new TaxRouting<>(SETTLEMENT, this, waitingMax);
  }

  static RoutedTax of(List<SamplePosting> postings) {
    RoutedTax routed = new RoutedTax();
    postings.forEach(routed::add);
    return routed.settled();
  }

  /** VAT on goods whose order decides. */
  static SamplePosting vat(String order, String item, String amount) {
    return SamplePosting.of(amount)
        .order(order)
        .item(item)
        .type("ItemPrice / Tax")
        .account(SELLER)
        .treatment(TaxTreatment.BY_ORDER);
  }

  static SamplePosting withheld(String order, String item, String amount) {
    return SamplePosting.of(amount)
        .order(order)
        .item(item)
        .type("ItemWithheldTax / MarketplaceFacilitatorVAT-Principal")
        .account(FACILITATOR)
        .treatment(TaxTreatment.FACILITATOR);
  }

  /** Numbers the postings as lines of the file. */
  static List<SamplePosting> numbered(SamplePosting... postings) {
    List<SamplePosting> numbered = new ArrayList<>();
    for (SamplePosting posting : postings) {
      numbered.add(posting.number(numbered.size() + 1));
    }
    return numbered;
  }

  void add(SamplePosting sample) {
    Posting posting = sample.posting(SETTLEMENT);
    routing.route(posting, posting);
  }

  RoutedTax settled() {
    routing.settle();
    return this;
  }

  /** The lines on each account, and their sum. */
  Map<String, String> accounts() {
    TreeMap<String, String> accounts = new TreeMap<>();
    lines.forEach((account, numbers) -> accounts.put(account, numbers + " " + sums.get(account)));
    return accounts;
  }

  List<String> problems() {
    return routing.problems().stream().map(Problem::message).toList();
  }

  List<String> warnings() {
    return routing.warnings().stream().map(Problem::message).toList();
  }

  /** How often money had to wait. */
  int compacted() {
    return compacted;
  }

  @Override
  public void add(AccountCode account, Posting money) {
    if (!lines
        .computeIfAbsent(account.value(), unused -> new TreeSet<>())
        .add(money.line().number())) {
      throw new IllegalStateException("line " + money.line().number() + " came twice");
    }
    sums.merge(account.value(), money.amount().amount(), BigDecimal::add);
  }

  @Override
  public Posting compact(Posting money) {
    compacted++;
    return money;
  }
}
