// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.draft;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Origin;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.entity.EntityRules;
import java.util.ArrayList;
import java.util.List;

/** Checks the documents of a settlement against its total, apart from how they were drafted. */
public final class Proof {

  private final Draft draft;
  private final EntityRules entities;

  public Proof(Draft draft, EntityRules entities) {
    this.draft = draft;
    this.entities = entities;
  }

  /**
   * What is wrong, in words; empty if the clearing account shows the total of the settlement, the
   * carried-forward and payables accounts are at 0.00, and each document balances in each entity.
   */
  public List<String> faults(List<Document> documents) {
    List<String> faults = new ArrayList<>();
    Money zero = Money.zero(draft.currency());
    compare(Origin.CLEARING, draft.total(), documents, faults);
    compare(Origin.CARRIED_FORWARD, zero, documents, faults);
    compare(Origin.PAYABLES, zero, documents, faults);
    for (Document document : documents) {
      for (String entity : entities.unbalanced(document.lines())) {
        faults.add(document.number() + " does not balance in entity " + entity);
      }
    }
    return faults;
  }

  private void compare(
      String origin, Money expected, List<Document> documents, List<String> faults) {
    List<DocumentLine> lines =
        documents.stream()
            .flatMap(document -> document.lines().stream())
            .filter(line -> line.origin().rule().equals(origin))
            .toList();
    Money found = SliceLines.sum(lines, expected.currency()).negated();
    if (!found.equals(expected)) {
      faults.add(origin + " has " + found + " instead of " + expected);
    }
  }
}
