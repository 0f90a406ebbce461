// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.MasterData;
import io.ledgerhop.intacct.gateway.ApiFunction;
import io.ledgerhop.intacct.gateway.CallCount;
import io.ledgerhop.intacct.gateway.FunctionResult;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.IntacctCredentials;
import io.ledgerhop.intacct.gateway.IntacctProblem;
import io.ledgerhop.intacct.object.IntacctObjects;
import io.ledgerhop.intacct.object.JournalSettings;
import io.ledgerhop.posting.Ledger;
import io.ledgerhop.posting.LedgerEntry;
import io.ledgerhop.posting.Submission;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The general ledger of an Intacct company, at its top level or in one of its entities. */
public final class IntacctLedger implements Ledger {

  private final IntacctClient client;
  private final IntacctObjects objects;
  private final Books books;
  private final MasterData masterData;

  public IntacctLedger(IntacctClient client, JournalSettings settings) {
    IntacctCredentials credentials = client.credentials();
    this.client = client;
    this.books = new Books(credentials.company(), credentials.entity());
    this.objects = new IntacctObjects(settings, credentials.entity());
    this.masterData = new MasterDataReader(client).read();
  }

  @Override
  public Books books() {
    return books;
  }

  /** Asks Intacct only when something is looked up, and never twice for the same. */
  @Override
  public MasterData masterData() {
    return masterData;
  }

  @Override
  public String request(Document document, ControlId controlId) {
    return client.shown(objects.create(document, controlId.value()));
  }

  @Override
  public List<Problem> check(Document document) {
    List<Problem> problems = new ArrayList<>(objects.misfits(document));
    int removed = objects.create(document, document.number()).charactersRemoved();
    if (removed > 0) {
      problems.add(IntacctProblem.CHARACTERS_REMOVED.at(document.number(), removed));
    }
    return problems;
  }

  /**
   * Sends a document once.
   *
   * <p>A refusal counts as one only when the ledger does not have the document, as far as it can be
   * asked: the words with which Intacct turns away a control id that it has seen are not published,
   * so nothing is read into them. Whether a refusal proves anything at all, only the caller knows,
   * who knows what was sent before.
   */
  @Override
  public Submission submit(Document document, ControlId controlId) {
    List<Problem> misfits = objects.misfits(document);
    if (!misfits.isEmpty()) {
      return new Submission.Refused(all(misfits));
    }
    ApiFunction create = objects.create(document, controlId.value());
    try {
      FunctionResult result = client.write(create);
      return result.isSuccess()
          ? posted(document, result)
          : refused(document, client.refused(create, document.number(), result));
    } catch (ConnectorException e) {
      return unclear(document, e);
    }
  }

  @Override
  public Optional<LedgerEntry> find(Document document) {
    return objects.find(client, document);
  }

  /** How often Intacct was asked so far. */
  public CallCount calls() {
    return client.calls();
  }

  /** All of them in one, under the code of the first. */
  private static Problem all(List<Problem> misfits) {
    Problem first = misfits.get(0);
    String others =
        misfits.stream().skip(1).map(other -> "; " + other.message()).collect(Collectors.joining());
    return new Problem(first.code(), first.place(), first.fact() + others, first.remedy());
  }

  private static Submission posted(Document document, FunctionResult result) {
    return result
        .recordNo()
        .<Submission>map(Submission.Posted::new)
        .orElseGet(
            () ->
                new Submission.Unknown(
                    IntacctProblem.UNKNOWN_OUTCOME.at(
                        document.number(), "success, but no record number")));
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
   * A request that Intacct did not understand is refused; one that may have been done, or may come
   * again, is unknown; anything else ends the run.
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
