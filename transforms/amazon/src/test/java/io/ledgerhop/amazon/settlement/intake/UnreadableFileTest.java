// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.amazon.settlement.ReadingLimits;
import io.ledgerhop.amazon.settlement.ReadingOptions;
import io.ledgerhop.amazon.settlement.SettlementFile;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.Settlement;
import io.ledgerhop.settlement.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that are too large, fail, or change while they are read. */
@Timeout(30)
class UnreadableFileTest {

  private static final String GOOD = TestFiles.text("read", "example-2.txt");

  @Test
  void refusesALineLongerThanTheLimit() {
    SettlementReader reader =
        new SettlementReader(ReadingOptions.STRICT, new ReadingLimits(600, 1 << 20, 10, 10));

    assertThat(reader.read(TestFiles.of(GOOD.replace("LAMP", "L".repeat(700)))).messages())
        .startsWith("made.txt:6: the line is longer than 600 bytes");
  }

  /** A line without an end does not exhaust the memory: reading stops at the limit. */
  @Test
  void stopsReadingAnEndlessLine() {
    AtomicInteger reads = new AtomicInteger();
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            reads.incrementAndGet();
            java.util.Arrays.fill(bytes, from, from + length, (byte) 'x');
            return length;
          }
        };
    SettlementFile file =
        new SettlementFile("demo", new SourceFile("", "endless.txt"), () -> endless);

    assertThat(new SettlementReader().read(file).messages())
        .isEqualTo(
            "endless.txt:1: the line is longer than 262144 bytes (download the report type"
                + " GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2, in Seller Central \"Flat File"
                + " V2\")");
    assertThat(reads.get()).isLessThan(100);
  }

  @Test
  void refusesAFileLargerThanTheLimit() {
    SettlementReader reader =
        new SettlementReader(ReadingOptions.STRICT, new ReadingLimits(1 << 18, 1_000, 10, 10));

    assertThat(reader.read(TestFiles.of(GOOD)).messages())
        .endsWith(
            "the file is larger than 1000 bytes (a settlement is never that large; look at"
                + " what wrote the file)");
  }

  @Test
  void stopsAfterTheLastMistakeThatIsShown() {
    SettlementReader reader =
        new SettlementReader(ReadingOptions.STRICT, new ReadingLimits(1 << 18, 1 << 20, 3, 10));

    assertThat(reader.read(TestFiles.of(GOOD.replace("-1", "~1").replace(".", "#"))).problems())
        .hasSizeLessThanOrEqualTo(6)
        .last()
        .extracting(problem -> problem.fact() + "; " + problem.remedy())
        .isEqualTo("reading stopped after 3 mistakes; mend these first, then read again");
  }

  @Test
  void saysWhyAFileCannotBeOpened() {
    SettlementFile file =
        new SettlementFile(
            "demo",
            new SourceFile("", "gone.txt"),
            () -> {
              throw new IOException("the disk is gone");
            });

    assertThat(new SettlementReader().read(file).messages())
        .isEqualTo(
            "gone.txt: the file cannot be read: the disk is gone (look at the file and its folder,"
                + " then read again)");
  }

  @Test
  void refusesRowsThatWereAddedSinceTheFirstPass() {
    String more = GOOD + GOOD.substring(GOOD.lastIndexOf("90000000002"));

    assertChanged(
        more, "made.txt:11: the file changed while it was read: this row was another one");
  }

  @Test
  void refusesRowsThatWereRemovedSinceTheFirstPass() {
    assertChanged(
        GOOD.substring(0, GOOD.lastIndexOf("90000000002")),
        "made.txt:9: the file changed while it was read: 7 rows instead of 8");
  }

  @Test
  void refusesAmountsThatWereChangedSinceTheFirstPass() {
    assertChanged(
        GOOD.replace("-48.41", "-48.42"),
        "made.txt:10: the file changed while it was read: rows of -132.47 instead of -132.46 USD");
  }

  @Test
  void closesTheFileWithTheStream() {
    AtomicInteger open = new AtomicInteger();
    String longer = GOOD + "\n".repeat(500_000);
    SettlementFile file =
        new SettlementFile("demo", new SourceFile("", "counted.txt"), () -> counted(longer, open));
    Settlement settlement = new SettlementReader().read(file).value();
    assertThat(open).hasValue(0);

    try (Stream<MoneyLine> lines = settlement.lines()) {
      assertThat(lines.iterator().next().number()).isEqualTo(1);
      assertThat(open).hasValue(1);
    }

    assertThat(open).hasValue(0);
  }

  @Test
  void closesAFileThatHasNoHeader() {
    AtomicInteger open = new AtomicInteger();
    String other = "x\ty\n".repeat(100_000);
    SettlementFile file =
        new SettlementFile("demo", new SourceFile("", "other.txt"), () -> counted(other, open));

    assertThat(new SettlementReader().read(file).hasValue()).isFalse();
    assertThat(open).hasValue(0);
  }

  private static void assertChanged(String second, String message) {
    Deque<String> versions = new ArrayDeque<>(List.of(GOOD, second));
    SettlementFile file =
        new SettlementFile(
            "demo",
            new SourceFile("", "made.txt"),
            () ->
                new ByteArrayInputStream(versions.removeFirst().getBytes(StandardCharsets.UTF_8)));
    Settlement settlement = new SettlementReader().read(file).value();

    try (Stream<MoneyLine> lines = settlement.lines()) {
      assertThatThrownBy(lines::count)
          .isInstanceOf(ConnectorException.class)
          .hasMessageStartingWith(message);
    }
  }

  private static InputStream counted(String text, AtomicInteger open) {
    open.incrementAndGet();
    return new FilterInputStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
      private boolean isOpen = true;

      @Override
      public void close() throws IOException {
        open.addAndGet(isOpen ? -1 : 0);
        isOpen = false;
        super.close();
      }
    };
  }
}
