// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.Poster;
import io.ledgerhop.posting.Run;
import io.ledgerhop.posting.SettlementReversal;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.simulators.intacct.company.JournalEntry;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** F19: the first example is reversed in the books of the company, and posted again. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ReversalToSimulatedIntacctTest {

  private static final int BILLED = 9;

  private final SimulatedCompany company = new SimulatedCompany();
  private final Trail trail = new MemoryTrail();

  @AfterEach
  void close() {
    company.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void bringsEveryBalanceBackAndLeavesNoPayableOpen(boolean billed) {
    post("monday", plan(billed));

    assertThat(reverse("tuesday", company.ledger("")))
        .hasSize(billed ? BILLED : 2)
        .extracting(Receipt::status)
        .containsOnly(ReceiptStatus.REVERSED);
    assertThat(balances()).isEmpty();
    assertNothingOpen();
    assertThat(reverse("wednesday", company.ledger(""))).isEmpty();
  }

  @Test
  void postsItAgainWithTheSameBalances() {
    post("monday", plan(true));
    SortedMap<String, BigDecimal> before = balances();
    reverse("tuesday", company.ledger(""));

    assertThat(post("wednesday", plan(true)))
        .extracting(Receipt::status)
        .containsOnly(ReceiptStatus.POSTED);
    assertThat(balances()).isEqualTo(before);
    assertNothingOpen();
  }

  @Test
  void namesTheEntryThatItReverses() {
    post("monday", plan(false));
    reverse("tuesday", company.ledger(""));

    assertThat(journals())
        .filteredOn(journal -> journal.referenceNo().equals("AMZ-90000000001-1r1"))
        .extracting(JournalEntry::title)
        .containsExactly("Reverses AMZ-90000000001-1, record " + recordNo("AMZ-90000000001-1"));
  }

  /** A process that is killed before or after any document is finished by the next run. */
  @ParameterizedTest
  @MethodSource("kills")
  void finishesAReversalThatWasKilled(int document, boolean afterwards) {
    post("monday", plan(true));
    Ledger killing = new KillingLedger(company.ledger(""), document, afterwards);
    assertThatThrownBy(() -> reverse("tuesday", killing)).isInstanceOf(KillingLedger.Killed.class);
    company.clock.advance(Duration.ofMinutes(11));

    assertThat(reverse("wednesday", company.ledger(""))).extracting(Receipt::code).containsOnly("");
    assertThat(balances()).isEmpty();
    assertNothingOpen();
    assertThat(company.intacct.payables()).hasSize(14);
  }

  static Stream<Arguments> kills() {
    return IntStream.range(0, BILLED)
        .boxed()
        .flatMap(index -> Stream.of(Arguments.of(index, false), Arguments.of(index, true)));
  }

  @Test
  void writesNothingWhenALineIsReconciled() {
    post("monday", plan(true));
    long line =
        journals().stream()
            .filter(journal -> journal.referenceNo().equals("AMZ-90000000001-2"))
            .mapToLong(journal -> Long.parseLong(journal.lines().get(0).text("RECORDNO")))
            .findFirst()
            .orElseThrow();
    company.intacct.reconcile(line, LocalDate.of(2026, 11, 12));
    int journals = company.intacct.journals().size();

    assertThat(reverse("tuesday", company.ledger("")))
        .singleElement()
        .extracting(Receipt::message)
        .asString()
        .startsWith(
            "AMZ-90000000001-2: record "
                + recordNo("AMZ-90000000001-2")
                + " is reconciled: its line "
                + line
                + " has RECON_DATE 11/12/2026, CLEARED true");
    assertThat(company.intacct.journals()).hasSize(journals);
  }

  private void assertNothingOpen() {
    assertThat(company.intacct.payables())
        .filteredOn(record -> !record.object().equals("APPYMT"))
        .allMatch(record -> company.intacct.due(record).signum() == 0);
  }

  private List<JournalEntry> journals() {
    return company.intacct.journals();
  }

  private long recordNo(String number) {
    return journals().stream()
        .filter(journal -> journal.referenceNo().equals(number))
        .mapToLong(JournalEntry::recordNo)
        .findFirst()
        .orElseThrow();
  }

  /** The accounts that are not at 0.00; debits are positive. */
  private SortedMap<String, BigDecimal> balances() {
    SortedMap<String, BigDecimal> balances = new TreeMap<>();
    journals().stream()
        .flatMap(journal -> journal.lines().stream())
        .forEach(line -> balances.merge(line.account(), line.signedAmount(), BigDecimal::add));
    balances.values().removeIf(balance -> balance.signum() == 0);
    return balances;
  }

  private static Plan plan(boolean billed) {
    return billed ? FirstExample.withBills() : FirstExample.withJournalsOnly();
  }

  private List<Receipt> post(String name, Plan plan) {
    return new Poster(
            company.ledger(""), trail, run(name), wait -> company.clock.advance(wait.time()))
        .post(plan);
  }

  private List<Receipt> reverse(String name, Ledger ledger) {
    SettlementReversal reversal =
        new SettlementReversal(
            ledger, trail, run(name), wait -> company.clock.advance(wait.time()));
    SettlementKey key =
        reversal.settlement(
            FirstExample.withBills().settlement().seller(),
            FirstExample.withBills().settlement().settlementId());
    return reversal.reverse(key, OptionalInt.empty(), Optional.empty());
  }

  private Run run(String name) {
    return new Run(name, company.clock, Duration.ofMinutes(10));
  }
}
