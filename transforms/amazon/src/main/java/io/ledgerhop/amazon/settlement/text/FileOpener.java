// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.text;

import io.ledgerhop.amazon.settlement.ReadingLimits;
import io.ledgerhop.amazon.settlement.ReadingOptions;
import io.ledgerhop.amazon.settlement.SettlementFile;
import io.ledgerhop.amazon.settlement.SettlementProblem;
import io.ledgerhop.amazon.settlement.XmlFoundException;
import io.ledgerhop.problem.ConnectorException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Opens a file: refuses at its first bytes what is not a text with columns, and removes the byte
 * order mark.
 *
 * @param marked whether a byte order mark, or a user, says that the file is Unicode
 */
public record FileOpener(ByteLines lines, boolean marked) {

  private static final int HEAD = 2_048;

  /** Either element, in a namespace or in none. */
  private static final Pattern SETTLEMENT_IN_XML =
      Pattern.compile("<([\\w.-]+:)?(amazonenvelope|settlementreport)\\b");

  private static final int ZEROS_SEEN = 8;

  public static FileOpener of(SettlementFile file, ReadingOptions options, ReadingLimits limits)
      throws IOException {
    InputStream in = file.opener().open();
    try {
      byte[] head = in.readNBytes(HEAD);
      Optional<Charset> wide = wide(head, options);
      refuseOther(head, wide, file);
      return wide.isPresent()
          ? transcoded(head, in, wide.get(), file, limits)
          : opened(head, in, file, limits);
    } catch (IOException | ConnectorException | XmlFoundException e) {
      in.close();
      throw e;
    }
  }

  private static FileOpener opened(
      byte[] head, InputStream rest, SettlementFile file, ReadingLimits limits) {
    boolean marked = begins(head, 0xEF, 0xBB, 0xBF);
    return new FileOpener(new ByteLines(joined(head, marked ? 3 : 0, rest), file, limits), marked);
  }

  private static FileOpener transcoded(
      byte[] head, InputStream rest, Charset charset, SettlementFile file, ReadingLimits limits) {
    int mark = begins(head, 0xFE, 0xFF) || begins(head, 0xFF, 0xFE) ? 2 : 0;
    InputStream all = joined(head, mark, rest);
    return new FileOpener(new ByteLines(new TranscodedStream(all, charset), file, limits), true);
  }

  /**
   * An encoding in which a line end has several bytes: detected by its mark, its zeros or an
   * option.
   */
  private static Optional<Charset> wide(byte[] head, ReadingOptions options) {
    return wide(head)
        .or(() -> options.charset().filter(charset -> charset.name().startsWith("UTF-16")));
  }

  /** Such an encoding, detected by its mark or its zeros. */
  public static Optional<Charset> wide(byte[] head) {
    if (begins(head, 0xFE, 0xFF) || hasZeros(head, 0)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (begins(head, 0xFF, 0xFE) || hasZeros(head, 1)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  /** Whether every other byte at the beginning, and no byte between them, is zero. */
  private static boolean hasZeros(byte[] head, int first) {
    if (head.length < ZEROS_SEEN) {
      return false;
    }
    for (int at = 0; at < ZEROS_SEEN; at++) {
      if ((head[at] == 0) != (at % 2 == first)) {
        return false;
      }
    }
    return true;
  }

  private static InputStream joined(byte[] head, int from, InputStream rest) {
    return new SequenceInputStream(new ByteArrayInputStream(head, from, head.length - from), rest);
  }

  private static void refuseOther(byte[] head, Optional<Charset> wide, SettlementFile file) {
    String text =
        new String(head, wide.orElse(StandardCharsets.UTF_8))
            .replace("\uFEFF", "")
            .strip()
            .toLowerCase(Locale.ROOT);
    String place = file.place(1);
    if (SETTLEMENT_IN_XML.matcher(text).find()) {
      throw new XmlFoundException(place);
    }
    String other = otherKind(head, text);
    if (!other.isEmpty()) {
      throw new ConnectorException(SettlementProblem.NOT_TEXT.at(place, other));
    }
  }

  private static String otherKind(byte[] head, String text) {
    if (begins(head, 'P', 'K', 3, 4)) {
      return "a zip archive or a workbook";
    }
    if (begins(head, 0x1F, 0x8B)) {
      return "a gzip archive";
    }
    if (text.startsWith("%pdf-")) {
      return "a PDF";
    }
    if (text.startsWith("{") || text.startsWith("[")) {
      return "JSON";
    }
    if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
      return "a web page";
    }
    return text.startsWith("<") ? "XML" : "";
  }

  private static boolean begins(byte[] head, int... first) {
    if (head.length < first.length) {
      return false;
    }
    for (int index = 0; index < first.length; index++) {
      if ((head[index] & 0xFF) != first[index]) {
        return false;
      }
    }
    return true;
  }
}
