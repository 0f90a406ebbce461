// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.digest.DigestUtils;

/** The key of a vault: 32 random bytes, and a short name that reveals nothing about them. */
final class VaultKey {

  private static final int BYTES = 32;
  private static final int NAME_LENGTH = 8;
  private static final byte[] NAMING = "LedgerHop key name".getBytes(StandardCharsets.UTF_8);

  private final byte[] bytes;
  private final String source;

  private VaultKey(byte[] bytes, String source) {
    this.bytes = bytes.clone();
    this.source = source;
  }

  static VaultKey random(SecureRandom random, String source) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new VaultKey(bytes, source);
  }

  /**
   * Empty if the text is not a key.
   *
   * @param source where the text stands, for messages
   */
  static Optional<VaultKey> parse(String text, String source) {
    String bare = text.strip();
    try {
      byte[] bytes =
          bare.length() == 2 * BYTES
              ? HexFormat.of().parseHex(bare)
              : Base64.getDecoder().decode(bare);
      return bytes.length == BYTES ? Optional.of(new VaultKey(bytes, source)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The form in which a key file stores it. */
  String written() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** Distinguishes keys: eight hexadecimal digits of a digest, which may be shown. */
  String name() {
    MessageDigest digest = DigestUtils.getSha256Digest();
    digest.update(NAMING);
    return HexFormat.of().formatHex(digest.digest(bytes)).substring(0, NAME_LENGTH);
  }

  /** Where the key comes from, for messages. */
  String source() {
    return source;
  }

  SecretKey forAes() {
    return new SecretKeySpec(bytes, "AES");
  }

  @Override
  public String toString() {
    return "key " + name() + " of " + source;
  }
}
