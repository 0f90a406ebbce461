// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.Journal;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.Poster;
import io.ledgerhop.posting.Run;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.simulators.intacct.FaultMoment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The poster with the simulated company: whatever fails, there is one journal. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PostingToSimulatedIntacctTest {

  private static final String DATE = "<BATCH_DATE>((\\d\\d)/(\\d\\d)/(\\d{4}))</BATCH_DATE>";

  private final SimulatedCompany company = new SimulatedCompany();
  private final IntacctLedger ledger = company.ledger("");
  private final MemoryTrail trail = new MemoryTrail();

  @AfterEach
  void close() {
    company.close();
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

  /** Whatever happens to the create call: one journal is posted and verified, in the same run. */
  @ParameterizedTest
  @MethodSource("faults")
  void postsOnceWhateverHappensToTheCall(Consumer<FaultMoment> fault) {
    fault.accept(company.intacct.faults().next("create GLBATCH"));

    List<Receipt> receipts = post("monday", Journals.detailed());

    assertThat(receipts).extracting(Receipt::status).containsExactly(ReceiptStatus.POSTED);
    assertThat(company.intacct.faults().pending()).isZero();
    assertThat(post("tuesday", Journals.detailed()))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.ALREADY_POSTED);
    assertThat(company.intacct.journals()).hasSize(1);
  }

  /** Issue 8, point 2: Intacct may return the date of an entry in another form than it was sent. */
  @ParameterizedTest
  @ValueSource(strings = {"$1 23:59:59", "$4-$2-$3T00:00:00Z"})
  void verifiesAnEntryWhoseDateHasATimeOfDay(String form) {
    company
        .intacct
        .faults()
        .at("query GLBATCH", 2)
        .edit(answer -> answer.replaceAll(DATE, "<BATCH_DATE>" + form + "</BATCH_DATE>"));

    assertThat(post("monday", Journals.detailed()))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.POSTED);
    assertThat(company.intacct.faults().pending()).isZero();
  }

  /** Issue 8, point 2: an entry that cannot be read does not affect other settlements. */
  @Test
  void postsTheNextSettlementAfterAnEntryThatCannotBeRead() {
    company
        .intacct
        .faults()
        .at("query GLBATCH", 2)
        .edit(answer -> answer.replaceAll(DATE, "<BATCH_DATE>soon</BATCH_DATE>"));

    assertThat(post("monday", Journals.detailed()))
        .extracting(Receipt::status, Receipt::code)
        .containsExactly(tuple(ReceiptStatus.UNKNOWN, "ENTRY_UNREADABLE"));
    assertThat(post("monday", Journals.other()))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.POSTED);
    assertThat(post("tuesday", Journals.detailed()))
        .extracting(Receipt::status)
        .containsExactly(ReceiptStatus.ALREADY_POSTED);
    assertThat(company.intacct.journals()).hasSize(2);
  }

  /** Issue 8, point 10: after a refused create, the poster waits as long as Intacct asks. */
  @Test
  void waitsAsLongAsIntacctAsksAfterARefusedCreate() {
    company
        .intacct
        .faults()
        .next("create GLBATCH")
        .tooManyRequests(Optional.of(Duration.ofSeconds(7)));
    Instant begin = company.clock.instant();

    post("monday", Journals.detailed());

    assertThat(Duration.between(begin, company.clock.instant()))
        .isGreaterThanOrEqualTo(Duration.ofSeconds(7));
  }

  /** F77: at most documents plus ten calls per settlement; master data once per run. */
  @Test
  void staysWithinTheCallLimitOfASettlement() {
    post("monday", Journals.detailed());
    long first = ledger.calls().total();

    post("monday", Journals.other());

    assertThat(first).isEqualTo(7).isLessThanOrEqualTo(1 + 10);
    assertThat(ledger.calls().total() - first).isEqualTo(4).isLessThanOrEqualTo(1 + 10);
    assertThat(ledger.calls().byLabel())
        .containsEntry("getAPISession", 1L)
        .containsEntry("query GLACCOUNT", 1L)
        .containsEntry("query DEPARTMENT", 1L)
        .containsEntry("create GLBATCH", 2L);
  }

  @Test
  void showsNoSecretOutsideTheRequests() {
    List<Receipt> receipts = post("monday", Journals.detailed());

    assertThat(receipts.toString() + ledger.calls())
        .doesNotContain("user-pass")
        .doesNotContain("sender-pass");
    assertThat(receipts.get(0).request()).contains("<sessionid>***</sessionid>");
  }

  private List<Receipt> post(String run, Journal journal) {
    Poster poster =
        new Poster(
            ledger,
            trail,
            new Run(run, company.clock, Duration.ofMinutes(10)),
            wait -> company.clock.advance(wait.time()));
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
    return Plan.of(header, List.of(document));
  }
}
