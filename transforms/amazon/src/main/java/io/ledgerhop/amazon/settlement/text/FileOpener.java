// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.text;

import io.ledgerhop.amazon.settlement.ReadingLimits;
import io.ledgerhop.amazon.settlement.ReadingOptions;
import io.ledgerhop.amazon.settlement.SettlementFile;
import io.ledgerhop.amazon.settlement.SettlementProblem;
import io.ledgerhop.amazon.settlement.XmlFoundException;
import io.ledgerhop.amazon.text.ByteLines;
import io.ledgerhop.amazon.text.EncodedText;
import io.ledgerhop.problem.ConnectorException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * Opens a file: refuses at its first bytes what is not a text with columns, and later what is too
 * large or has NUL bytes.
 *
 * @param marked whether the first bytes, or a user, say that the file is Unicode
 * @param charset the encoding that they say; without it, UTF-8 until the proof
 */
public record FileOpener(ByteLines lines, boolean marked, Charset charset) {

  /** Either element, in a namespace or in none. */
  private static final Pattern SETTLEMENT_IN_XML =
      Pattern.compile("<([\\w.-]+:)?(amazonenvelope|settlementreport)\\b");

  public static FileOpener of(SettlementFile file, ReadingOptions options, ReadingLimits limits)
      throws IOException {
    InputStream in = limited(file, limits);
    try {
      EncodedText text = EncodedText.of(in);
      Optional<Charset> unicode = text.shown().or(() -> converted(options));
      Charset charset = unicode.orElse(StandardCharsets.UTF_8);
      refuseOther(text.head(), charset, file);
      ByteLines lines =
          new ByteLines(
              text.bytes(charset), limits.lineBytes(), line -> refuse(line, file, limits));
      return new FileOpener(lines, unicode.isPresent(), charset);
    } catch (IOException | ConnectorException | XmlFoundException e) {
      in.close();
      throw e;
    }
  }

  /** The encoding for a message; nobody has to know the order of its bytes. */
  public String charsetName() {
    return charset.name().replaceFirst("(?<=^UTF-\\d\\d)[BL]E$", "");
  }

  /** The encoding of the user, if the file has to be converted before its lines can be cut. */
  private static Optional<Charset> converted(ReadingOptions options) {
    return options.charset().filter(charset -> !EncodedText.extendsAscii(charset));
  }

  private static InputStream limited(SettlementFile file, ReadingLimits limits) throws IOException {
    return BoundedInputStream.builder()
        .setInputStream(file.opener().open())
        .setMaxCount(limits.fileBytes() + 1)
        .setOnMaxCount(
            (max, count) -> {
              throw new ConnectorException(
                  SettlementProblem.FILE_TOO_LARGE.at(file.source().name(), limits.fileBytes()));
            })
        .get();
  }

  private static void refuse(ByteLines line, SettlementFile file, ReadingLimits limits) {
    String place = file.place(line.number());
    throw new ConnectorException(
        line.nul() > 0
            ? SettlementProblem.NUL_BYTE.at(place, line.nul())
            : SettlementProblem.LINE_TOO_LONG.at(place, limits.lineBytes()));
  }

  private static void refuseOther(byte[] head, Charset charset, SettlementFile file) {
    String text = new String(head, charset).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
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
