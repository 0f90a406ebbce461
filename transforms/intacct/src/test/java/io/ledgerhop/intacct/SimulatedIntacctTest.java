// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import static io.ledgerhop.intacct.Journals.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Side;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.object.JournalSettings;
import io.ledgerhop.intacct.object.JournalSettings.Currencies;
import io.ledgerhop.intacct.object.JournalSettings.Limits;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.ledger.LedgerEntry;
import io.ledgerhop.posting.ledger.Submission;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.problem.AccessFinding;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The ledger against the simulated company, which shares no code with it. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SimulatedIntacctTest {

  private final SimulatedCompany company = new SimulatedCompany();
  private final IntacctLedger ledger = company.ledger("");

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void postsAJournalAndReadsTheSameBack() {
    Journal journal = Journals.detailed();

    assertThat(ledger.submit(journal, new ControlId("LH-1"))).isInstanceOf(Submission.Posted.class);

    LedgerEntry entry = ledger.find(journal).orElseThrow();
    assertThat(entry.number()).isEqualTo(journal.number());
    assertThat(entry.date()).isEqualTo(journal.date());
    assertThat(entry.lines())
        .usingRecursiveComparison()
        .ignoringFields("origin")
        .isEqualTo(journal.lines());
    assertThat(company.intacct.journals())
        .singleElement()
        .satisfies(
            posted -> {
              assertThat(posted.title()).isEqualTo("Settlement <1> & more");
              assertThat(posted.total()).isEqualByComparingTo("642.18");
              assertThat(posted.controlId()).isEqualTo("LH-1");
            });
  }

  @Test
  void refusesAnUnknownAccountAndPostsNothing() {
    Journal journal =
        Journals.of(
            "AMZ-7-1",
            "t",
            List.of(
                line("6O10", Side.DEBIT, Money.of("1", "USD"), Dimensions.NONE, ""),
                line("4000", Side.CREDIT, Money.of("1", "USD"), Dimensions.NONE, "")));

    Submission submission = ledger.submit(journal, new ControlId("LH-1"));

    assertThat(submission).isInstanceOf(Submission.Refused.class);
    assertThat(((Submission.Refused) submission).problem().message())
        .startsWith("AMZ-7-1: Intacct refuses it: BL01001973: Account 6O10 is not valid")
        .doesNotContain("Could not create")
        .endsWith("(correct the value in the workbook, or add or activate it in Intacct)");
    assertThat(company.intacct.journals()).isEmpty();
  }

  @Test
  void looksItUpWhenTheSameControlIdComesAgain() {
    ledger.submit(Journals.detailed(), new ControlId("LH-1"));

    assertThat(ledger.submit(Journals.detailed(), new ControlId("LH-1")))
        .isInstanceOf(Submission.Unknown.class);
    assertThat(company.intacct.journals()).hasSize(1);
  }

  /** S3: the session expires in the middle of the run. */
  @Test
  void continuesInANewSession() {
    ledger.find(Journals.detailed());
    company.intacct.endSessions();

    assertThat(ledger.submit(Journals.detailed(), new ControlId("LH-1")))
        .isInstanceOf(Submission.Posted.class);
    assertThat(company.intacct.sessionsOpened()).isEqualTo(2);
    assertThat(company.intacct.journals()).hasSize(1);
  }

  /** S3: a long run keeps one session, because each call restarts its lifetime. */
  @Test
  void keepsOneSessionThroughALongRun() {
    for (int call = 0; call < 10; call++) {
      ledger.find(Journals.detailed());
      company.clock.advance(Duration.ofMinutes(40));
    }

    assertThat(company.intacct.sessionsOpened()).isEqualTo(1);
  }

  @Test
  void postsInAnEntityAndFindsItThereOnly() {
    IntacctLedger inEntity = company.ledger("100");
    Journal journal = Journals.journal("AMZ-90000000001-2", "USD", "10.00");

    assertThat(inEntity.submit(journal, new ControlId("LH-1")))
        .isInstanceOf(Submission.Posted.class);

    assertThat(inEntity.find(journal).orElseThrow().lines())
        .usingRecursiveComparison()
        .ignoringFields("origin")
        .isEqualTo(journal.lines());
    assertThat(company.ledger("200").find(journal)).isEmpty();
  }

  @Test
  void postsInAForeignCurrency() {
    Journal journal = Journals.journal("AMZ-90000000004-1", "EUR", "995.68");

    assertThat(ledger.submit(journal, new ControlId("LH-1"))).isInstanceOf(Submission.Posted.class);
    assertThat(ledger.find(journal).orElseThrow().lines().get(0).amount())
        .isEqualTo(Money.of("995.68", "EUR"));
  }

  @Test
  void knowsAccountsAndDimensions() {
    assertThat(ledger.masterData().account(new AccountCode("1150"))).isPresent();
    assertThat(ledger.masterData().dimension(Dimension.CLASS, "FBA")).isPresent();
    assertThat(ledger.masterData().dimension(Dimension.LOCATION, "110")).isPresent();
    assertThat(ledger.masterData().dimension(Dimension.PROJECT, "P-OLD"))
        .hasValueSatisfying(project -> assertThat(project.active()).isFalse());
    assertThat(ledger.masterData().dimension(Dimension.VENDOR, "NOBODY")).isEmpty();
  }

  @Test
  void findsNothingWrongWithAWorkingConnection() {
    assertThat(findings(company.client(""), Journals.SEVERAL_CURRENCIES))
        .allMatch(finding -> finding.state() == AccessFinding.State.FINE)
        .extracting(AccessFinding::text)
        .contains(
            "entries go to journal AMZN (Amazon settlements)",
            "the user may read GL accounts, and sees " + ledger.masterData().accountCodes().size(),
            "the user may list AP bills",
            "the books are open");
  }

  @Test
  void saysWhatIsWrongWithTheConnection() {
    assertThat(findings(company.client("E404"), Journals.SEVERAL_CURRENCIES))
        .singleElement()
        .extracting(AccessFinding::message)
        .asString()
        .startsWith(
            "Intacct company ledgerhop-demo: Intacct refuses to sign in user ws_poster of company"
                + " ledgerhop-demo: XL03000006: Sign-in information is incorrect");
  }

  @Test
  void saysThatTheJournalIsNotThere() {
    JournalSettings wrong =
        new JournalSettings(
            "NOPE", Currencies.MULTIPLE, Currency.getInstance("USD"), "", Limits.SAFE);

    assertThat(findings(company.client(""), wrong))
        .filteredOn(finding -> finding.state() != AccessFinding.State.FINE)
        .extracting(AccessFinding::message)
        .containsExactly(
            "Intacct company ledgerhop-demo: there is no journal with the symbol NOPE, or this user"
                + " may not see it (choose one of General Ledger > Journals in the connection)");
  }

  private static List<AccessFinding> findings(IntacctClient client, JournalSettings settings) {
    return new ConnectionCheck(client, settings).findings();
  }
}
