// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.intacct.gateway.IntacctCredentials;
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

  /** S12: one line for each fact and each permission. */
  @Test
  void saysAtTheTopLevelWhatWorks() {
    gateway.answers("session.xml");
    page("GLJOURNAL", JOURNAL, 0);
    page("GLACCOUNT", ACCOUNT, 411);
    lookUps("");
    closedBooks(
        "<closedbooksdate><year>2026</year><month>10</month><day>31</day></closedbooksdate>");

    assertThat(lines(ScriptedGateway.CREDENTIALS))
        .containsExactly(
            "FINE company acme, user poster, at the top level: the API session works, at 127.0.0.1",
            "FINE entries go to journal AMZN (Amazon)",
            "FINE the user may read GL accounts, and sees 412",
            "FINE the user may list journal entries",
            "FINE the user may read vendors, and sees 7",
            "FINE the user may list AP bills",
            "FINE the user may list AP adjustments",
            "FINE the user may list AP payments",
            "FINE the books are closed to 2026-10-31",
            "FINE 9 calls to Intacct (getAPISession 1, get_closedbooksdate 1, lookup APADJUSTMENT 1,"
                + " lookup APBILL 1, lookup APPYMT 1, lookup GLBATCH 1, query GLACCOUNT 1, query"
                + " GLJOURNAL 1, query VENDOR 1)");
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
            lines(
                new IntacctCredentials(
                    "acme_sender",
                    ScriptedGateway.CREDENTIALS.senderPassword(),
                    "acme",
                    "poster",
                    ScriptedGateway.CREDENTIALS.password(),
                    "E200")))
        .contains(
            "FINE company acme, user poster, entity E200: the API session works, at 127.0.0.1",
            "FINE the user may read GL accounts, and sees 0",
            "FINE the books are open");
    gateway.request();
    assertThat(gateway.request()).doesNotContain("showprivate");
  }

  @Test
  void saysOnlyThatTheSignInIsRefused() {
    gateway.answers("sign-in-refused.xml");

    assertThat(lines(ScriptedGateway.CREDENTIALS))
        .singleElement()
        .asString()
        .startsWith("WRONG Intacct refuses to sign in user poster of company acme");
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

    assertThat(lines(ScriptedGateway.CREDENTIALS))
        .filteredOn(line -> !line.startsWith("FINE"))
        .containsExactly(
            "WRONG there is no journal with the symbol AMZN, or this user may not see it (choose one"
                + " of General Ledger > Journals in the connection)",
            "WRONG Intacct company acme, query GLACCOUNT: Intacct refuses it: PL04000005: Not allowed (give the web-services user this"
                + " permission in Intacct)",
            "WRONG user poster may not list GLBATCH: PL04000005: Not allowed (nothing was sent,"
                + " because it could not be found again; give the user the permissions to list and"
                + " to add these records in Intacct)");
  }

  /** F88: a company that posts no bills needs no rights in accounts payable. */
  @Test
  void warnsThatNoBillsCanBePosted() {
    gateway.answers("session.xml");
    page("GLJOURNAL", JOURNAL, 0);
    page("GLACCOUNT", ACCOUNT, 411);
    lookUps("APBILL");
    gateway.answers(200, refused("get_closedbooksdate", ""));

    assertThat(lines(ScriptedGateway.CREDENTIALS))
        .filteredOn(line -> !line.startsWith("FINE"))
        .containsExactly(
            "WARNING user poster may not list APBILL: PL04000005: Not allowed; so no bills can be"
                + " posted, only journal entries (nothing was sent, because it could not be found"
                + " again; give the user the permissions to list and to add these records in"
                + " Intacct)",
            "WARNING Intacct company acme, get_closedbooksdate: Intacct refuses it: PL04000005: Not allowed; so it is not known to which day"
                + " the books are closed (give the web-services user this permission in Intacct)");
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

  /** The answers after that about accounts. */
  private void lookUps(String refused) {
    for (String object : List.of("GLBATCH", "VENDOR", "APBILL", "APADJUSTMENT", "APPYMT")) {
      if (object.equals("VENDOR")) {
        page("VENDOR", "<VENDOR><VENDORID>V1</VENDORID></VENDOR>", 6);
        continue;
      }
      gateway.answers(
          200,
          object.equals(refused) ? refused("lookup", object) : Pages.lookup(object, "RECORDNO"));
    }
  }

  /** State, text and remedy of each finding. */
  private List<String> lines(IntacctCredentials credentials) {
    return new ConnectionCheck(gateway.client(credentials), Journals.SEVERAL_CURRENCIES)
        .findings().stream()
            .map(
                finding ->
                    finding.state() + " " + finding.message().replace("Intacct company acme: ", ""))
            .toList();
  }

  private void closedBooks(String data) {
    gateway.answers(
        200, Pages.of("GLBATCH", data, 0).replace("query-GLBATCH", "get_closedbooksdate"));
  }

  private void page(String object, String rows, int remaining) {
    gateway.answers(200, Pages.of(object, rows, remaining));
  }
}
