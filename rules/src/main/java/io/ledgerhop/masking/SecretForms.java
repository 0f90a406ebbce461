// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.masking;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The byte sequences that reveal a secret in a text whose escapes have been decoded.
 *
 * <p>Base64 writes three bytes as four characters, so a secret inside a longer text has one of
 * three forms. The first and last characters may hold bits of the neighbouring text and are left
 * out, except the last one when the secret ends the text.
 */
final class SecretForms {

  private static final int BITS = 8;
  private static final int BASE64_BITS = 6;
  private static final int ALIGNMENTS = 3;

  private SecretForms() {}

  static List<byte[]> of(String secret) {
    Set<ByteBuffer> forms = new LinkedHashSet<>();
    addPlain(forms, secret.getBytes(UTF_8));
    if (ISO_8859_1.newEncoder().canEncode(secret)) {
      addPlain(forms, secret.getBytes(ISO_8859_1));
    }
    // A secret that is sent percent-encoded may come back decoded.
    TextBytes.of(secret).unescaped().ifPresent(bare -> addPlain(forms, bare.bytes()));
    return forms.stream()
        .map(ByteBuffer::array)
        .filter(form -> form.length >= FormIndex.KEY_BYTES)
        .toList();
  }

  private static void addPlain(Set<ByteBuffer> forms, byte[] secret) {
    forms.add(ByteBuffer.wrap(secret));
    forms.add(ByteBuffer.wrap(withPluses(secret)));
    for (int before = 0; before < ALIGNMENTS; before++) {
      byte[] shifted =
          ByteBuffer.allocate(before + secret.length).position(before).put(secret).array();
      int from = (before * BITS + BASE64_BITS - 1) / BASE64_BITS;
      int to = shifted.length * BITS / BASE64_BITS;
      for (Base64.Encoder encoder : List.of(Base64.getEncoder(), Base64.getUrlEncoder())) {
        byte[] encoded = encoder.withoutPadding().encode(shifted);
        forms.add(ByteBuffer.wrap(Arrays.copyOfRange(encoded, from, to)));
        forms.add(ByteBuffer.wrap(Arrays.copyOfRange(encoded, from, encoded.length)));
      }
    }
  }

  /** Form encoding writes a blank as a plus sign. */
  private static byte[] withPluses(byte[] secret) {
    byte[] changed = secret.clone();
    for (int index = 0; index < changed.length; index++) {
      if (changed[index] == ' ') {
        changed[index] = '+';
      }
    }
    return changed;
  }
}
