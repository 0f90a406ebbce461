// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.Poster;
import io.ledgerhop.posting.Run;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.simulators.intacct.FaultMoment;
import io.ledgerhop.simulators.intacct.company.SubledgerRecord;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** F16 and F17: the first example with bills, from its plan to the books of the company. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class BillModeToSimulatedIntacctTest {

  private static final int DOCUMENTS = 9;

  private final SimulatedCompany company = new SimulatedCompany();
  private final Trail trail = new MemoryTrail();

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void leavesNoPayableOpen() {
    List<Receipt> receipts = post("monday", company.ledger(""), FirstExample.withBills());

    assertThat(receipts)
        .extracting(Receipt::status)
        .containsOnly(ReceiptStatus.POSTED)
        .hasSize(DOCUMENTS);
    assertThat(payables())
        .containsExactly(
            tuple("APBILL", "AMZ-90000000001-1-B", "372.97", "0.00"),
            tuple("APADJUSTMENT", "AMZ-90000000001-1-M", "-372.97", "0.00"),
            tuple("APPYMT", "", "372.97", ""),
            tuple("APBILL", "AMZ-90000000001-2-B", "228.34", "0.00"),
            tuple("APADJUSTMENT", "AMZ-90000000001-2-C", "-12.00", "0.00"),
            tuple("APADJUSTMENT", "AMZ-90000000001-2-M", "-216.34", "0.00"),
            tuple("APPYMT", "", "228.34", ""));
  }

  @Test
  void leavesEveryBalanceOfTheLedgerAsInJournalMode() {
    post("monday", company.ledger(""), FirstExample.withBills());
    try (SimulatedCompany other = new SimulatedCompany()) {
      poster("monday", other.ledger(""), new MemoryTrail()).post(FirstExample.withJournalsOnly());

      assertThat(balances(company)).isEqualTo(balances(other));
      assertThat(balances(company))
          .containsEntry("1150", new BigDecimal("642.18"))
          .containsEntry("1155", new BigDecimal("30.00"))
          .doesNotContainKeys("1160", "2000", "2210");
    }
  }

  @Test
  void postsNothingInASecondRun() {
    post("monday", company.ledger(""), FirstExample.withBills());
    int writes = writes();

    assertThat(post("tuesday", company.ledger(""), FirstExample.withBills()))
        .extracting(Receipt::status)
        .containsOnly(ReceiptStatus.ALREADY_POSTED)
        .hasSize(DOCUMENTS);
    assertThat(writes()).isEqualTo(writes);
  }

  /** F20: without its trail, the next run adopts what it finds in the ledger. */
  @Test
  void adoptsEveryDocumentWithAnEmptyTrail() {
    post("monday", company.ledger(""), FirstExample.withBills());
    int writes = writes();

    assertThat(
            poster("tuesday", company.ledger(""), new MemoryTrail()).post(FirstExample.withBills()))
        .extracting(Receipt::status)
        .containsOnly(ReceiptStatus.ALREADY_POSTED);
    assertThat(writes()).isEqualTo(writes);
  }

  /** A process that is killed before or after any document is finished by the next run. */
  @ParameterizedTest
  @MethodSource("kills")
  void finishesARunThatWasKilled(int document, boolean afterwards) {
    Ledger killing = new KillingLedger(company.ledger(""), document, afterwards);
    assertThatThrownBy(() -> post("monday", killing, FirstExample.withBills()))
        .isInstanceOf(KillingLedger.Killed.class);
    company.clock.advance(Duration.ofMinutes(11));

    assertThat(post("tuesday", company.ledger(""), FirstExample.withBills()))
        .extracting(Receipt::code)
        .containsOnly("");
    assertOnce();
  }

  static Stream<Arguments> kills() {
    return IntStream.range(0, DOCUMENTS)
        .boxed()
        .flatMap(index -> Stream.of(Arguments.of(index, false), Arguments.of(index, true)));
  }

  /** Whatever happens to the call, each document is posted once, in the same run. */
  @ParameterizedTest
  @MethodSource("faults")
  void postsOnceWhateverHappensToACall(String call, Consumer<FaultMoment> fault) {
    fault.accept(company.intacct.faults().next(call));

    assertThat(post("monday", company.ledger(""), FirstExample.withBills()))
        .extracting(Receipt::code)
        .containsOnly("");
    assertThat(company.intacct.faults().pending()).isZero();
    assertOnce();
  }

  static Stream<Arguments> faults() {
    List<Consumer<FaultMoment>> faults =
        List.of(
            FaultMoment::closeBefore,
            FaultMoment::closeAfter,
            fault -> fault.statusAfter(524),
            FaultMoment::endSession,
            FaultMoment::truncate);
    return Stream.of("create APBILL", "create_apadjustment", "create APPYMT")
        .flatMap(call -> faults.stream().map(fault -> Arguments.of(call, fault)));
  }

  /** F77: what the bills of a settlement cost in calls. */
  @Test
  void countsItsCalls() {
    IntacctLedger ledger = company.ledger("");

    post("monday", ledger, FirstExample.withBills());

    assertThat(ledger.calls().byLabel())
        .containsEntry("create APBILL", 2L)
        .containsEntry("create_apadjustment", 3L)
        .containsEntry("create APPYMT", 2L)
        .containsEntry("query APBILL", 3L)
        .containsEntry("query APADJUSTMENT", 3L)
        .containsEntry("query APPYMT", 3L)
        .containsEntry("query APPYMTDETAIL", 1L);
  }

  private void assertOnce() {
    assertThat(payables())
        .hasSize(7)
        .extracting(row -> row.toList().get(3))
        .containsOnly("0.00", "");
    assertThat(company.intacct.journals())
        .filteredOn(journal -> journal.symbol().equals("AMZN"))
        .hasSize(2);
    assertThat(balances(company)).doesNotContainKeys("1160", "2000", "2210");
  }

  private List<Tuple> payables() {
    return company.intacct.payables().stream()
        .map(
            record ->
                tuple(
                    record.object(),
                    record.text("RECORDID"),
                    record.text("TRX_TOTALENTERED"),
                    due(record)))
        .toList();
  }

  private String due(SubledgerRecord record) {
    return record.object().equals("APPYMT") ? "" : company.intacct.due(record).toPlainString();
  }

  private int writes() {
    return company.intacct.calls("create") + company.intacct.calls("create_apadjustment");
  }

  /** The accounts that are not at 0.00; debits are positive. */
  private static SortedMap<String, BigDecimal> balances(SimulatedCompany company) {
    SortedMap<String, BigDecimal> balances = new TreeMap<>();
    company.intacct.journals().stream()
        .flatMap(journal -> journal.lines().stream())
        .forEach(line -> balances.merge(line.account(), line.signedAmount(), BigDecimal::add));
    balances.values().removeIf(balance -> balance.signum() == 0);
    return balances;
  }

  private List<Receipt> post(String run, Ledger ledger, Plan plan) {
    return poster(run, ledger, trail).post(plan);
  }

  private Poster poster(String run, Ledger ledger, Trail noted) {
    return new Poster(
        ledger,
        noted,
        new Run(run, company.clock, Duration.ofMinutes(10)),
        wait -> company.clock.advance(wait.time()));
  }
}
