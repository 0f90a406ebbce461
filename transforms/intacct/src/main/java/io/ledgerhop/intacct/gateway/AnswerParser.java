// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an answer into memory, without DTD and entities, and within limits. */
final class AnswerParser {

  private static final String LAZY = "com.ctc.wstx.lazyParsing";
  private static final int DEPTH_MAX = 30;
  private static final long ELEMENTS_MAX = 1_000_000;
  private static final int ATTRIBUTES_MAX = 30;
  private static final int TEXT_MAX = 1 << 20;
  private static final long CHARACTERS_MAX = 32L << 20;

  private final XMLInputFactory factory = new WstxInputFactory();

  AnswerParser() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // A lazy reader would report an error in the text later, as another type of exception.
    factory.setProperty(LAZY, false);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEPTH_MAX);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_COUNT, ELEMENTS_MAX);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, ATTRIBUTES_MAX);
    factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, TEXT_MAX);
    factory.setProperty(WstxInputProperties.P_MAX_CHARACTERS, CHARACTERS_MAX);
  }

  /**
   * The root element.
   *
   * @throws XMLStreamException if the answer is not well-formed, is truncated, or exceeds a limit
   */
  XmlNode read(InputStream body) throws XMLStreamException {
    XMLStreamReader reader = factory.createXMLStreamReader(body);
    try {
      reader.nextTag();
      XmlNode root = element(reader);
      while (reader.hasNext()) {
        reader.next();
      }
      return root;
    } finally {
      reader.close();
    }
  }

  /** The reader's own depth limit bounds the recursion. */
  private static XmlNode element(XMLStreamReader reader) throws XMLStreamException {
    String name = reader.getLocalName();
    Map<String, String> attributes = attributes(reader);
    StringBuilder text = new StringBuilder();
    List<XmlNode> children = new ArrayList<>();
    for (int event = reader.next(); event != XMLStreamReader.END_ELEMENT; event = reader.next()) {
      if (event == XMLStreamReader.START_ELEMENT) {
        children.add(element(reader));
      } else if (reader.hasText() && event != XMLStreamReader.COMMENT) {
        text.append(reader.getText());
      }
    }
    return new XmlNode(name, attributes, text.toString(), List.copyOf(children));
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    Map<String, String> attributes = new HashMap<>();
    for (int index = 0; index < reader.getAttributeCount(); index++) {
      attributes.put(reader.getAttributeLocalName(index), reader.getAttributeValue(index));
    }
    return Map.copyOf(attributes);
  }
}
