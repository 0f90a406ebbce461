// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A fingerprint of everything of a document that reaches the ledger.
 *
 * <p>Where a line came from is not part of it: a rule that moved to another row posts the same
 * entry.
 */
public final class ContentHash {

  private static final char SEPARATOR = '\u001f';

  private ContentHash() {}

  /** SHA-256 in lower-case hex. */
  public static String of(Document document) {
    return sha256(text(document));
  }

  static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String text(Document document) {
    StringBuilder text = new StringBuilder();
    append(
        text,
        document.key().kind(),
        document.number(),
        document.date(),
        document.currency(),
        document.memo());
    for (DocumentLine line : document.lines()) {
      append(text, line.account(), line.amount().digits(), line.side(), line.memo());
      append(text, line.dimensions().standard(), line.dimensions().userDefined());
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Object... values) {
    for (Object value : values) {
      text.append(value).append(SEPARATOR);
    }
    text.append('\n');
  }
}
