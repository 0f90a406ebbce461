// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.xml;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Parses bytes into an element tree; refuses a DTD, more than {@link #DEPTH_MAX} levels and too
 * many elements.
 */
public final class XmlReader {
  /** The maximum depth; the deepest request of the gateway needs about a dozen levels. */
  public static final int DEPTH_MAX = 64;

  /** The maximum number of elements in one request. */
  public static final int ELEMENTS_MAX = 1_000_000;

  private final XMLInputFactory factory;

  public XmlReader() {
    factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entities are not read");
        });
  }

  public XmlElement read(byte[] body) {
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(body));
      try {
        return tree(xml);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      throw new MalformedXmlException(
          Optional.ofNullable(e.getLocation())
              .map(at -> "line " + at.getLineNumber() + " column " + at.getColumnNumber() + ": ")
              .orElse("")
              .concat("the document is not well-formed"));
    }
  }

  private static XmlElement tree(XMLStreamReader xml) throws XMLStreamException {
    Deque<Open> open = new ArrayDeque<>();
    Open document = new Open("", Map.of());
    open.push(document);
    int elements = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD ->
            throw new MalformedXmlException("a document type declaration is not read");
        case XMLStreamConstants.START_ELEMENT -> {
          if (++elements > ELEMENTS_MAX) {
            throw new MalformedXmlException("more than " + ELEMENTS_MAX + " elements");
          }
          if (open.size() > DEPTH_MAX) {
            throw new MalformedXmlException("nested deeper than " + DEPTH_MAX + " levels");
          }
          open.push(new Open(xml.getName().toString(), attributes(xml)));
        }
        case XMLStreamConstants.CHARACTERS -> current(open).text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          XmlElement closed = open.pop().close();
          current(open).children.add(closed);
        }
        default -> {}
      }
    }
    return document.children.get(0);
  }

  private static Open current(Deque<Open> open) {
    return open.element();
  }

  private static Map<String, String> attributes(XMLStreamReader xml) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeName(i).toString(), xml.getAttributeValue(i));
    }
    return attributes;
  }

  private static final class Open {
    private final String name;
    private final Map<String, String> attributes;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Open(String name, Map<String, String> attributes) {
      this.name = name;
      this.attributes = attributes;
    }

    XmlElement close() {
      boolean isSpace = text.toString().trim().isEmpty();
      return new XmlElement(
          name, attributes, children, !children.isEmpty() && isSpace ? "" : text.toString());
    }
  }
}
