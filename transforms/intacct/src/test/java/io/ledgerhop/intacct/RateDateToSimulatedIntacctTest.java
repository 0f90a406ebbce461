// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import static io.ledgerhop.intacct.Journals.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentHead;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Side;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.Poster;
import io.ledgerhop.posting.Run;
import io.ledgerhop.posting.ledger.Submission;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.simulators.intacct.company.JournalLine;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F24: the money that arrives later clears the account at the rate of the settlement. */
@Timeout(60)
class RateDateToSimulatedIntacctTest {

  private static final String CLEARING = "1152";
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final LocalDate SETTLED = LocalDate.of(2026, 11, 5);
  private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 18);

  private final SimulatedCompany company = new SimulatedCompany();
  private final IntacctLedger ledger = company.ledger("");

  @AfterEach
  void close() {
    company.close();
  }

  @Test
  void clearsTheAccountInBothCurrenciesAtTheRateOfTheSettlement() {
    post(settlement());
    post(receipt(SETTLED));

    assertThat(cleared(JournalLine::signedAmount)).containsExactly("995.68", "-995.68");
    assertThat(cleared(JournalLine::signedBaseAmount)).containsExactly("1079.02", "-1079.02");
    assertThat(company.intacct.journals())
        .extracting(journal -> journal.lines().get(0).text("EXCH_RATE_DATE"))
        .containsExactly("11/05/2026", "11/05/2026");
  }

  @Test
  void leavesADifferenceInDollarsAtTheRateOfItsOwnDay() {
    post(settlement());
    post(receipt(RECEIVED));

    assertThat(cleared(JournalLine::signedAmount)).containsExactly("995.68", "-995.68");
    assertThat(cleared(JournalLine::signedBaseAmount)).containsExactly("1079.02", "-1086.69");
  }

  @Test
  void isReadBackWithTheDayWhoseRateWasMeant() {
    post(receipt(SETTLED));

    assertThat(ledger.find(receipt(SETTLED)).orElseThrow().rateDate()).contains(SETTLED);
  }

  @Test
  void reportsAnEntryThatHasTheRateOfAnotherDay() {
    company
        .intacct
        .faults()
        .at("query GLENTRY", 1)
        .edit(answer -> answer.replace(">11/05/2026</EXCH", ">11/18/2026</EXCH"));

    assertThat(posted(receipt(SETTLED)))
        .singleElement()
        .satisfies(
            differing -> {
              assertThat(differing.code()).isEqualTo("READ_BACK_DIFFERS");
              assertThat(differing.message())
                  .contains("differs: rate date 2026-11-18 instead of 2026-11-05");
            });
  }

  @Test
  void saysWhatToDoWhereTheDayHasNoRate() {
    Submission refused = ledger.submit(receipt(LocalDate.of(2013, 12, 31)), new ControlId("LH-1"));

    assertThat(((Submission.Refused) refused).problem().message())
        .contains("Exchange rate not found for EUR on 12/31/2013")
        .endsWith(
            "(enter the rate of that day in Intacct, or choose another rate type in the"
                + " connection)");
    assertThat(company.intacct.journals()).isEmpty();
  }

  private void post(Journal journal) {
    assertThat(ledger.submit(journal, new ControlId("LH-" + journal.number())))
        .isInstanceOf(Submission.Posted.class);
  }

  private List<Receipt> posted(Journal journal) {
    Run run = new Run("monday", company.clock, Duration.ofMinutes(10));
    Poster poster =
        new Poster(ledger, new MemoryTrail(), run, wait -> company.clock.advance(wait.time()));
    return poster.post(Plan.of(header(), List.of(journal)));
  }

  /** The amounts of the clearing account, in the order in which they were posted. */
  private Stream<String> cleared(Function<JournalLine, BigDecimal> amount) {
    return company.intacct.journals().stream()
        .flatMap(journal -> journal.lines().stream())
        .filter(line -> line.account().equals(CLEARING))
        .map(line -> amount.apply(line).toPlainString());
  }

  private static Journal settlement() {
    return Journals.of("AMZ-90000000004-1", "Settlement", lines(CLEARING, "4000"));
  }

  private static Journal receipt(LocalDate rateDate) {
    BusinessKey key = new BusinessKey("US", "90000000004", 2, DocumentKind.JOURNAL, 1);
    DocumentHead head =
        new DocumentHead(key, "AMZ-90000000004-2", RECEIVED, EUR, "Receipt").withRateDate(rateDate);
    return (Journal) head.with(lines("1012", CLEARING));
  }

  private static List<DocumentLine> lines(String debit, String credit) {
    Money money = Money.of("995.68", "EUR");
    return List.of(
        line(debit, Side.DEBIT, money, Dimensions.NONE, ""),
        line(credit, Side.CREDIT, money, Dimensions.NONE, ""));
  }

  private static SettlementHeader header() {
    return new SettlementHeader(
        "US",
        "90000000004",
        "Amazon.de",
        Instant.parse("2026-10-22T00:00:00Z"),
        Instant.parse("2026-11-05T00:00:00Z"),
        Instant.parse("2026-11-18T00:00:00Z"),
        Money.of("995.68", "EUR"),
        3,
        "abc",
        "90000000004.txt");
  }
}
