// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ledgerhop.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An entry has lines, one currency, and as much on one side as on the other. */
class JournalTest {

  private static final BusinessKey KEY = new BusinessKey("US", "7", 1, DocumentKind.JOURNAL, 1);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 5);
  private static final Currency USD = Currency.getInstance("USD");

  @Test
  void refusesAnEntryWithoutLines() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> journal(List.of()))
        .withMessage("AMZ-7-1 has no lines");
  }

  @ParameterizedTest
  @CsvSource({"10.00, 10.01", "10.01, 10.00", "0.01, 10.00"})
  void refusesAnEntryThatIsOneCentOff(String debit, String credit) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> journal(List.of(line(debit, Side.DEBIT), line(credit, Side.CREDIT))))
        .withMessage(
            "AMZ-7-1 does not balance: debits " + debit + " USD, credits " + credit + " USD");
  }

  @Test
  void refusesAnEntryOfOneSide() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> journal(List.of(line("10.00", Side.DEBIT))))
        .withMessage("AMZ-7-1 does not balance: debits 10.00 USD, credits 0.00 USD");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> journal(List.of(line("10.00", Side.CREDIT))))
        .withMessage("AMZ-7-1 does not balance: debits 0.00 USD, credits 10.00 USD");
  }

  @Test
  void refusesTwoCurrencies() {
    List<DocumentLine> lines =
        List.of(
            line("10.00", Side.DEBIT),
            line("10.00", Side.CREDIT),
            line(Money.of("1.00", "EUR"), Side.CREDIT));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> journal(lines))
        .withMessage("cannot add 1.00 EUR to 10.00 USD");
  }

  /** It balances, but not in the currency that its head names. */
  @Test
  void refusesLinesInAnotherCurrencyThanItsOwn() {
    List<DocumentLine> lines =
        List.of(
            line(Money.of("1.00", "EUR"), Side.DEBIT), line(Money.of("1.00", "EUR"), Side.CREDIT));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> journal(lines))
        .withMessage("cannot add 1.00 EUR to 0.00 USD");
  }

  @Test
  void doesNotChangeWithTheListThatItWasMadeOf() {
    List<DocumentLine> lines =
        new ArrayList<>(List.of(line("10.00", Side.DEBIT), line("10.00", Side.CREDIT)));
    Journal journal = journal(lines);
    lines.clear();

    assertThat(journal.lines()).hasSize(2);
  }

  @Test
  void addsUpEachSide() {
    Journal journal =
        journal(
            List.of(
                line("7.00", Side.DEBIT), line("3.00", Side.DEBIT), line("10.00", Side.CREDIT)));

    assertThat(journal.total(Side.DEBIT)).isEqualTo(Money.of("10.00", "USD"));
    assertThat(journal.total(Side.CREDIT)).isEqualTo(Money.of("10.00", "USD"));
  }

  // F24: an entry that clears an older one is converted at the rate of that day
  @Test
  void keepsTheRateDateThroughItsHead() {
    List<DocumentLine> lines = List.of(line("10.00", Side.DEBIT), line("10.00", Side.CREDIT));
    DocumentHead head = DocumentHead.of(journal(lines)).withRateDate(DAY.minusDays(9));

    Document cleared = head.with(lines);
    assertThat(cleared.rateDate()).contains(DAY.minusDays(9));
    assertThat(DocumentHead.of(cleared)).isEqualTo(head);
    assertThat(cleared).isNotEqualTo(journal(lines));
  }

  @Test
  void namesNoRateDateIfThatIsItsOwn() {
    List<DocumentLine> lines = List.of(line("10.00", Side.DEBIT), line("10.00", Side.CREDIT));

    assertThat(DocumentHead.of(journal(lines)).withRateDate(DAY).with(lines))
        .isEqualTo(journal(lines));
    assertThat(new Journal(KEY, "AMZ-7-1", DAY, USD, "memo", lines, Optional.of(DAY)))
        .isEqualTo(journal(lines));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JOURNAL")
  void refusesARateDateForAnyOtherDocument(DocumentKind kind) {
    BusinessKey key = new BusinessKey("US", "7", 1, kind, 1);
    Optional<TradeTerms> terms =
        TradeDocument.isOf(kind)
            ? Optional.of(new TradeTerms("Purchase Order", DAY))
            : Optional.empty();
    DocumentHead head =
        new DocumentHead(key, "AMZ-7-1-X", DAY, USD, "memo", Optional.empty(), terms);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> head.withRateDate(DAY.minusDays(9)))
        .withMessage("AMZ-7-1-X is no journal and has the rate date 2026-10-27");
  }

  @Property(tries = 200)
  void isMadeWholeAgainOfItsHeadAndItsLines(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 999_999) Integer> cents) {
    Journal journal = journal(balanced(cents));

    assertThat(DocumentHead.of(journal).with(journal.lines())).isEqualTo(journal);
    assertThat(journal.total(Side.DEBIT)).isEqualTo(journal.total(Side.CREDIT));
  }

  @Property(tries = 200)
  void isNotMadeWholeOfLinesOfWhichOneIsMissing(
      @ForAll @Size(min = 2, max = 20) List<@IntRange(min = 1, max = 999_999) Integer> cents) {
    Journal journal = journal(balanced(cents));
    DocumentHead head = DocumentHead.of(journal);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> head.with(journal.lines().subList(1, journal.lines().size())))
        .withMessageStartingWith("AMZ-7-1 does not balance: debits ");
  }

  private static List<DocumentLine> balanced(List<Integer> cents) {
    List<DocumentLine> lines = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int cent : cents) {
      BigDecimal amount = BigDecimal.valueOf(cent, 2);
      lines.add(line(new Money(amount, USD), Side.DEBIT));
      sum = sum.add(amount);
    }
    lines.add(line(new Money(sum, USD), Side.CREDIT));
    return lines;
  }

  private static Journal journal(List<DocumentLine> lines) {
    return new Journal(KEY, "AMZ-7-1", DAY, USD, "memo", lines);
  }

  private static DocumentLine line(String amount, Side side) {
    return line(Money.of(amount, "USD"), side);
  }

  private static DocumentLine line(Money amount, Side side) {
    Origin origin = new Origin("Mapping!O5", "abc", SourceRows.none());
    return new DocumentLine(new AccountCode("4000"), amount, side, Dimensions.NONE, "", origin);
  }
}
