// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.document.Account;
import io.ledgerhop.document.AccountClass;
import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.DimensionValue;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.MasterData;
import io.ledgerhop.posting.ledger.Attachment;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.ledger.LedgerEntries;
import io.ledgerhop.posting.ledger.LedgerEntry;
import io.ledgerhop.posting.ledger.LedgerProblem;
import io.ledgerhop.posting.ledger.Submission;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A ledger in memory that stores entries and fails as scripted. It books nothing twice under one
 * control id, and can delay the time from which an entry is shown.
 */
final class BookkeepingLedger implements Ledger, MasterData {

  /** The answer to a control id under which something was booked before. */
  enum Repetition {
    DUPLICATE("BL34000061: already exists"),
    INVENTED_CODE("ZZ-4711: says nothing that anybody knows"),
    SCHEMA_ERROR("XL03000009: the entire transaction was aborted"),
    CONTROL_ERROR("XL03000003: the control id is not unique"),
    NO_RECORD_NUMBER(""),
    SERVER_ERROR("");

    private final String refusal;

    Repetition(String refusal) {
      this.refusal = refusal;
    }
  }

  /** Simulates a killed process: no later code runs. */
  static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static final Set<String> ACCOUNTS =
      Set.of("1150", "1160", "2000", "4000", "6010", "6020");
  private static final Set<String> LOCATIONS = Set.of("BERLIN", "CLOSED");

  final List<LedgerEntry> entries = new ArrayList<>();
  private final IdentityHashMap<LedgerEntry, Instant> shownAt = new IdentityHashMap<>();
  private final Set<ControlId> booked = new HashSet<>();
  private final FakeTime time;
  final Deque<Mishap> mishaps = new ArrayDeque<>();

  /** Actions of other runs during the next look-up of a document. */
  final Deque<Runnable> meanwhile = new ArrayDeque<>();

  /** Numbers of entries with a field that cannot be read. */
  final Set<String> unreadable = new HashSet<>();

  /** The problems that the check before sending returns for every document. */
  final List<Problem> known = new ArrayList<>();

  /** Balances of accounts, and what is open of bills and memos. */
  final KeptBalances kept = new KeptBalances();

  /** The vendors, of which one is there from the beginning. */
  final KeptVendors vendors = new KeptVendors("AMZN-US", "Amazon");

  /** The ids of attachments at hand while documents are sent, and what was let go. */
  final List<String> attachments = new ArrayList<>();

  Repetition repetition = Repetition.DUPLICATE;

  /** The time for which a new entry stays invisible. */
  Duration delay = Duration.ZERO;

  /** What keeps the user from posting anything. */
  final List<Problem> barred = new ArrayList<>();

  /** What keeps entries from being reversed, by number. */
  final Map<String, Problem> fixed = new HashMap<>();

  /** Accounts that demand something. */
  final Map<AccountCode, Account> demanding = new HashMap<>();

  /** The last day for which the books are closed; a document of a closed day is refused. */
  Optional<LocalDate> closed = Optional.empty();

  int sent;
  int lookUps;
  int checked;

  BookkeepingLedger(FakeTime time) {
    this.time = time;
  }

  @Override
  public Books books() {
    return new Books("company", "");
  }

  @Override
  public MasterData masterData() {
    return this;
  }

  @Override
  public KeptVendors vendors() {
    return vendors;
  }

  /** Nothing has to be read in advance. */
  @Override
  public void expect(List<Document> documents) {}

  @Override
  public void attach(SettlementKey settlement, Attachment attachment) {
    attachments.add(attachment.id());
  }

  @Override
  public void detach(SettlementKey settlement) {
    attachments.add("none");
  }

  @Override
  public Optional<LocalDate> closedThrough() {
    return closed;
  }

  @Override
  public List<Problem> barriers(DocumentKind kind) {
    return barred;
  }

  @Override
  public Map<BusinessKey, List<Problem>> barriersToReversal(List<TrailDocument> documents) {
    Map<BusinessKey, List<Problem>> barriers = new HashMap<>();
    documents.stream()
        .map(TrailDocument::document)
        .filter(document -> fixed.containsKey(document.number()))
        .forEach(document -> barriers.put(document.key(), List.of(fixed.get(document.number()))));
    return barriers;
  }

  @Override
  public String request(Document document, ControlId controlId) {
    return "<create>" + document.number() + "</create>";
  }

