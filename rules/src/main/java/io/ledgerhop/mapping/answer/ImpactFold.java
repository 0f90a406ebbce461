// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer;

import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.Presentation;
import io.ledgerhop.mapping.RuleSet;
import io.ledgerhop.mapping.answer.PartMoves.PartMove;
import io.ledgerhop.mapping.drools.file.OrderedLines;
import io.ledgerhop.money.Money;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Adds up line by line what another workbook would change. Memory grows with the months, accounts
 * and dimensions, not with the lines.
 */
public final class ImpactFold {

  private static final String NO_ROW = "no row";

  private final RuleSet before;
  private final RuleSet after;
  private final CutOff cutOff;
  private final MoneyCount total = new MoneyCount();
  private final MoneyCount changed = new MoneyCount();
  private final Map<MoveKey, Moved> moves = new HashMap<>();
  private final Map<AccountKey, Balances> accounts = new HashMap<>();
  private long reworded;

  private record MoveKey(YearMonth month, String currency, Destination from, Destination to) {}

  private record Moved(Sides sides, long lines, SortedSet<String> cells) {}

  private record AccountKey(YearMonth month, String currency, String account) {}

  private record Balances(Money before, Money after) {}

  /** What a document shows of a posting beside account and dimensions. */
  private record Wording(String memo, Presentation presentation, Money amount) {}

  /**
   * @param before compiled from the present workbook
   * @param after compiled from the other one
   * @param cutOff the cut-off with which both were compiled
   */
  public ImpactFold(RuleSet before, RuleSet after, CutOff cutOff) {
    this.before = before;
    this.after = after;
    this.cutOff = cutOff;
  }

  /** Adds a line that is alone in its order. */
  public void add(MoneyLine line) {
    add(line, before.map(line), after.map(line));
  }

  /**
   * Adds lines of one settlement, in any order.
   *
   * @param lines if one of the rule sets looks at orders, with each line all lines of its order
   */
  public void addOrders(List<MoneyLine> lines) {
    OrderedLines orders = OrderedLines.of(lines.stream());
    List<List<Posting>> was = orders.postings(before);
    List<List<Posting>> willBe = orders.postings(after);
    for (int at = 0; at < lines.size(); at++) {
      add(lines.get(at), was.get(at), willBe.get(at));
    }
  }

  private void add(MoneyLine line, List<Posting> was, List<Posting> willBe) {
    YearMonth month = YearMonth.from(cutOff.dayOf(line.settlement(), line.postedAt()));
    total.add(line.amount());
    was.forEach(posting -> balance(month, posting, true));
    willBe.forEach(posting -> balance(month, posting, false));
    List<PartMove> parts = new PartMoves(was, willBe).moves();
    parts.forEach(part -> move(month, part));
    if (!parts.isEmpty()) {
      changed.add(line.amount());
    } else if (!wording(was).equals(wording(willBe))) {
      reworded++;
    }
  }

  /** The impact on the lines that were added. */
  public Impact impact() {
    return new Impact(total, changed, reworded, moves(), accounts());
  }

  private static List<Wording> wording(List<Posting> postings) {
    return postings.stream()
        .map(
            posting ->
                new Wording(
                    posting.assignment().memo(),
                    posting.assignment().presentation(),
                    posting.amount()))
        .toList();
  }

  private void balance(YearMonth month, Posting posting, boolean isBefore) {
    Money amount = posting.amount();
    String account = Destination.of(posting.assignment()).account(false);
    String currency = amount.currency().getCurrencyCode();
    // A debit balance is positive here, and a debit is a negative amount in the settlement.
    Money debit = amount.negated();
    Money none = Money.zero(amount.currency());
    accounts.merge(
        new AccountKey(month, currency, account),
        isBefore ? new Balances(debit, none) : new Balances(none, debit),
        (one, other) ->
            new Balances(one.before().plus(other.before()), one.after().plus(other.after())));
  }

  private void move(YearMonth month, PartMove part) {
    MoveKey key =
        new MoveKey(
            month,
            part.amount().currency().getCurrencyCode(),
            Destination.of(part.from()),
            Destination.of(part.to()));
    Moved known =
        moves.getOrDefault(
            key, new Moved(Sides.none(part.amount().currency()), 0, new TreeSet<>()));
    known.cells().add(place(part.from()) + " -> " + place(part.to()));
    moves.put(key, new Moved(known.sides().plus(part.amount()), known.lines() + 1, known.cells()));
  }

  private static String place(Assignment assignment) {
    return assignment.isUnmapped() ? NO_ROW : assignment.rule().place();
  }

  private List<Move> moves() {
    List<Move> sorted = new ArrayList<>();
    moves.forEach(
        (key, moved) ->
            sorted.add(
                new Move(
                    key.month(),
                    key.from(),
                    key.to(),
                    moved.sides(),
                    moved.lines(),
                    List.copyOf(moved.cells()))));
    sorted.sort(
        Comparator.comparing(Move::month)
            .thenComparing(move -> move.sides().debits().currency().getCurrencyCode())
            .thenComparing(move -> move.from().toString())
            .thenComparing(move -> move.to().toString()));
    return sorted;
  }

  private List<AccountChange> accounts() {
    List<AccountChange> sorted = new ArrayList<>();
    accounts.forEach(
        (key, balances) -> {
          AccountChange change =
              new AccountChange(key.month(), key.account(), balances.before(), balances.after());
          if (!change.change().isZero()) {
            sorted.add(change);
          }
        });
    sorted.sort(
        Comparator.comparing(AccountChange::month)
            .thenComparing(change -> change.before().currency().getCurrencyCode())
            .thenComparing(AccountChange::account));
    return sorted;
  }
}
