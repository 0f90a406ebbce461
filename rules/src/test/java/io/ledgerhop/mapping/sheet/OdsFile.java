// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An OpenDocument spreadsheet made by hand, for what LibreOffice would not write. */
final class OdsFile {

  private static final String START =
      """
      <office:document-content
          xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
          xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
          xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
          xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
          xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">
      <office:body><office:spreadsheet>
      """;

  private static final String END = "</office:spreadsheet></office:body></office:document-content>";

  private final Map<String, Content> parts = new LinkedHashMap<>();

  /** Writes the bytes of a part. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  private OdsFile(Content content) {
    text("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    parts.put("content.xml", content);
    text("META-INF/manifest.xml", "<manifest/>");
  }

  /** A file with the tables that the XML has. */
  static OdsFile of(String tables) {
    return new OdsFile(out -> out.write((START + tables + END).getBytes(StandardCharsets.UTF_8)));
  }

  /** A file with any content. */
  static OdsFile with(Content content) {
    return new OdsFile(content);
  }

  /** A table Mapping with a header and further rows. */
  static OdsFile mapping(String rows) {
    return of(
        table(
            "Mapping",
            row("Transaction type | Amount type | Amount description | Post as | GL account")
                + rows));
  }

  static String table(String name, String rows) {
    return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
  }

  /** A row of texts. */
  static String row(String drawing) {
    return Arrays.stream(drawing.split("\\|", -1))
        .map(String::strip)
        .map(OdsFile::cell)
        .collect(Collectors.joining("", "<table:table-row>", "</table:table-row>"));
  }

  static String cell(String text) {
    return "<table:table-cell office:value-type=\"string\"><text:p>"
        + text
        + "</text:p></table:table-cell>";
  }

  OdsFile text(String part, String text) {
    parts.put(part, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, Content> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        part.getValue().write(zip);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
