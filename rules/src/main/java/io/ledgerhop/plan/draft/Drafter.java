// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.draft;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Origin;
import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Drafts the documents of a settlement: for each slice a journal, and the bills of each payee. */
public final class Drafter {

  private final Draft draft;
  private final SettlementHeader settlement;
  private final DraftRules rules;
  private Money carried;

  public Drafter(Draft draft, DraftRules rules) {
    this.draft = draft;
    this.settlement = draft.settlement();
    this.rules = rules;
    this.carried = Money.zero(draft.currency());
  }

  /**
   * All documents, in the order of the slices.
   *
   * <p>All slices but the last are balanced on the carried-forward account. The last one takes that
   * money back, so that it alone shows what Amazon pays.
   */
  public List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    for (SliceLines slice : draft.slices()) {
      Balancing balancing = slice.isLast() ? clearing() : carriedForward();
      SliceHeads heads = new SliceHeads(draft, slice);
      documents.addAll(journals(slice, balancing, heads));
      documents.addAll(bills(slice, balancing, heads));
      carried = carried.plus(slice.sum(draft.currency()));
    }
    return documents;
  }

  private List<Document> journals(SliceLines slice, Balancing balancing, SliceHeads heads) {
    JournalDrafter journals = new JournalDrafter(rules, balancing, heads);
    List<DocumentLine> first = new ArrayList<>();
    if (slice.isLast()) {
      journals.home(carriedForward(), carried.negated()).ifPresent(first::add);
    }
    slice
        .billed()
        .forEach((payee, lines) -> owed(payee, lines).map(journals::home).ifPresent(first::add));
    return journals.drafts(first, slice.journal());
  }

  /**
   * What another entity owes to the one that has the clearing account, because Amazon has withheld
   * its fees there; its own side is in the memo of the payee.
   */
  private Optional<DocumentLine> owed(Payee payee, List<DocumentLine> lines) {
    Money fees = SliceLines.sum(lines, draft.currency()).negated();
    return rules
        .entities()
        .accountsOf(payee.entity())
        .flatMap(accounts -> between(accounts.home()).line(fees, Dimensions.NONE));
  }

  private List<Document> bills(SliceLines slice, Balancing balancing, SliceHeads heads) {
    List<Document> documents = new ArrayList<>();
    int payee = 0;
    for (Map.Entry<Payee, List<DocumentLine>> billed : slice.billed().entrySet()) {
      payee++;
      Balancing own =
          rules
              .entities()
              .accountsOf(billed.getKey().entity())
              .map(accounts -> between(accounts.own()))
              .orElse(balancing);
      VendorDrafter vendor = new VendorDrafter(rules, payables(), own, heads);
      documents.addAll(vendor.drafts(billed.getKey(), payee, billed.getValue()));
    }
    return documents;
  }

  private Balancing clearing() {
    return new Balancing(rules.clearing(), Origin.CLEARING, SliceHeads.memo(settlement));
  }

  private Balancing carriedForward() {
    String memo = SliceHeads.memo(settlement) + ", carried forward";
    return new Balancing(rules.carriedForward(), Origin.CARRIED_FORWARD, memo);
  }

  private Balancing between(AccountCode account) {
    return new Balancing(account, Origin.INTER_ENTITY, SliceHeads.memo(settlement));
  }

  private Balancing payables() {
    return new Balancing(
        rules.payables().orElseThrow(), Origin.PAYABLES, SliceHeads.memo(settlement));
  }
}
