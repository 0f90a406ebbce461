// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.MasterData;
import io.ledgerhop.intacct.gateway.ApiFunction;
import io.ledgerhop.intacct.gateway.CallCount;
import io.ledgerhop.intacct.gateway.FunctionResult;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.IntacctCredentials;
import io.ledgerhop.intacct.gateway.IntacctProblem;
import io.ledgerhop.intacct.object.EntrySearch;
import io.ledgerhop.intacct.object.IntacctObject;
import io.ledgerhop.intacct.object.JournalSettings;
import io.ledgerhop.intacct.object.JournalSettings.State;
import io.ledgerhop.intacct.object.JournalStates;
import io.ledgerhop.intacct.object.RecordNumbers;
import io.ledgerhop.intacct.object.ReportingPeriods;
import io.ledgerhop.intacct.reversal.ReversalBarriers;
import io.ledgerhop.intacct.vendor.IntacctVendors;
import io.ledgerhop.posting.ledger.Attachment;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.ledger.LedgerEntries;
import io.ledgerhop.posting.ledger.Submission;
import io.ledgerhop.posting.ledger.VendorMaster;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.problem.ProblemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The general ledger of an Intacct company, at its top level or in one of its entities. */
public final class IntacctLedger implements Ledger {

  private final IntacctClient client;
  private final JournalSettings settings;
  private final Books books;
  private final RecordNumbers records = new RecordNumbers();
  private final EntrySearch search;
  private final LedgerParts shared;
  private final DocumentObjects objects;

  public IntacctLedger(IntacctClient client, JournalSettings settings) {
    this(client, settings, LedgerParts.of(client));
  }

  private IntacctLedger(IntacctClient client, JournalSettings settings, LedgerParts shared) {
    IntacctCredentials credentials = client.credentials();
    this.client = client;
    this.books = new Books(credentials.company(), credentials.entity());
    this.settings = settings;
    this.search = new EntrySearch(client, settings, books.entity(), records);
    this.shared = shared;
    this.objects = new DocumentObjects(settings, books.entity(), records, shared);
  }

  /** The client of the company, whose session other readers of a run share. */
  public IntacctClient client() {
    return client;
  }

  @Override
  public Books books() {
    return books;
  }

  /** Calls Intacct only when something is looked up, and never twice for the same value. */
  @Override
  public MasterData masterData() {
    return shared.masterData();
  }

  @Override
  public Optional<LocalDate> closedThrough() {
    return shared.facts().closedBooks().through();
  }

  @Override
  public void expect(List<Document> documents) {
    Stream<String> objects =
        documents.stream().map(document -> ListRights.object(document.key().enteredAs()));
    shared.facts().expect(Stream.concat(objects, Stream.of(ChartReader.OBJECT)).toList());
    shared.masterData().expect(documents);
  }

  @Override
  public List<Problem> barriers(DocumentKind kind) {
    return shared.rights().missing(kind);
  }

  @Override
  public Map<BusinessKey, List<Problem>> barriersToReversal(List<TrailDocument> documents) {
    return new ReversalBarriers(client, books.entity()).of(documents);
  }

  @Override
  public Set<BusinessKey> posted(List<TrailDocument> documents) {
    return new JournalStates(client, books.entity()).posted(documents);
  }

  /** Shares what it has read with this ledger. */
  @Override
  public Ledger drafting() {
    return new IntacctLedger(client, settings.drafting(), shared);
  }

  @Override
  public void attach(SettlementKey settlement, Attachment attachment) {
    shared.attachments().announce(settlement, attachment);
  }

  @Override
  public void detach(SettlementKey settlement) {
    shared.attachments().forget(settlement);
  }

  @Override
  public String request(Document document, ControlId controlId) {
    return client.shown(objects.of(document).create(controlId.value()));
  }

  @Override
  public List<Problem> check(Document document) {
    IntacctObject object = objects.of(document);
    List<Problem> problems = new ArrayList<>(object.misfits());
    if (settings.state() == State.DRAFT && !hasDrafts(document)) {
      problems.add(IntacctProblem.DRAFT_UNFIT.at(document.number()));
    }
    int removed = object.create(document.number()).charactersRemoved();
    if (removed > 0) {
      problems.add(IntacctProblem.CHARACTERS_REMOVED.at(document.number(), removed));
    }
    return problems;
  }

  /** Journals and documents of trade have drafts; what a payment closes has none. */
  private static boolean hasDrafts(Document document) {
    return document.key().kind() == DocumentKind.JOURNAL || document.terms().isPresent();
  }

  /**
   * Sends a document once.
   *
   * <p>A refusal is reported as one only if a lookup shows that the ledger does not have the
   * document. Intacct does not publish the message with which it refuses a known control id, so the
   * message is not interpreted. Whether a refusal proves that nothing was posted, only the caller
   * can decide, because the caller knows what was sent before.
   */
  @Override
  public Submission submit(Document document, ControlId controlId) {
    IntacctObject object = objects.of(document);
    List<Problem> misfits = object.misfits();
    if (!misfits.isEmpty()) {
      return new Submission.Refused(Problem.joined(misfits));
    }
    List<Problem> missing = object.resolve(client);
    if (!missing.isEmpty()) {
      return new Submission.Refused(Problem.joined(missing));
    }
    ApiFunction create = object.create(controlId.value());
    Optional<Problem> unattached = shared.attachments().ensure(document, controlId);
    if (unattached.isPresent()) {
      return new Submission.Refused(unattached.get());
    }
    try {
      FunctionResult result = client.write(create);
      return result.isSuccess() ? posted(document, result) : failed(document, result);
    } catch (ConnectorException e) {
      return unclear(document, e);
    }
  }

  @Override
  public LedgerEntries find(List<Document> documents) {
    return search.find(documents);
  }

  @Override
  public VendorMaster vendors() {
    return new IntacctVendors(client);
  }

  /** The reporting periods of the company as a table, as {@link ReportingPeriods} reads them. */
  public List<List<String>> reportingPeriods() {
    return ReportingPeriods.table(client);
  }

  /** How often Intacct was called so far. */
  public CallCount calls() {
    return client.calls();
  }

  /** Keeps the record number, by which an application refers to the document. */
  private Submission posted(Document document, FunctionResult result) {
    Optional<String> recordNo = result.recordNo();
    if (recordNo.isEmpty()) {
      return new Submission.Unknown(
          IntacctProblem.UNKNOWN_OUTCOME.at(document.number(), "success, but no record number"));
    }
    records.note(document.number(), recordNo.get());
    return new Submission.Posted(recordNo.get());
  }

  /** A failed function that names a record has written it all the same. */
  private Submission failed(Document document, FunctionResult result) {
    Problem failure = result.problem(document.number());
    return result.recordNo().isPresent()
        ? new Submission.Unknown(failure)
        : refused(document, failure);
  }

  private Submission refused(Document document, Problem refusal) {
    try {
      return find(document).isPresent()
          ? new Submission.Unknown(refusal)
          : new Submission.Refused(refusal);
    } catch (ConnectorException e) {
      return new Submission.Unknown(e.problem());
    }
  }

  /**
   * A request that Intacct did not understand is refused. One that may have been done, or may be
   * repeated, is unknown. Every other failure ends the run.
   */
  private Submission unclear(Document document, ConnectorException e) {
    ProblemCode code = e.problem().code();
    if (code == IntacctProblem.UNKNOWN_OUTCOME || code == IntacctProblem.BUSY) {
      return new Submission.Unknown(e.problem());
    }
    if (code == IntacctProblem.REQUEST_REFUSED) {
      return refused(document, e.problem());
    }
    throw e;
  }
}
