// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import static io.ledgerhop.intacct.Journals.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Side;
import io.ledgerhop.http.OkHttpTransport;
import io.ledgerhop.http.Patience;
import io.ledgerhop.http.Pause;
import io.ledgerhop.http.RateLimits;
import io.ledgerhop.http.Recorder;
import io.ledgerhop.http.Timeouts;
import io.ledgerhop.http.TransportStack;
import io.ledgerhop.intacct.gateway.DoorRefusals;
import io.ledgerhop.intacct.gateway.GatewayAddress;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.gateway.IntacctCredentials;
import io.ledgerhop.intacct.object.JournalSettings;
import io.ledgerhop.intacct.object.JournalSettings.Currencies;
import io.ledgerhop.intacct.object.JournalSettings.Limits;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.ControlId;
import io.ledgerhop.posting.LedgerEntry;
import io.ledgerhop.posting.MemoryTrail;
import io.ledgerhop.posting.Poster;
import io.ledgerhop.posting.Receipt;
import io.ledgerhop.posting.ReceiptStatus;
import io.ledgerhop.posting.Run;
import io.ledgerhop.posting.Submission;
import io.ledgerhop.secret.Secret;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.simulators.SteppedClock;
import io.ledgerhop.simulators.intacct.FaultMoment;
import io.ledgerhop.simulators.intacct.IntacctSimulator;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ledger against the simulated company, which shares no code with it. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SimulatedIntacctTest {

  private final SteppedClock clock = SteppedClock.at(Instant.parse("2026-11-15T09:00:00Z"));
  private final IntacctSimulator intacct =
      new IntacctSimulator(clock, IntacctSettings.demonstration()).start(0);
  private final OkHttpTransport sender = new OkHttpTransport(Timeouts.USUAL);
  private final IntacctLedger ledger = ledger("");
  private final MemoryTrail trail = new MemoryTrail();

  @AfterEach
  void close() {
    sender.close();
    intacct.close();
  }

  @Test
  void postsAJournalAndReadsTheSameBack() {
    Journal journal = detailed();

    assertThat(ledger.submit(journal, new ControlId("LH-1"))).isInstanceOf(Submission.Posted.class);

    LedgerEntry entry = ledger.find(journal).orElseThrow();
    assertThat(entry.number()).isEqualTo(journal.number());
    assertThat(entry.date()).isEqualTo(journal.date());
    assertThat(entry.lines())
        .usingRecursiveComparison()
        .ignoringFields("origin")
        .isEqualTo(journal.lines());
    assertThat(intacct.journals())
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
    assertThat(intacct.journals()).isEmpty();
  }

  @Test
  void looksItUpWhenTheSameControlIdComesAgain() {
    ledger.submit(detailed(), new ControlId("LH-1"));

    assertThat(ledger.submit(detailed(), new ControlId("LH-1")))
        .isInstanceOf(Submission.Unknown.class);
    assertThat(intacct.journals()).hasSize(1);
  }

  /** S3: the session ends in the middle of the run. */
  @Test
  void goesOnInANewSession() {
    ledger.find(detailed());
    intacct.endSessions();

    assertThat(ledger.submit(detailed(), new ControlId("LH-1")))
        .isInstanceOf(Submission.Posted.class);
    assertThat(intacct.sessionsOpened()).isEqualTo(2);
    assertThat(intacct.journals()).hasSize(1);
  }

  /** S3: a long run keeps its one session, because each call starts its life anew. */
  @Test
  void keepsOneSessionThroughALongRun() {
    for (int call = 0; call < 10; call++) {
      ledger.find(detailed());
      clock.advance(Duration.ofMinutes(40));
    }

    assertThat(intacct.sessionsOpened()).isEqualTo(1);
  }

  @Test
  void postsInAnEntityAndFindsItThereOnly() {
    IntacctLedger inEntity = ledger("100");
    Journal journal = Journals.journal("AMZ-90000000001-2", "USD", "10.00");

    assertThat(inEntity.submit(journal, new ControlId("LH-1")))
        .isInstanceOf(Submission.Posted.class);

    assertThat(inEntity.find(journal).orElseThrow().lines())
        .usingRecursiveComparison()
        .ignoringFields("origin")
        .isEqualTo(journal.lines());
    assertThat(ledger("200").find(journal)).isEmpty();
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

  static Stream<Consumer<FaultMoment>> faults() {
    return Stream.of(
        FaultMoment::closeBefore,
        FaultMoment::closeAfter,
        fault -> fault.statusBefore(503),
        fault -> fault.statusAfter(524),
        FaultMoment::maintenancePage,
        fault -> fault.tooManyRequests(Optional.of(Duration.ofSeconds(7))),
        FaultMoment::endSession,
        FaultMoment::truncate,
        fault -> fault.edit(answer -> answer.replace("<controlid>LH-", "<controlid>XX-")));
  }

  /** Whatever happens to the create call: one journal, posted and verified, in the same run. */
  @ParameterizedTest
  @MethodSource("faults")
  void postsOnceWhateverHappensToTheCall(Consumer<FaultMoment> fault) {
    fault.accept(intacct.faults().next("create GLBATCH"));

    List<Receipt> receipts = post("monday", detailed());

    assertThat(receipts).extracting(Receipt::status).containsExactly(ReceiptStatus.POSTED);
    assertThat(intacct.faults().pending()).isZero();
    assertThat(post("tuesday", detailed()))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.ALREADY_POSTED);
    assertThat(intacct.journals()).hasSize(1);
  }

  /** F77: at most documents and ten calls for a settlement; master data once a run. */
  @Test
  void staysWithinItsCallsForASettlement() {
    post("monday", detailed());
    long first = ledger.calls().total();

    post("monday", other());

    assertThat(ledger.calls().total() - first).isEqualTo(4).isLessThan(1 + 10);
    assertThat(ledger.calls().byLabel())
        .containsEntry("getAPISession", 1L)
        .containsEntry("query GLACCOUNT", 1L)
        .containsEntry("query DEPARTMENT", 1L)
        .containsEntry("create GLBATCH", 2L);
  }

  @Test
  void sendsNoSecretInClearAnywhereElse() {
    List<Receipt> receipts = post("monday", detailed());

    assertThat(receipts.toString() + ledger.calls() + ledger.notices())
        .doesNotContain("user-pass")
        .doesNotContain("sender-pass");
    assertThat(receipts.get(0).request()).contains("<sessionid>***</sessionid>");
  }

  @Test
  void saysInWordsThatTheConnectionWorks() {
    assertThat(new ConnectionCheck(client(""), Journals.SEVERAL_CURRENCIES).words().value())
        .isEqualTo(
            """
            Signed in to company ledgerhop-demo as ws_poster, at the top level, at 127.0.0.1.
            Entries go to journal AMZN (Amazon settlements).
            The chart of accounts has %d accounts.
            3 calls to Intacct (getAPISession 1, query GLACCOUNT 1, query GLJOURNAL 1)."""
                .formatted(ledger.masterData().accountCodes().size()));
  }

  @Test
  void saysWhatIsWrongWithTheConnection() {
    assertThat(new ConnectionCheck(client("E404"), Journals.SEVERAL_CURRENCIES).words().messages())
        .startsWith(
            "Intacct company ledgerhop-demo: Intacct refuses to sign in user ws_poster of company"
                + " ledgerhop-demo: XL03000006: Sign-in information is incorrect");
  }

  @Test
  void saysThatTheJournalIsNotThere() {
    JournalSettings wrong =
        new JournalSettings(
            "NOPE", Currencies.MULTIPLE, Currency.getInstance("USD"), "", Limits.SAFE);

    assertThat(new ConnectionCheck(client(""), wrong).words().messages())
        .isEqualTo(
            "Intacct company ledgerhop-demo: there is no journal with the symbol NOPE, or this user"
                + " may not see it (choose one of General Ledger > Journals in the connection)");
  }

  private List<Receipt> post(String run, Journal journal) {
    Poster poster =
        new Poster(ledger, trail, new Run(run, clock, Duration.ofMinutes(10)), clock::advance);
    return poster.post(plan(journal));
  }

  private static Plan plan(Document document) {
    SettlementHeader header =
        new SettlementHeader(
            "US",
            document.key().settlementId(),
            "Amazon.com",
            Instant.parse("2026-10-22T00:00:00Z"),
            Instant.parse("2026-11-05T00:00:00Z"),
            Instant.parse("2026-11-07T00:00:00Z"),
            Money.of("642.18", "USD"),
            3,
            "abc",
            document.key().settlementId() + ".txt");
    return new Plan(header, List.of(document), List.of());
  }

  private static Journal other() {
    return new Journal(
        new BusinessKey("US", "90000000002", 1, DocumentKind.JOURNAL, 1),
        "AMZ-90000000002-1",
        LocalDate.of(2026, 11, 6),
        Money.of("1", "USD").currency(),
        "Settlement 2",
        detailed().lines());
  }

  private static Journal detailed() {
    Dimensions dimensions =
        new Dimensions(
            Map.of(
                Dimension.DEPARTMENT, "11",
                Dimension.CLASS, "FBA",
                Dimension.VENDOR, "AMZN-US",
                Dimension.ITEM, "SKU-1001",
                Dimension.CUSTOMER, "AMZN-BUYERS-US",
                Dimension.PROJECT, "P-LAUNCH"),
            new TreeMap<>());
    return new Journal(
        Journals.simple().key(),
        "AMZ-90000000001-2",
        LocalDate.of(2026, 11, 5),
        Money.of("1", "USD").currency(),
        "Settlement <1> & more",
        List.of(
            line("1150", Side.DEBIT, Money.of("642.18", "USD"), Dimensions.NONE, "Deposit"),
            line("4000", Side.CREDIT, Money.of("600.00", "USD"), dimensions, "Principal \u20ac"),
            line("4010", Side.CREDIT, Money.of("42.18", "USD"), Dimensions.NONE, "")));
  }

  private IntacctLedger ledger(String entity) {
    return new IntacctLedger(client(entity), Journals.SEVERAL_CURRENCIES);
  }

  private IntacctClient client(String entity) {
    Pause pause = new Pause(clock, clock::advance, RandomGenerator.of("L64X128MixRandom"));
    return new IntacctClient(
        new IntacctCredentials(
            "ledgerhop_sender",
            Secret.of("sender-pass"),
            "ledgerhop-demo",
            "ws_poster",
            Secret.of("user-pass"),
            entity),
        GatewayAddress.of(intacct.endpoint().toString()),
        DoorRefusals.over(
            sender,
            new TransportStack(Patience.USUAL, new RateLimits(pause), Recorder.NONE, pause)),
        clock);
  }
}
