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
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problems;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Tests a connection without writing anything, and describes the result to the user. */
public final class ConnectionCheck {

  private static final int JOURNALS_MAX = 1_000;

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

  /** The result, one fact per line; or all problems that a posting would meet. */
  public Outcome<String> words() {
    List<String> lines = new ArrayList<>();
    Problems problems = new Problems();
    try {
      lines.add(signedIn());
      for (Supplier<String> question : List.<Supplier<String>>of(this::journal, this::accounts)) {
        add(question, lines, problems);
      }
      rights.missing(DocumentKind.JOURNAL).forEach(problems::add);
      lines.add(payables());
      lines.add(closedBooks());
    } catch (ConnectorException e) {
      return Outcome.failed(e.problem());
    }
    lines.add(client.calls() + ".");
    return problems.hasErrors()
        ? Outcome.failed(problems.list())
        : Outcome.of(String.join("\n", lines));
  }

  private static void add(Supplier<String> question, List<String> lines, Problems problems) {
    try {
      lines.add(question.get());
    } catch (ConnectorException e) {
      if (!ANSWERS.contains(e.problem().code())) {
        throw e;
      }
      problems.add(e.problem());
    }
  }

  private String signedIn() {
    IntacctCredentials credentials = client.credentials();
    String host = client.signIn();
    String level =
        credentials.entity().isEmpty() ? "at the top level" : "in entity " + credentials.entity();
    return "Signed in to company "
        + credentials.company()
        + " as "
        + credentials.user()
        + ", "
        + level
        + ", at "
        + host
        + ".";
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
                            IntacctProblem.JOURNAL_UNKNOWN.at(
                                "Intacct company " + client.credentials().company(),
                                settings.symbol())));
    return "Entries go to journal " + journal.text("SYMBOL") + " (" + journal.text("TITLE") + ").";
  }

  private String accounts() {
    Query query = Query.all("GLACCOUNT", List.of("ACCOUNTNO"), level());
    return "The chart of accounts has "
        + new RecordReader(client).first(query).total()
        + " accounts.";
  }

  /** Only companies that post bills need these permissions. */
  private String payables() {
    List<String> missing =
        Stream.of(DocumentKind.BILL, DocumentKind.DEBIT_MEMO, DocumentKind.APPLICATION)
            .filter(kind -> !rights.missing(kind).isEmpty())
            .map(ListRights::object)
            .toList();
    return missing.isEmpty()
        ? "The user may list bills, adjustments and payments."
        : "The user may not list " + String.join(", ", missing) + ", so no bills can be posted.";
  }

  /** A day that this user may not see is no reason against posting. */
  private String closedBooks() {
    ClosedBooks closed = facts.closedBooks();
    if (closed.refusal().isPresent()) {
      return "It is not known to which day the books are closed: "
          + closed.refusal().get().message()
          + ".";
    }
    return closed
        .through()
        .map(day -> "The books are closed to " + day + ".")
        .orElse("The books are open.");
  }

  private Query.Level level() {
    return Query.Level.of(client.credentials().entity());
  }
}
