// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.IntacctCredentials;
import io.ledgerhop.intacct.gateway.IntacctProblem;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.intacct.object.ClosedBooks;
import io.ledgerhop.intacct.object.JournalSettings;
import io.ledgerhop.intacct.query.Query;
import io.ledgerhop.intacct.query.RecordReader;
import io.ledgerhop.problem.AccessFinding;
import io.ledgerhop.problem.AccessFinding.State;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Tests a connection for a user, without writing anything: the sign-in, the journal, and the
 * permissions as far as Intacct tells them.
 *
 * <p>Intacct tells only whether the user may list records; whether the user may also add them shows
 * when the first is added.
 */
public final class ConnectionCheck {

  private static final int JOURNALS_MAX = 1_000;

  private static final String NO_BILLS = "so no bills can be posted, only journal entries";

  /** Problems after which Intacct can be asked further. */
  private static final Set<IntacctProblem> ANSWERS =
      EnumSet.of(IntacctProblem.REFUSED, IntacctProblem.JOURNAL_UNKNOWN);

  private final IntacctClient client;
  private final JournalSettings settings;
  private final CompanyFacts facts;
  private final ListRights rights;

  public ConnectionCheck(IntacctClient client, JournalSettings settings) {
    this.client = client;
    this.settings = settings;
    this.facts = new CompanyFacts(client);
    this.rights = new ListRights(facts);
  }

  /** At least one finding; nothing follows the first that makes all others impossible. */
  public List<AccessFinding> findings() {
    List<AccessFinding> findings = new ArrayList<>();
    try {
      findings.add(fine(signedIn()));
      findings.add(found(this::journal));
      findings.add(read("GL accounts", "GLACCOUNT", "ACCOUNTNO"));
      findings.add(listed(DocumentKind.JOURNAL, "journal entries"));
      findings.add(payable(read("vendors", "VENDOR", "VENDORID")));
      findings.add(payable(listed(DocumentKind.BILL, "AP bills")));
      findings.add(payable(listed(DocumentKind.DEBIT_MEMO, "AP adjustments")));
      findings.add(payable(listed(DocumentKind.APPLICATION, "AP payments")));
      findings.add(closedBooks());
      findings.add(fine(client.calls().toString()));
    } catch (ConnectorException e) {
      findings.add(AccessFinding.of(e.problem()));
    }
    return List.copyOf(findings);
  }

  private AccessFinding found(Supplier<String> question) {
    try {
      return fine(question.get());
    } catch (ConnectorException e) {
      if (!ANSWERS.contains(e.problem().code())) {
        throw e;
      }
      return AccessFinding.of(e.problem());
    }
  }

  /** Nothing that was posted could be found again without this permission. */
  private AccessFinding listed(DocumentKind kind, String records) {
    return rights.missing(kind).stream()
        .findFirst()
        .map(AccessFinding::of)
        .orElseGet(() -> fine("the user may list " + records));
  }

  /** Only companies that post bills need these permissions. */
  private static AccessFinding payable(AccessFinding finding) {
    return finding.state() == State.FINE ? finding : finding.warning(NO_BILLS);
  }

  private String signedIn() {
    IntacctCredentials credentials = client.credentials();
    String host = client.signIn();
    String level =
        credentials.entity().isEmpty() ? "at the top level" : "entity " + credentials.entity();
    return "company "
        + credentials.company()
        + ", user "
        + credentials.user()
        + ", "
        + level
        + ": the API session works, at "
        + host;
  }

  private String journal() {
    Query query =
        Query.all("GLJOURNAL", List.of("SYMBOL", "TITLE"), level())
            .where("SYMBOL", settings.symbol());
    XmlNode journal =
        new RecordReader(client)
            .all(query, JOURNALS_MAX).stream()
                .findFirst()
                .orElseThrow(
                    () ->
                        new ConnectorException(
                            IntacctProblem.JOURNAL_UNKNOWN.at(place(), settings.symbol())));
    return "entries go to journal " + journal.text("SYMBOL") + " (" + journal.text("TITLE") + ")";
  }

  private AccessFinding read(String records, String object, String key) {
    Query query = Query.all(object, List.of(key), level());
    return found(
        () ->
            "the user may read "
                + records
                + ", and sees "
                + new RecordReader(client).first(query).total());
  }

  /** A day that this user may not see is no reason against posting. */
  private AccessFinding closedBooks() {
    ClosedBooks closed = facts.closedBooks();
    if (closed.refusal().isPresent()) {
      Problem refusal = closed.refusal().get();
      String place = place() + ", " + refusal.place();
      return new AccessFinding(State.WARNING, place, refusal.fact(), refusal.remedy())
          .warning("so it is not known to which day the books are closed");
    }
    return fine(
        closed.through().map(day -> "the books are closed to " + day).orElse("the books are open"));
  }

  private Query.Level level() {
    return Query.Level.of(client.credentials().entity());
  }

  private AccessFinding fine(String text) {
    return AccessFinding.fine(place(), text);
  }

  private String place() {
    return "Intacct company " + client.credentials().company();
  }
}
