// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The lines of {@link BufferedReader} are the oracle. */
class ByteLinesTest {

  private static final int BUFFER = 1 << 16;

  @Property(tries = 300)
  void findsTheSameLinesAsAReader(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 9) int chunk)
      throws IOException {
    assertThat(lines(chunked(text, chunk), Integer.MAX_VALUE)).isEqualTo(oracle(text));
  }

  @Property(tries = 300)
  void knowsWhichLinesAreAsciiAndWhereTheFirstNulByteIs(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 99) int chunk)
      throws IOException {
    List<String> found = new ArrayList<>();
    try (ByteLines lines = new ByteLines(chunked(text, chunk), Integer.MAX_VALUE, line -> {})) {
      while (lines.next()) {
        found.add(lines.isAscii() + " " + lines.nul());
      }
    }

    assertThat(found)
        .isEqualTo(
            oracle(text).stream()
                .map(line -> line.chars().allMatch(b -> b < 128) + " " + (line.indexOf(0) + 1))
                .toList());
  }

  @Property(tries = 200)
  void keepsTheBeginningOfALongLineAndGoesOn(
      @ForAll("texts") String text,
      @ForAll @IntRange(max = 5) int longest,
      @ForAll @IntRange(min = 1, max = 9) int chunk)
      throws IOException {
    List<String> cut =
        oracle(text).stream()
            .map(line -> line.length() > longest ? line.substring(0, longest) + "..." : line)
            .toList();

    assertThat(lines(chunked(text, chunk), longest)).isEqualTo(cut);
  }

  @Test
  void findsLineEndsWhereverABufferEnds() throws IOException {
    for (String end : List.of("\n", "\r\n", "\r", "\r\r\n")) {
      for (int length = BUFFER - 3; length < BUFFER + 3; length++) {
        String text = "x".repeat(length) + end + "b" + end + "c".repeat(BUFFER);

        assertThat(lines(plain(text), Integer.MAX_VALUE)).isEqualTo(oracle(text));
      }
    }
  }

  @Test
  void skipsTheRestOfALongLineWhereverABufferEnds() throws IOException {
    for (int length = 4 * BUFFER - 3; length < 4 * BUFFER + 3; length++) {
      String text = "x".repeat(length) + "\r\nb\n" + "y".repeat(length);

      assertThat(lines(plain(text), 2)).containsExactly("xx...", "b", "yy...");
    }
  }

  @Test
  void returnsTheBeginningOfAnEndlessLineWithoutReadingItsRest() throws IOException {
    AtomicInteger read = new AtomicInteger();
    try (ByteLines lines = new ByteLines(endless(read), 3 * BUFFER, line -> {})) {
      assertThat(lines.next()).isTrue();
      assertThat(lines.isCut()).isTrue();
      assertThat(lines.to() - lines.from()).isEqualTo(3 * BUFFER);
    }
    assertThat(read.get()).isLessThan(9 * BUFFER);
  }

  @Test
  void tellsOfEachLineThatIsCutOrHasANulByte() throws IOException {
    List<String> told = new ArrayList<>();
    try (ByteLines lines =
        new ByteLines(
            plain("ab\nabcdef\n\0\nab\0\0\nabc\n"),
            4,
            line -> told.add(line.number() + " " + line.isCut() + " " + line.nul()))) {
      lines.skipTo(Long.MAX_VALUE);
    }

    assertThat(told).containsExactly("2 true 0", "3 false 1", "4 false 3");
  }

  @Test
  void letsTheCallerRefuseALine() throws IOException {
    try (ByteLines lines =
        new ByteLines(
            plain("ab\nabc\n"),
            2,
            line -> {
              throw new IllegalStateException("line " + line.number());
            })) {
      assertThat(lines.next()).isTrue();
      assertThatThrownBy(lines::next).hasMessage("line 2");
    }
  }

  @Test
  void saysWhichLineIsAsciiAndWhichHasNoEnd() throws IOException {
    List<String> said = new ArrayList<>();
    try (ByteLines lines = new ByteLines(plain("a\né\nb"), 9, line -> {})) {
      while (lines.next()) {
        said.add(lines.isAscii() + " " + lines.isTerminated());
      }
    }

    assertThat(said).containsExactly("true true", "false true", "true false");
  }

  @Test
  void movesToJustBeforeALine() throws IOException {
    try (ByteLines lines = new ByteLines(plain("a\nb\nc\nd\n"), 9, line -> {})) {
      lines.skipTo(3);

      assertThat(lines.next()).isTrue();
      assertThat(lines.number()).isEqualTo(3);
      assertThat(lines.bytes()[lines.from()]).isEqualTo((byte) 'c');
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("\n", "\r", "\r\n", "a", "bcd", "0123456789", "\t", "\0", "é", "商")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  private static List<String> oracle(String text) {
    String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    return new BufferedReader(new StringReader(bytes)).lines().toList();
  }

  /** Each byte as a character; three dots mark a line that was cut. */
  private static List<String> lines(InputStream in, int longest) throws IOException {
    List<String> found = new ArrayList<>();
    try (ByteLines lines = new ByteLines(in, longest, line -> {})) {
      while (lines.next()) {
        int length = lines.to() - lines.from();
        String text = new String(lines.bytes(), lines.from(), length, StandardCharsets.ISO_8859_1);
        found.add(text + (lines.isCut() ? "..." : ""));
        assertThat(lines.number()).isEqualTo(found.size());
      }
    }
    return found;
  }

  private static InputStream plain(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns a few bytes at a time, as a network does. */
  private static InputStream chunked(String text, int chunk) {
    return new FilterInputStream(plain(text)) {
      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        return super.read(bytes, from, Math.min(chunk, length));
      }
    };
  }

  private static InputStream endless(AtomicInteger read) {
    return new InputStream() {
      @Override
      public int read() {
        read.incrementAndGet();
        return 'x';
      }

      @Override
      public int read(byte[] bytes, int from, int length) {
        read.addAndGet(length);
        Arrays.fill(bytes, from, from + length, (byte) 'x');
        return length;
      }
    };
  }
}
