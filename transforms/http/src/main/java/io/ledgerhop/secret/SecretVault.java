// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts secrets for files, and decrypts them; the key is stored apart from what it encrypts.
 *
 * <p>An encrypted secret is {@code aes-gcm:1:}, the name of the key, a colon, and the base64 of a
 * random nonce followed by the AES-256-GCM cipher text. It may be used wherever the plain one may.
 */
public final class SecretVault {

  /** The prefix of every encrypted secret of this version. */
  public static final String PREFIX = "aes-gcm:1:";

  /** Longest secret, in characters. */
  public static final int LENGTH_MAX = 16_384;

  private static final Pattern SEALED =
      Pattern.compile("(aes-gcm:1:([0-9a-f]{8}):)([A-Za-z0-9_-]*)");
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int SEALED_LENGTH_MAX = 8 * LENGTH_MAX;

  private final KeySource keys;
  private final SecureRandom random;

  public SecretVault(KeySource keys, SecureRandom random) {
    this.keys = keys;
    this.random = random;
  }

  /** The vault with the key of the current user. */
  public static SecretVault ofUser() {
    return new SecretVault(KeySource.ofProcess(), new SecureRandom());
  }

  /** Whether the text has the prefix of an encrypted secret, intact or damaged. */
  public static boolean isSealed(String text) {
    return text.startsWith("aes-gcm:");
  }

  /**
   * Encrypts a secret; the result differs each time.
   *
   * @param place whose secret it is, for messages
   * @throws ConnectorException with a code of {@link SecretProblem} if there is no key and none can
   *     be made
   */
  public String seal(String place, Secret secret) {
    if (secret.reveal().length() > LENGTH_MAX) {
      throw problem(SecretProblem.TOO_LONG.at(place, LENGTH_MAX));
    }
    VaultKey key = keys.orNew(place, random);
    String head = PREFIX + key.name() + ":";
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] hidden =
          cipher(Cipher.ENCRYPT_MODE, key, nonce, head).doFinal(secret.reveal().getBytes(UTF_8));
      byte[] whole =
          ByteBuffer.allocate(nonce.length + hidden.length).put(nonce).put(hidden).array();
      return head + Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  /**
   * Decrypts a secret.
   *
   * @param place whose secret it is, for messages
   * @throws ConnectorException with a code of {@link SecretProblem} if it cannot be read
   */
  public String open(String place, String sealed) {
    Matcher parts = SEALED.matcher(sealed.strip());
    if (sealed.length() > SEALED_LENGTH_MAX || !parts.matches()) {
      throw problem(SecretProblem.DAMAGED.at(place));
    }
    VaultKey key = key(place, parts.group(2));
    byte[] whole = decoded(parts.group(3)).orElseThrow(() -> damaged(place));
    if (whole.length <= NONCE_BYTES) {
      throw damaged(place);
    }
    byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, parts.group(1));
      return new String(cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES), UTF_8);
    } catch (AEADBadTagException e) {
      throw damaged(place);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  private VaultKey key(String place, String name) {
    VaultKey key =
        keys.existing(place)
            .orElseThrow(
                () ->
                    problem(
                        SecretProblem.KEY_MISSING.at(
                            place, KeySource.KEY, keys.file(), KeySource.KEY_FILE)));
    if (!key.name().equals(name)) {
      throw problem(SecretProblem.OTHER_KEY.at(place, name, key.source(), key.name()));
    }
    return key;
  }

  /** The authentication tag covers the prefix and the key name, so neither can be exchanged. */
  private static Cipher cipher(int mode, VaultKey key, byte[] nonce, String head)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key.forAes(), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(head.getBytes(UTF_8));
    return cipher;
  }

  private static Optional<byte[]> decoded(String text) {
    try {
      return Optional.of(Base64.getUrlDecoder().decode(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static ConnectorException damaged(String place) {
    return problem(SecretProblem.DAMAGED.at(place));
  }

  private static ConnectorException problem(Problem problem) {
    return new ConnectorException(problem);
  }
}
