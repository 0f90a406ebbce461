// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodedTextTest {

  private static final String MARK = "\uFEFF";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
  void removesAByteOrderMarkAndSaysWhatItShows(String name) throws IOException {
    Charset charset = Charset.forName(name);
    EncodedText text = text((MARK + "a\té\n").getBytes(charset));

    assertThat(text.shown()).contains(charset);
    assertThat(new String(text.head(), charset)).isEqualTo("a\té\n");
    assertThat(utf8(text, charset)).isEqualTo("a\té\n");
  }

  @Test
  void seesUtf16WithoutAMarkByItsZeros() throws IOException {
    for (Charset wide : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
      assertThat(text("sku\t".getBytes(wide)).shown()).contains(wide);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "s\0k", "sku\tqty\n", "a\0b\0c\0dd", "\0\0\0\0\0\0\0\0"})
  void seesNoEncodingInOtherBytes(String bytes) throws IOException {
    assertThat(text(bytes.getBytes(StandardCharsets.ISO_8859_1)).shown()).isEmpty();
  }

  /** The buffers of the conversion hold 8,192 characters and bytes. */
  @Test
  void convertsSurrogatePairsWhereverABufferEnds() throws IOException {
    for (Charset wide : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
      for (int shift = 0; shift < 4; shift++) {
        String text = "x".repeat(shift) + "\uD83D\uDE00é\n".repeat(9_000);

        assertThat(utf8(text((MARK + text).getBytes(wide)), wide)).isEqualTo(text);
      }
    }
  }

  @Test
  void failsAtHalfASurrogatePair() throws IOException {
    EncodedText text = text("a\uD83Db".getBytes(StandardCharsets.UTF_8));
    EncodedText half = text(new byte[] {0, 'a', (byte) 0xD8, 0x3D, 0, 'b'});

    assertThat(utf8(text, StandardCharsets.UTF_8)).isEqualTo("a?b");
    assertThatThrownBy(() -> utf8(half, StandardCharsets.UTF_16BE))
        .isInstanceOf(CharacterCodingException.class);
  }

  @Test
  void returnsTheBytesOfAnEncodingThatExtendsAscii() throws IOException {
    byte[] bytes = "é".repeat(5_000).getBytes(Charset.forName("windows-1252"));

    assertThat(text(bytes).bytes(Charset.forName("windows-1252")).readAllBytes()).isEqualTo(bytes);
    assertThat(EncodedText.charsetOfBytes(Charset.forName("windows-1252")).name())
        .isEqualTo("windows-1252");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-32LE", "IBM037", "ISO-2022-JP"})
  void convertsAnEncodingWithOtherLineEnds(String name) throws IOException {
    Charset charset = Charset.forName(name);

    assertThat(EncodedText.charsetOfBytes(charset)).isEqualTo(StandardCharsets.UTF_8);
    assertThat(utf8(text("a\tb\nc".getBytes(charset)), charset)).isEqualTo("a\tb\nc");
  }

  @Test
  void findsNoLineEndTabOrQuotationMarkWithinACharacterOfAnEncodingThatExtendsAscii() {
    List<Charset> charsets =
        Charset.availableCharsets().values().stream().filter(EncodedText::extendsAscii).toList();

    assertThat(charsets)
        .extracting(Charset::name)
        .contains("UTF-8", "windows-1252", "windows-31j", "GB18030", "Big5", "EUC-KR");
    assertThat(charsets).allMatch(EncodedTextTest::isSafeToCut);
  }

  /** Whether each byte below the digits remains a character of its own behind any others. */
  private static boolean isSafeToCut(Charset charset) {
    CharsetDecoder decoder = LineDecoder.strict(charset);
    CharBuffer chars = CharBuffer.allocate(16);
    for (int two = 0x8000; two <= 0xFFFF; two++) {
      byte[] bytes = {(byte) (two >> 8), (byte) two, '\n'};
      chars.clear();
      boolean isValid = !decoder.reset().decode(ByteBuffer.wrap(bytes), chars, true).isError();
      if (isValid) {
        decoder.flush(chars);
      }
      String text = chars.flip().toString();
      int below = (two & 0xFF) < '0' ? 2 : 1;
      if (isValid && text.chars().filter(letter -> letter < '0').count() < below) {
        return false;
      }
    }
    return true;
  }

  private static EncodedText text(byte[] bytes) throws IOException {
    return EncodedText.of(new ByteArrayInputStream(bytes));
  }

  private static String utf8(EncodedText text, Charset charset) throws IOException {
    return new String(text.bytes(charset).readAllBytes(), StandardCharsets.UTF_8);
  }
}
