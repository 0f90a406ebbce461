// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The current spreadsheet format, streamed. */
final class XlsxSource implements TabSource {

  private static final String NO_DTD = "http://apache.org/xml/features/disallow-doctype-decl";

  private final LimitedZip zip;
  private final XSSFReader reader;
  private final ReadOnlySharedStringsTable strings;
  private final Map<String, String> partIds = new LinkedHashMap<>();
  private boolean countsFrom1904;

  XlsxSource(byte[] bytes, String name) throws IOException {
    zip = new LimitedZip(bytes, name);
    try {
      reader = new XSSFReader(OPCPackage.open(zip));
      strings = strings();
      try (InputStream workbook = reader.getWorkbookData()) {
        parse(workbook, new Workbook());
      }
    } catch (OpenXML4JException | SAXException e) {
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
    try (InputStream sheet = reader.getSheet(partIds.get(name))) {
      parse(sheet, new SheetXml(strings, tab));
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

  private ReadOnlySharedStringsTable strings()
      throws IOException, OpenXML4JException, SAXException {
    try (InputStream in = reader.getSharedStringsData()) {
      return new ReadOnlySharedStringsTable(
          in == null ? InputStream.nullInputStream() : zip.heldInMemory(in), false);
    }
  }

  /** Uses the parser of the JDK, whatever other parsers are on the class path. */
  private static void parse(InputStream in, DefaultHandler handler) throws IOException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DTD, true);
      factory.newSAXParser().parse(new InputSource(in), handler);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(e);
    }
  }

  /** Collects the names of the tabs. */
  private final class Workbook extends DefaultHandler {

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
      if (name.equals("sheet")) {
        partIds.put(attributes.getValue("name"), relation(attributes));
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
