// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet.file;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses a part of a spreadsheet file; a document type, which could hold entities, is refused. */
final class SafeXml {

  private static final String NO_DTD = "http://apache.org/xml/features/disallow-doctype-decl";

  private SafeXml() {}

  /** Uses the parser of the JDK, whatever other parsers are on the class path. */
  static void parse(InputStream in, DefaultHandler handler) throws IOException {
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
}