  @Override
  public List<Problem> check(Document document) {
    checked++;
    return known;
  }

  @Override
  public Submission submit(Document document, ControlId controlId) {
    sent++;
    Mishap mishap = mishaps.isEmpty() ? Mishap.NONE : mishaps.removeFirst();
    if (mishap == Mishap.KILLED_BEFORE) {
      throw new Killed();
    }
    if (mishap == Mishap.REQUEST_LOST) {
      return new Submission.Unknown(LedgerSays.NOTHING.at("line"));
    }
    if (booked.contains(controlId)) {
      return repeated(document, mishap);
    }
    boolean isClosed = closed.filter(day -> !document.date().isAfter(day)).isPresent();
    if (mishap == Mishap.REFUSED || isClosed) {
      return refused(document, isClosed ? "periods are closed" : "");
    }
    booked.add(controlId);
    return booked(keep(document), mishap);
  }

  private Submission booked(String recordNo, Mishap mishap) {
    return switch (mishap) {
      case NONE, REFUSED, REQUEST_LOST, KILLED_BEFORE -> new Submission.Posted(recordNo);
      case ANSWER_LOST -> new Submission.Unknown(LedgerSays.NOTHING.at("line"));
      case KILLED_AFTER -> throw new Killed();
    };
  }

  private Submission repeated(Document document, Mishap mishap) {
    if (mishap == Mishap.KILLED_AFTER) {
      throw new Killed();
    }
    return repetition.refusal.isEmpty()
        ? new Submission.Unknown(LedgerSays.NOTHING.at("ledger"))
        : refused(document, repetition.refusal);
  }

  /** Like the real ledger, refuses a document only if the ledger does not show it. */
  private Submission refused(Document document, String words) {
    Problem problem = LedgerSays.NO.at("ledger", words);
    return find(document).isPresent()
        ? new Submission.Unknown(problem)
        : new Submission.Refused(problem);
  }

  @Override
  public LedgerEntries find(List<Document> documents) {
    lookUps++;
    if (!meanwhile.isEmpty()) {
      meanwhile.removeFirst().run();
    }
    Map<BusinessKey, LedgerEntry> shown = new HashMap<>();
    Map<BusinessKey, Problem> problems = new HashMap<>();
    for (Document document : documents) {
      Optional<LedgerEntry> found = visible(document);
      if (found.isPresent() && unreadable.contains(document.number())) {
        problems.put(
            document.key(),
            LedgerProblem.ENTRY_UNREADABLE.at(
                document.number(), found.get().recordNo(), "BATCH_DATE is soon"));
      } else {
        found.ifPresent(entry -> shown.put(document.key(), entry));
      }
    }
    return new LedgerEntries(shown, problems);
  }

  private Optional<LedgerEntry> visible(Document document) {
    return entries.stream()
        .filter(entry -> entry.number().equals(document.number()))
        .filter(entry -> !time.instant().isBefore(shownAt.getOrDefault(entry, Instant.MIN)))
        .findFirst();
  }

  @Override
  public Optional<Account> account(AccountCode code) {
    return Optional.of(code)
        .filter(known -> ACCOUNTS.contains(known.value()))
        .map(known -> Optional.ofNullable(demanding.get(known)).orElseGet(() -> usual(known)));
  }

  private static Account usual(AccountCode code) {
    return new Account(code, "title", AccountClass.PROFIT_AND_LOSS, !code.value().equals("6010"));
  }

  @Override
  public Optional<DimensionValue> dimension(Dimension dimension, String id) {
    return dimensionIds(dimension).contains(id)
        ? Optional.of(new DimensionValue(dimension, id, "title", !id.equals("CLOSED")))
        : Optional.empty();
  }

  @Override
  public Collection<String> accountCodes() {
    return ACCOUNTS;
  }

  @Override
  public Collection<String> dimensionIds(Dimension dimension) {
    return switch (dimension) {
      case LOCATION -> LOCATIONS;
      case VENDOR -> vendors.idsAtFirst();
      case ITEM -> Set.of("SKU-1001");
      case DEPARTMENT, CLASS, PROJECT, CUSTOMER -> Set.of();
    };
  }

  String keep(Document document) {
    String recordNo = "" + (entries.size() + 1);
    LedgerEntry entry = kept.enter(recordNo, document);
    entries.add(entry);
    shownAt.put(entry, time.instant().plus(delay));
    return recordNo;
  }
}
