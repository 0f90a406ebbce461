// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.intacct.gateway.IntacctCredentials;
import io.ledgerhop.intacct.gateway.IntacctProblem;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each thing that a connection needs, found and missing. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class ConnectionCheckTest {

  private static final String JOURNAL =
      "<GLJOURNAL><SYMBOL>AMZN</SYMBOL><TITLE>Amazon</TITLE></GLJOURNAL>";
  private static final String ACCOUNT = "<GLACCOUNT><ACCOUNTNO>4000</ACCOUNTNO></GLACCOUNT>";

  private final ScriptedGateway gateway = new ScriptedGateway();

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void saysAtTheTopLevelWhatWorks() {
    gateway.answers("session.xml");
    page("GLJOURNAL", JOURNAL, 0);
    page("GLACCOUNT", ACCOUNT, 411);
    closedBooks(
        "<closedbooksdate><year>2026</year><month>10</month><day>31</day></closedbooksdate>");

    assertThat(check(ScriptedGateway.CREDENTIALS).words().value())
        .isEqualTo(
            """
            Signed in to company acme as poster, at the top level, at 127.0.0.1.
            Entries go to journal AMZN (Amazon).
            The chart of accounts has 412 accounts.
            The books are closed to 2026-10-31.
            4 calls to Intacct (getAPISession 1, get_closedbooksdate 1, query GLACCOUNT 1, query GLJOURNAL 1).\
            """);
    gateway.request();
    assertThat(gateway.request())
        .contains("<field>SYMBOL</field>\n              <value>AMZN</value>")
        .contains("<showprivate>true</showprivate>");
    assertThat(gateway.request()).doesNotContain("<filter>");
  }

  @Test
  void saysInAnEntityWhatWorks() {
    gateway.answers("session-of-entity.xml");
    page("GLJOURNAL", JOURNAL, 0);
    page("GLACCOUNT", "", 0);
    closedBooks("");

    assertThat(
            check(
                    new IntacctCredentials(
                        "acme_sender",
                        ScriptedGateway.CREDENTIALS.senderPassword(),
                        "acme",
                        "poster",
                        ScriptedGateway.CREDENTIALS.password(),
                        "E200"))
                .words()
                .value())
        .isEqualTo(
            """
            Signed in to company acme as poster, in entity E200, at 127.0.0.1.
            Entries go to journal AMZN (Amazon).
            The chart of accounts has 0 accounts.
            The books are open.
            4 calls to Intacct (getAPISession 1, get_closedbooksdate 1, query GLACCOUNT 1, query GLJOURNAL 1).\
            """);
    gateway.request();
    assertThat(gateway.request()).doesNotContain("showprivate");
  }

  @Test
  void saysThatThereIsNoSuchJournalAndAsksNoFurther() {
    gateway.answers("session.xml");
    page("GLJOURNAL", "", 0);

    assertThat(check(ScriptedGateway.CREDENTIALS).words().problems())
        .containsExactly(IntacctProblem.JOURNAL_UNKNOWN.at("Intacct company acme", "AMZN"));
    assertThat(gateway.requests()).isEqualTo(2);
  }

  @Test
  void saysOnlyThatTheSignInIsRefused() {
    gateway.answers("sign-in-refused.xml");

    assertThat(check(ScriptedGateway.CREDENTIALS).words().problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo(IntacctProblem.SIGN_IN_REFUSED));
    assertThat(gateway.requests()).isEqualTo(1);
  }

  /** The user may see journals and not accounts: a posting would meet that next. */
  @Test
  void saysWhichPermissionIsMissing() {
    gateway.answers("session.xml");
    page("GLJOURNAL", JOURNAL, 0);
    gateway.answers(
        200,
        Pages.of("GLACCOUNT", "", 0)
            .replace("<result><status>success", "<result><status>failure")
            .replace(
                "</result>",
                "<errormessage><error><errorno>PL04000005</errorno><description2>Not"
                    + " allowed</description2></error></errormessage></result>"));

    assertThat(check(ScriptedGateway.CREDENTIALS).words().problems())
        .containsExactly(
            IntacctProblem.REFUSED.at(
                "Intacct company acme, query GLACCOUNT",
                "PL04000005: Not allowed",
                "give the web-services user this permission in Intacct"));
  }

  private ConnectionCheck check(IntacctCredentials credentials) {
    return new ConnectionCheck(gateway.client(credentials), Journals.SEVERAL_CURRENCIES);
  }

  private void closedBooks(String data) {
    gateway.answers(
        200, Pages.of("GLBATCH", data, 0).replace("query-GLBATCH", "get_closedbooksdate"));
  }

  private void page(String object, String rows, int remaining) {
    gateway.answers(200, Pages.of(object, rows, remaining));
  }
}
