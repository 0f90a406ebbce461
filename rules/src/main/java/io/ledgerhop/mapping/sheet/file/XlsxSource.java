// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet.file;

import static io.ledgerhop.mapping.MappingProblem.OTHER_KIND_OF_FILE;

import io.ledgerhop.problem.ConnectorException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The current spreadsheet format, streamed.
 *
 * <p>POI opens the package. Its {@code XSSFReader} would load the classes of charts, drawings and
 * styles too, which takes longer than reading a small workbook.
 */
final class XlsxSource implements TabSource {

  /** The beginnings of the types of relationships, in the usual format and in the strict one. */
  private static final List<String> RELATIONSHIPS =
      List.of(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
          "http://purl.oclc.org/ooxml/officeDocument/relationships/");

  private final LimitedZip zip;
  private final PackagePart workbook;
  private final SharedTexts texts = new SharedTexts();
  private final NumberStyles styles = new NumberStyles();
  private final Map<String, String> partIds = new LinkedHashMap<>();
  private boolean countsFrom1904;

  XlsxSource(byte[] bytes, String name) throws IOException {
    zip = new LimitedZip(bytes, name);
    try {
      FileKind.otherZip(zip).ifPresent(kind -> refuse(name, kind));
      workbook = workbook(OPCPackage.open(zip));
      FileKind.otherPackage(workbook.getContentType()).ifPresent(kind -> refuse(name, kind));
      readPart("sharedStrings", texts);
      readPart("styles", styles);
      try (InputStream in = workbook.getInputStream()) {
        SafeXml.parse(in, new Workbook(name));
      }
    } catch (OpenXML4JException e) {
      throw new IOException(e);
    }
  }

  @Override
  public List<String> names() {
    return List.copyOf(partIds.keySet());
  }

  @Override
  public Tab read(String name) throws IOException {
    Tab tab = new Tab(name);
    PackageRelationship relation = workbook.getRelationship(partIds.get(name));
    try (InputStream sheet = workbook.getRelatedPart(relation).getInputStream()) {
      SafeXml.parse(sheet, new SheetXml(texts, styles, tab, countsFrom1904));
    } catch (OpenXML4JException e) {
      throw new IOException(e);
    }
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

  private static void refuse(String name, String kind) {
    throw new ConnectorException(OTHER_KIND_OF_FILE.at(name, kind));
  }

  private static PackagePart workbook(OPCPackage parts) throws IOException {
    return RELATIONSHIPS.stream()
        .flatMap(types -> parts.getPartsByRelationshipType(types + "officeDocument").stream())
        .findFirst()
        .orElseThrow(() -> new IOException("no workbook in the package"));
  }

  /** A workbook without texts has no such part, or an empty one. */
  private void readPart(String type, DefaultHandler handler)
      throws IOException, OpenXML4JException {
    for (String types : RELATIONSHIPS) {
      for (PackageRelationship relation : workbook.getRelationshipsByType(types + type)) {
        readPart(workbook.getRelatedPart(relation), handler);
      }
    }
  }

  private void readPart(PackagePart part, DefaultHandler handler) throws IOException {
    try (InputStream in = part.getInputStream()) {
      if (part.getSize() > 0) {
        SafeXml.parse(zip.heldInMemory(in), handler);
      }
    }
  }

  /** Collects the names of the tabs. */
  private final class Workbook extends DefaultHandler {

    private final String file;

    Workbook(String file) {
      this.file = file;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
      if (name.equals("sheet")) {
        String tab = attributes.getValue("name");
        if (partIds.put(tab, relation(attributes)) != null) {
          throw SpreadsheetFile.twice(file, tab);
        }
      } else if (name.equals("workbookPr")) {
        String value = String.valueOf(attributes.getValue("date1904"));
        countsFrom1904 = value.equals("1") || value.equals("true");
      }
    }

    /** The attribute has one namespace in the usual format and another in the strict one. */
    private static String relation(Attributes attributes) {
      for (int index = 0; index < attributes.getLength(); index++) {
        if (attributes.getLocalName(index).equals("id")
            && attributes.getURI(index).endsWith("relationships")) {
          return attributes.getValue(index);
        }
      }
      return "";
    }
  }
}
