// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.draft;

import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Drafts the journal of a slice, in as many parts as its number of lines requires. */
final class JournalDrafter {

  private final DraftRules rules;
  private final Balancing balancing;
  private final SliceHeads heads;

  JournalDrafter(DraftRules rules, Balancing balancing, SliceHeads heads) {
    this.rules = rules;
    this.balancing = balancing;
    this.heads = heads;
  }

  /** The line of an account in the entity that has the clearing account. */
  Optional<DocumentLine> home(Balancing account, Money amount) {
    return account.line(amount, Dimensions.NONE).map(this::home);
  }

  /** The line in the entity that has the clearing account. */
  DocumentLine home(DocumentLine line) {
    return rules.entities().located(line);
  }

  /**
   * The parts of the journal, each balanced on its own; none if there are no lines.
   *
   * @param others lines that no rule has made; they come first
   */
  List<Document> drafts(List<DocumentLine> others, List<DocumentLine> lines) {
    List<DocumentLine> all = new ArrayList<>(others);
    all.addAll(lines);
    if (all.isEmpty()) {
      return List.of();
    }
    List<Document> journals = new ArrayList<>();
    List<List<DocumentLine>> parts = Chunks.of(all, rules.room());
    for (List<DocumentLine> part : parts) {
      SliceHeads.Part place = new SliceHeads.Part(1, journals.size() + 1, parts.size());
      journals.add(heads.next(DocumentKind.JOURNAL, place).with(balanced(part)));
    }
    return journals;
  }

  /** The balancing line first, those between entities last, and debits before credits. */
  private List<DocumentLine> balanced(List<DocumentLine> lines) {
    List<DocumentLine> all = new ArrayList<>(lines);
    Money sum = SliceLines.sum(all, all.get(0).amount().currency());
    home(balancing, sum).ifPresent(line -> all.add(0, line));
    all.addAll(rules.entities().balancing(all, Dimensions.NONE, balancing.memo()));
    all.sort(Comparator.comparing(DocumentLine::side));
    return all;
  }
}
