// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.amazon.archive.FolderArchive;
import io.ledgerhop.amazon.settlement.ReadingOptions;
import io.ledgerhop.amazon.settlement.intake.SettlementFiles.GivenFile;
import io.ledgerhop.amazon.settlement.proof.LineCounts;
import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Origin;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.SourceRows;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.posting.trail.TrailMove;
import io.ledgerhop.source.MemorySourceTrail;
import io.ledgerhop.source.SourceTrail;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** F20, F21: one settlement in several files. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ConflictTest {

  private static final String SELLER = "Acme";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC);

  private static final BusinessKey KEY = new BusinessKey(SELLER, "501", 1, DocumentKind.JOURNAL, 1);

  @TempDir private Path folder;

  private final Trail trail = new MemoryTrail();
  private final SourceTrail memory = new MemorySourceTrail();
  private final ListedTexts amazon = new ListedTexts();

  /** Trap 18: one settlement in several reports is processed once. */
  @Test
  void returnsOneSettlementForTheSameRowsFromReportsFilesAndOtherFormats() {
    String text = SettlementTexts.settlement("501", "5.00", "2.00", "2.00");
    amazon
        .report("r1", "2026-11-02T00:00:00Z", text)
        .report("r2", "2026-11-03T00:00:00Z", text)
        .report("r3", "2026-11-04T00:00:00Z", text.replace("\n", "\r\n"));

    assertThat(reports()).containsExactly("501");
    assertThat(files(text, text.replace("\tUSD", "\tusd") + "\n\n")).containsExactly("501");
    post("501");
    assertThat(reports()).isEmpty();
    assertThat(files(text, "\uFEFF" + text)).isEmpty();
  }

  /** F21: documents do not contain the quantity, and the layouts write it in different rows. */
  @Test
  void givesOneSettlementForTheSameRowsWithOtherQuantities() {
    String text = SettlementTexts.settlement("501", "5.00", "-2.00");
    String repeated =
        text.replace("posted-date\n", "posted-date\tquantity-purchased\n")
            .replace("2026-10-30\n", "2026-10-30\t1\n");

    assertThat(files(text, repeated)).containsExactly("501");
  }

  @Test
  void usesTheNewerFileWhileNothingOfTheOlderOneIsPosted() {
    amazon.report("r1", "2026-11-02T00:00:00Z", SettlementTexts.settlement("501", "5.00"));
    reports();
    trail.concludeSettlement(SELLER, "501", SettlementStatus.HELD, "no row", CLOCK.instant());
    amazon.report("r2", "2026-11-03T00:00:00Z", SettlementTexts.settlement("501", "5.00", "1.00"));

    assertThat(totals()).containsExactly("6.00");
    assertThat(totals()).containsExactly("6.00");
    post("501");
    assertThat(totals()).isEmpty();
  }

  @Test
  void keepsTheOlderFileAndReportsTheNewerOneWhenSomethingIsPosted() {
    amazon.report("r1", "2026-11-02T00:00:00Z", SettlementTexts.settlement("501", "5.00"));
    reports();
    Books books = new Books("company", "");
    trail.intend(books, List.of(document()), CLOCK.instant());
    trail.move(books, new TrailMove(KEY, PostingState.SENT, "", "", ""), CLOCK.instant());
    amazon.report("r2", "2026-11-03T00:00:00Z", SettlementTexts.settlement("501", "6.00"));

    assertThat(totals()).hasSize(2).contains("5.00").anyMatch(ConflictTest::isConflict);
    assertThat(totals()).hasSize(2).contains("5.00").anyMatch(ConflictTest::isConflict);
  }

  @Test
  void showsTheRowsThatDifferWhenTheOlderFileIsPosted() {
    amazon.report(
        "r1", "2026-11-02T00:00:00Z", SettlementTexts.settlement("501", "5.00", "2.00", "2.00"));
    reports();
    post("501");
    amazon.report(
        "r2", "2026-11-03T00:00:00Z", SettlementTexts.settlement("501", "5.00", "2.00", "3.00"));

    List<Arrival> arrivals = arrivals();

    assertThat(arrivals).hasSize(1);
    Arrival.Conflict conflict = (Arrival.Conflict) arrivals.get(0);
    assertThat(conflict.settlement().code()).isEqualTo("OTHER_CONTENT");
    assertThat(conflict.settlement().message())
        .contains(
            "report r2: settlement 501 was read before with other rows",
            "1 row of 2.00 USD only in the earlier file, total 9.00 USD",
            "1 row of 3.00 USD only in this one, total 10.00 USD",
            "-4 Order / ItemPrice / Principal  2.00 USD",
            "+5 Order / ItemPrice / Principal  3.00 USD");
    assertThat(conflict.difference().rows()).hasSize(2);
    assertThat(arrivals()).isEmpty();
  }

  @Test
  void countsEqualRowsSeparately() {
    files(SettlementTexts.settlement("501", "2.00", "2.00", "2.00"));
    post("501");

    assertThat(files(SettlementTexts.settlement("501", "2.00", "4.00")))
        .singleElement()
        .asString()
        .contains("2 rows of 4.00 USD only in the earlier file", "1 row of 4.00 USD only in this");
  }

  @Test
  void reportsTwoFilesOfOneRunAsAConflict() {
    assertThat(
            files(
                SettlementTexts.settlement("501", "5.00"),
                SettlementTexts.settlement("501", "7.00")))
        .hasSize(2)
        .startsWith("501")
        .last()
        .asString()
        .startsWith("OTHER_CONTENT of 501");
  }

  @Test
  void reportsThatTheEarlierFileIsNoLongerInTheArchive() throws IOException {
    files(SettlementTexts.settlement("501", "5.00"));
    post("501");
    try (Stream<Path> kept = Files.list(folder)) {
      for (Path file : kept.toList()) {
        Files.delete(file);
      }
    }

    assertThat(files(SettlementTexts.settlement("501", "7.00")))
        .singleElement()
        .asString()
        .startsWith("EARLIER_LOST of 501");
  }

  @Test
  void countsMoreRowsThanItShowsAndMoreThanItHoldsAtOnce() {
    int many = LineCounts.LINES_MAX / 2 + 1_000;
    Arrival arrival = compared(many, "0.01", "0.02");

    RowDifference difference = ((Arrival.Conflict) arrival).difference();
    assertThat(difference.rows()).hasSize(RowDifference.SHOWN_MAX);
    assertThat(difference.summary())
        .contains(
            String.format(Locale.ROOT, "%d rows of %d.", many, many / 100),
            String.format(Locale.ROOT, "%d rows of %d.", many, many / 50));
    assertThat(difference.notShown()).isEqualTo(2L * many - RowDifference.SHOWN_MAX);
  }

  private Arrival compared(int rows, String then, String now) {
    files(SettlementTexts.manyOrders("501", rows, then));
    post("501");
    return arrivals(file(SettlementTexts.manyOrders("501", rows, now), 9)).get(0);
  }

  private static Document document() {
    DocumentLine debit = line(Side.DEBIT);
    DocumentLine credit = line(Side.CREDIT);
    return new Journal(
        KEY,
        "AMZ-501",
        LocalDate.of(2026, 11, 5),
        Currency.getInstance("USD"),
        "Amazon",
        List.of(debit, credit));
  }

  private static DocumentLine line(Side side) {
    Origin origin = new Origin(Origin.CLEARING, "", SourceRows.none());
    return new DocumentLine(
        new AccountCode("1150"), Money.of("5.00", "USD"), side, Dimensions.NONE, "", origin);
  }

  private static boolean isConflict(String words) {
    return words.startsWith("OTHER_CONTENT of 501");
  }

  private void post(String id) {
    trail.concludeSettlement(SELLER, id, SettlementStatus.FINISHED, "", CLOCK.instant());
  }

  private List<String> totals() {
    return arrivals().stream()
        .map(
            arrival ->
                arrival instanceof Arrival.Read read
                    ? read.settlement().header().total().digits()
                    : SettlementReportsTest.words(arrival))
        .toList();
  }

  private List<String> reports() {
    return arrivals().stream().map(SettlementReportsTest::words).toList();
  }

  private List<Arrival> arrivals() {
    return SettlementReportsTest.stream(
            new SettlementReports(WantedSettlements.all(SELLER), amazon, intake(), memory))
        .toList();
  }

  private List<String> files(String... texts) {
    GivenFile[] files = new GivenFile[texts.length];
    for (int index = 0; index < texts.length; index++) {
      files[index] = file(texts[index], index);
    }
    return arrivals(files).stream().map(SettlementReportsTest::words).toList();
  }

  private List<Arrival> arrivals(GivenFile... files) {
    try (SettlementFiles given = new SettlementFiles(SELLER, List.of(files).iterator(), intake())) {
      return SettlementReportsTest.stream(given).toList();
    }
  }

  private Intake intake() {
    return new Intake(new FolderArchive(folder), trail, CLOCK, ReadingOptions.STRICT);
  }

  private static GivenFile file(String text, int number) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String name = number + ".txt";
    return new GivenFile("in/" + name, name, () -> new ByteArrayInputStream(bytes));
  }
}
