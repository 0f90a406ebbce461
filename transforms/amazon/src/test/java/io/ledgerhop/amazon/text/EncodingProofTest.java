// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The proof of an encoding, and the decoding of lines after it. */
class EncodingProofTest {

  private static final Charset UTF_8 = StandardCharsets.UTF_8;
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset JAPANESE = Charset.forName("windows-31j");

  @Test
  void provesTheFirstEncodingThatAllLinesAreValidIn() throws IOException {
    EncodingProof proof = proof(bytes("商品\n", UTF_8), bytes("plain\n", UTF_8));

    assertThat(proof.first(List.of(UTF_8, WESTERN))).contains(UTF_8);
    assertThat(proof.first(List.of(JAPANESE, UTF_8))).contains(UTF_8);
  }

  @Test
  void namesTheFirstLineThatIsInvalidInEachEncoding() throws IOException {
    EncodingProof proof =
        proof(
            bytes("plain\n", UTF_8),
            bytes("é\n", WESTERN),
            new byte[] {(byte) 0x81, '\n'},
            bytes("é\n", WESTERN));

    assertThat(proof.first(List.of(UTF_8, WESTERN, JAPANESE))).isEmpty();
    assertThat(proof.failedAt(UTF_8)).isEqualTo(2);
    assertThat(proof.failedAt(WESTERN)).isEqualTo(3);
  }

  @Test
  void checksACopyOfALineInTheSameWay() {
    EncodingProof proof = new EncodingProof(List.of(UTF_8, WESTERN));
    proof.see(bytes("é", WESTERN), 7);

    assertThat(proof.first(List.of(UTF_8, WESTERN))).contains(WESTERN);
    assertThat(proof.failedAt(UTF_8)).isEqualTo(7);
    assertThat(proof.failedAt(WESTERN)).isZero();
  }

  @Test
  void takesALineThatIsCutWithinACharacterAsValid() throws IOException {
    byte[] text = bytes("ééé\né\n", UTF_8);
    EncodingProof proof = new EncodingProof(List.of(UTF_8));
    LineDecoder decoder = new LineDecoder(UTF_8);
    List<String> texts = new ArrayList<>();
    try (ByteLines lines = new ByteLines(new ByteArrayInputStream(text), 3, line -> {})) {
      while (lines.next()) {
        proof.see(lines);
        texts.add(decoder.text(lines));
      }
    }

    assertThat(proof.first(List.of(UTF_8))).contains(UTF_8);
    assertThat(texts).containsExactly("é", "é");
  }

  @Test
  void decodesLinesOfAnyLength() throws IOException {
    String line = "商\uD83D\uDE00".repeat(70_000);
    LineDecoder decoder = new LineDecoder(UTF_8);
    try (ByteLines lines = lines(bytes("a\n" + line + "\nb商", UTF_8))) {
      for (String expected : List.of("a", line, "b商")) {
        assertThat(lines.next()).isTrue();
        assertThat(decoder.text(lines)).isEqualTo(expected);
      }
    }
  }

  @Test
  void replacesNoInvalidByte() throws IOException {
    try (ByteLines lines = lines(bytes("é", WESTERN))) {
      assertThat(lines.next()).isTrue();
      assertThatThrownBy(() -> new LineDecoder(UTF_8).text(lines))
          .isInstanceOf(CharacterCodingException.class);
    }
  }

  private static EncodingProof proof(byte[]... texts) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] text : texts) {
      all.write(text);
    }
    EncodingProof proof = new EncodingProof(List.of(UTF_8, WESTERN, JAPANESE));
    try (ByteLines lines = lines(all.toByteArray())) {
      while (lines.next()) {
        proof.see(lines);
      }
    }
    return proof;
  }

  private static ByteLines lines(byte[] text) {
    return new ByteLines(new ByteArrayInputStream(text), Integer.MAX_VALUE, line -> {});
  }

  private static byte[] bytes(String text, Charset charset) {
    return text.getBytes(charset);
  }
}
