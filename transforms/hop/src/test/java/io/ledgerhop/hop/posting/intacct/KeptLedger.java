// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import io.ledgerhop.document.Account;
import io.ledgerhop.document.AccountClass;
import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.DimensionValue;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.MasterData;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.ledger.LedgerEntries;
import io.ledgerhop.posting.ledger.LedgerEntry;
import io.ledgerhop.posting.ledger.Submission;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A ledger in memory: stores what is submitted, refuses some settlements, and may refuse the
 * sign-in.
 */
public final class KeptLedger implements Ledger, MasterData {

  enum Says implements ProblemCode {
    CLOSED_PERIOD("the period is closed"),
    SIGN_IN_REFUSED("the sign-in was refused");

    private final Wording wording;

    Says(String text) {
      this.wording = Wording.error(Fault.USER, text, "ask the administrator");
    }

    @Override
    public Wording wording() {
      return wording;
    }
  }

  final List<LedgerEntry> entries;
  final Set<String> refusedNumbers;
  private final Optional<KeptLedger> posting;
  boolean signInRefused;

  /** Ids of vendors that it lacks until they are created; it has all others. */
  final Set<String> missing = new HashSet<>();

  private final VendorsInMemory vendors = new VendorsInMemory();

  /** How many entries are drafts. */
  int drafts;

  /** The numbers of those entries. */
  private final Set<String> drafted = new HashSet<>();

  /** The last day for which the books are closed. */
  Optional<LocalDate> closed = Optional.empty();

  public KeptLedger() {
    this.entries = new ArrayList<>();
    this.refusedNumbers = new HashSet<>();
    this.posting = Optional.empty();
  }

  private KeptLedger(KeptLedger posting) {
    this.entries = posting.entries;
    this.refusedNumbers = posting.refusedNumbers;
    this.posting = Optional.of(posting);
  }

  @Override
  public VendorsInMemory vendors() {
    return vendors;
  }

  @Override
  public Ledger drafting() {
    return new KeptLedger(this);
  }

  public synchronized List<LedgerEntry> entries() {
    return List.copyOf(entries);
  }

  @Override
  public Books books() {
    return new Books("company", "");
  }

  /** Nothing has to be read in advance. */
  @Override
  public void expect(List<Document> documents) {}

  @Override
  public synchronized MasterData masterData() {
    if (signInRefused) {
      throw new ConnectorException(Says.SIGN_IN_REFUSED.at("Intacct company demo"));
    }
    return this;
  }

  @Override
  public Optional<LocalDate> closedThrough() {
    return closed;
  }

  @Override
  public Map<BusinessKey, List<Problem>> barriersToReversal(List<TrailDocument> documents) {
    return Map.of();
  }

  @Override
  public synchronized Set<BusinessKey> posted(List<TrailDocument> documents) {
    Set<BusinessKey> posted = new HashSet<>();
    find(documents.stream().map(TrailDocument::document).toList())
        .shown()
        .forEach((key, entry) -> addPosted(posted, key, entry));
    return posted;
  }

  private void addPosted(Set<BusinessKey> posted, BusinessKey key, LedgerEntry entry) {
    if (!drafted.contains(entry.number())) {
      posted.add(key);
    }
  }

  @Override
  public String request(Document document, ControlId controlId) {
    return "<create><password>***</password>" + document.number() + "</create>";
  }

  @Override
  public List<Problem> check(Document document) {
    return List.of();
  }

  @Override
  public synchronized Submission submit(Document document, ControlId controlId) {
    if (refusedNumbers.contains(document.number())) {
      return new Submission.Refused(Says.CLOSED_PERIOD.at(document.number()));
    }
    posting.ifPresent(ledger -> ledger.keepDraft(document.number()));
    String recordNo = "" + (100 + entries.size());
    entries.add(
        new LedgerEntry(
                recordNo, document.number(), document.date(), document.memo(), document.lines())
            .at("https://ledger.example/" + recordNo));
    return new Submission.Posted(recordNo);
  }

  private void keepDraft(String number) {
    drafts++;
    drafted.add(number);
  }

  @Override
  public synchronized LedgerEntries find(List<Document> documents) {
    masterData();
    Map<BusinessKey, LedgerEntry> shown = new HashMap<>();
    for (Document document : documents) {
      entries.stream()
          .filter(entry -> entry.number().equals(document.number()))
          .findFirst()
          .ifPresent(entry -> shown.put(document.key(), entry));
    }
    return new LedgerEntries(shown, Map.of());
  }

  @Override
  public Optional<Account> account(AccountCode code) {
    return Optional.of(new Account(code, "title", AccountClass.PROFIT_AND_LOSS, true));
  }

  @Override
  public Optional<DimensionValue> dimension(Dimension dimension, String id) {
    return missing.contains(id)
        ? Optional.empty()
        : Optional.of(new DimensionValue(dimension, id, "name", true));
  }

  @Override
  public Collection<String> accountCodes() {
    return Set.of();
  }

  @Override
  public Collection<String> dimensionIds(Dimension dimension) {
    return Set.of();
  }
}
