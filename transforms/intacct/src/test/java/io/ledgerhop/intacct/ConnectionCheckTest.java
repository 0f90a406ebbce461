// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.intacct.gateway.IntacctCredentials;
import io.ledgerhop.intacct.gateway.IntacctProblem;
import java.util.List;
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
    lookUps("");
    closedBooks(
        "<closedbooksdate><year>2026</year><month>10</month><day>31</day></closedbooksdate>");

    assertThat(check(ScriptedGateway.CREDENTIALS).words().value())
        .isEqualTo(
            """
            Signed in to company acme as poster, at the top level, at 127.0.0.1.
            Entries go to journal AMZN (Amazon).
            The chart of accounts has 412 accounts.
            The user may list bills, adjustments and payments.
            The books are closed to 2026-10-31.
            8 calls to Intacct (getAPISession 1, get_closedbooksdate 1, lookup APADJUSTMENT 1, lookup APBILL 1, lookup APPYMT 1, lookup GLBATCH 1, query GLACCOUNT 1, query GLJOURNAL 1).\
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
    lookUps("");
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
            The user may list bills, adjustments and payments.
            The books are open.
            8 calls to Intacct (getAPISession 1, get_closedbooksdate 1, lookup APADJUSTMENT 1, lookup APBILL 1, lookup APPYMT 1, lookup GLBATCH 1, query GLACCOUNT 1, query GLJOURNAL 1).\
            """);
    gateway.request();
    assertThat(gateway.request()).doesNotContain("showprivate");
  }

  @Test
  void saysOnlyThatTheSignInIsRefused() {
    gateway.answers("sign-in-refused.xml");

    assertThat(check(ScriptedGateway.CREDENTIALS).words().problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo(IntacctProblem.SIGN_IN_REFUSED));
    assertThat(gateway.requests()).isEqualTo(1);
  }

  /** F88: everything that a posting would meet comes at once. */
  @Test
  void saysAllThatIsMissing() {
    gateway.answers("session.xml");
    page("GLJOURNAL", "", 0);
    gateway.answers(200, refused("query", "GLACCOUNT"));
    lookUps("GLBATCH");
    closedBooks("");

    assertThat(check(ScriptedGateway.CREDENTIALS).words().problems())
        .containsExactly(
            IntacctProblem.JOURNAL_UNKNOWN.at("Intacct company acme", "AMZN"),
            IntacctProblem.REFUSED.at(
                "Intacct company acme, query GLACCOUNT",
                "PL04000005: Not allowed",
                "give the web-services user this permission in Intacct"),
            IntacctProblem.NOT_LISTED.at(
                "Intacct company acme", "poster", "GLBATCH", "PL04000005: Not allowed"));
  }

  /** F88: a company that posts no bills needs no rights in accounts payable. */
  @Test
  void saysThatNoBillsCanBePosted() {
    gateway.answers("session.xml");
    page("GLJOURNAL", JOURNAL, 0);
    page("GLACCOUNT", ACCOUNT, 411);
    lookUps("APBILL");
    gateway.answers(200, refused("get_closedbooksdate", ""));

    assertThat(check(ScriptedGateway.CREDENTIALS).words().value())
        .contains("The user may not list APBILL, so no bills can be posted.")
        .contains(
            "It is not known to which day the books are closed: get_closedbooksdate: Intacct"
                + " refuses it: PL04000005: Not allowed");
  }

  private static String refused(String function, String object) {
    return Pages.of("GLBATCH", "", 0)
        .replace("query-GLBATCH", object.isEmpty() ? function : function + "-" + object)
        .replace("<result><status>success", "<result><status>failure")
        .replace(
            "</result>",
            "<errormessage><error><errorno>PL04000005</errorno><description2>Not"
                + " allowed</description2></error></errormessage></result>");
  }

  private void lookUps(String refused) {
    for (String object : List.of("GLBATCH", "APBILL", "APADJUSTMENT", "APPYMT")) {
      gateway.answers(
          200,
          object.equals(refused) ? refused("lookup", object) : Pages.lookup(object, "RECORDNO"));
    }
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
