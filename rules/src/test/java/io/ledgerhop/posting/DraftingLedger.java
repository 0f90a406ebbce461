// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.MasterData;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.ledger.LedgerEntries;
import io.ledgerhop.posting.ledger.Submission;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A ledger that notes which documents it has been given as drafts. */
final class DraftingLedger implements Ledger {

  private final Ledger ledger;
  private final boolean isDrafting;
  final List<String> drafts;

  /** How many documents were asked for, each time. */
  final List<Integer> asked = new ArrayList<>();

  DraftingLedger(Ledger ledger) {
    this(ledger, false, new ArrayList<>());
  }

  private DraftingLedger(Ledger ledger, boolean isDrafting, List<String> drafts) {
    this.ledger = ledger;
    this.isDrafting = isDrafting;
    this.drafts = drafts;
  }

  @Override
  public Ledger drafting() {
    return new DraftingLedger(ledger, true, drafts);
  }

  @Override
  public Submission submit(Document document, ControlId controlId) {
    if (isDrafting) {
      drafts.add(document.number());
    }
    return ledger.submit(document, controlId);
  }

  /** A person may have posted or deleted drafts; see {@link #drafts}. */
  @Override
  public Set<BusinessKey> posted(List<TrailDocument> documents) {
    asked.add(documents.size());
    List<Document> all = documents.stream().map(TrailDocument::document).toList();
    return ledger.find(all).shown().entrySet().stream()
        .filter(shown -> !drafts.contains(shown.getValue().number()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  @Override
  public Books books() {
    return ledger.books();
  }

  @Override
  public MasterData masterData() {
    return ledger.masterData();
  }

  @Override
  public String request(Document document, ControlId controlId) {
    return ledger.request(document, controlId) + (isDrafting ? "Draft" : "");
  }

  @Override
  public List<Problem> check(Document document) {
    return ledger.check(document);
  }

  @Override
  public LedgerEntries find(List<Document> documents) {
    return ledger.find(documents);
  }
}
