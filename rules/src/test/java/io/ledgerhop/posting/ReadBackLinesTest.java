// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.ledger.LedgerEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Every line that was meant is there, as often as it was meant, in whatever order. */
class ReadBackLinesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 15);

  @Test
  void tellsALineThatIsThereOnceInsteadOfTwice() {
    Journal meant = journal(5, 5);
    List<DocumentLine> found = new ArrayList<>(meant.lines());
    found.remove(2);

    assertThat(differences(meant, found)).isEqualTo("missing CREDIT 4000 0.05 USD{}{}");
  }

  @Test
  void tellsALineThatIsThereTwiceInsteadOfOnce() {
    Journal meant = journal(5, 7);
    List<DocumentLine> found = new ArrayList<>(meant.lines());
    found.add(found.get(1));

    assertThat(differences(meant, found)).isEqualTo("unexpected CREDIT 4000 0.05 USD{}{}");
  }

  @Test
  void tellsOtherSidesAndAmounts() {
    Journal meant = journal(5);
    List<DocumentLine> turned = List.of(line(5, Side.CREDIT, "1150"), line(5, Side.DEBIT, "4000"));

    assertThat(differences(meant, turned))
        .isEqualTo(
            "unexpected CREDIT 1150 0.05 USD{}{}; missing CREDIT 4000 0.05 USD{}{}; missing DEBIT"
                + " 1150 0.05 USD{}{}; unexpected DEBIT 4000 0.05 USD{}{}");
  }

  /** The sixth line is not listed; date and memo do not take the place of a line. */
  @Test
  void listsFiveLinesAndNotTheSixth() {
    int[] cents = IntStream.rangeClosed(1, 5).toArray();
    Journal five = journal(cents);
    Journal six = journal(IntStream.rangeClosed(1, 6).toArray());

    assertThat(differences(five, five.lines().subList(0, 1)).split("; ", -1)).hasSize(5);
    assertThat(differences(six, six.lines().subList(0, 1)).split("; ", -1))
        .hasSize(5)
        .doesNotContain("missing CREDIT 4000 0.06 USD{}{}");

    LedgerEntry other =
        new LedgerEntry("8", "AMZ-7-1", DAY.minusDays(1), "by hand", six.lines().subList(0, 1));
    assertThat(ReadBack.differences(six, other).split("; ", -1))
        .hasSize(7)
        .startsWith(
            "date 2026-11-14 instead of 2026-11-15", "memo \"by hand\" instead of \"memo\"");
  }

  @Property(tries = 200)
  void findsNoDifferenceInAnyOrderOfTheSameLines(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 9) Integer> cents,
      @ForAll long seed) {
    Journal meant = journal(cents.stream().mapToInt(cent -> cent).toArray());
    List<DocumentLine> shuffled = new ArrayList<>(meant.lines());
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(differences(meant, shuffled)).isEmpty();
  }

  @Property(tries = 200)
  void seesEachLineThatIsMissing(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 9) Integer> cents,
      @ForAll int any) {
    Journal meant = journal(cents.stream().mapToInt(cent -> cent).toArray());
    List<DocumentLine> found = new ArrayList<>(meant.lines());
    DocumentLine lost = found.remove(Math.floorMod(any, found.size()));

    assertThat(differences(meant, found))
        .isEqualTo("missing " + lost.side() + " " + lost.account() + " " + lost.amount() + "{}{}");
  }

  private static String differences(Journal meant, List<DocumentLine> found) {
    return ReadBack.differences(meant, new LedgerEntry("8", "AMZ-7-1", DAY, meant.memo(), found));
  }

  private static Journal journal(int... cents) {
    List<DocumentLine> lines = new ArrayList<>();
    lines.add(line(IntStream.of(cents).sum(), Side.DEBIT, "1150"));
    for (int cent : cents) {
      lines.add(line(cent, Side.CREDIT, "4000"));
    }
    BusinessKey key = new BusinessKey("US", "7", 1, DocumentKind.JOURNAL, 1);
    return new Journal(key, "AMZ-7-1", DAY, Currency.getInstance("USD"), "memo", lines);
  }

  private static DocumentLine line(int cents, Side side, String account) {
    Money amount = new Money(BigDecimal.valueOf(cents, 2), Currency.getInstance("USD"));
    Origin origin = new Origin("Mapping!O5", "abc", SourceRows.none());
    return new DocumentLine(new AccountCode(account), amount, side, Dimensions.NONE, "", origin);
  }
}
