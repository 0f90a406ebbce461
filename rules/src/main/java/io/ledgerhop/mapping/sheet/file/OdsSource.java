// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.EncryptedDocumentException;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The spreadsheet format of LibreOffice, streamed: all tables are in one part, which is parsed once
 * for their names and once for each table that is read.
 */
final class OdsSource implements TabSource {

  static final String CONTENT = "content.xml";

  private static final String MANIFEST = "META-INF/manifest.xml";

  private final LimitedZip zip;
  private final Set<String> names = new LinkedHashSet<>();
  private final String file;
  private boolean countsFrom1904;

  OdsSource(byte[] bytes, String name) throws IOException {
    file = name;
    zip = new LimitedZip(bytes, name);
    if (isEncrypted()) {
      throw new EncryptedDocumentException(name);
    }
    parse(new Names());
  }

  /** True for a zip file that is an OpenDocument file. */
  static boolean isOds(byte[] bytes, String name) throws IOException {
    try (LimitedZip zip = new LimitedZip(bytes, name)) {
      return zip.getEntry(MANIFEST) != null && zip.getEntry("[Content_Types].xml") == null;
    }
  }

  @Override
  public List<String> names() {
    return List.copyOf(names);
  }

  @Override
  public Tab read(String name) throws IOException {
    Tab tab = new Tab(name);
    parse(new OdsTable(tab));
    return tab;
  }

  @Override
  public boolean countsFrom1904() {
    return countsFrom1904;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** The manifest says of each part whether it is encrypted, or there is one part for them all. */
  private boolean isEncrypted() throws IOException {
    try (InputStream manifest = part(MANIFEST)) {
      String text = new String(manifest.readAllBytes(), StandardCharsets.UTF_8);
      return text.contains("encryption-data") || zip.getEntry("encrypted-package") != null;
    }
  }

  private void parse(DefaultHandler handler) throws IOException {
    try (InputStream content = part(CONTENT)) {
      SafeXml.parse(content, handler);
    }
  }

  private InputStream part(String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("no part " + name);
    }
    return zip.getInputStream(entry);
  }

  /** Collects the names of the tables. */
  private final class Names extends DefaultHandler {

    private int depth;
    private int spreadsheetDepth;

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
      depth++;
      switch (OdsName.of(uri, name)) {
        case "office:spreadsheet" -> spreadsheetDepth = depth;
        case "table:null-date" ->
            countsFrom1904 =
                String.valueOf(OdsName.table(attributes, "date-value")).startsWith("1904");
        case "table:table" -> {
          if (depth == spreadsheetDepth + 1) {
            String tab = String.valueOf(OdsName.table(attributes, "name"));
            if (!names.add(tab)) {
              throw SpreadsheetFile.twice(file, tab);
            }
          }
        }
        default -> {}
      }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
      depth--;
    }
  }
}
