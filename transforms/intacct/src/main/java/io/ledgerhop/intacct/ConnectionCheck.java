// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.IntacctCredentials;
import io.ledgerhop.intacct.gateway.IntacctProblem;
import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.intacct.object.ClosedBooks;
import io.ledgerhop.intacct.object.JournalSettings;
import io.ledgerhop.intacct.object.Query;
import io.ledgerhop.intacct.object.RecordReader;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import java.util.List;

/** Tests a connection without writing anything, and describes the result to the user. */
public final class ConnectionCheck {

  private static final int JOURNALS_MAX = 1_000;

  private final IntacctClient client;
  private final JournalSettings settings;

  public ConnectionCheck(IntacctClient client, JournalSettings settings) {
    this.client = client;
    this.settings = settings;
  }

  /** The result, one fact per line; or the first problem that a posting would meet. */
  public Outcome<String> words() {
    try {
      return Outcome.of(
          signedIn()
              + "\n"
              + journal()
              + "\n"
              + accounts()
              + "\n"
              + closedBooks()
              + "\n"
              + client.calls()
              + ".");
    } catch (ConnectorException e) {
      return Outcome.failed(e.problem());
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

  /** A day that this user may not see is no reason against posting. */
  private String closedBooks() {
    ClosedBooks closed = ClosedBooks.read(client);
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
