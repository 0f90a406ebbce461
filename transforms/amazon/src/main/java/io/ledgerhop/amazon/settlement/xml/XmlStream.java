// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import io.ledgerhop.amazon.settlement.ReadingLimits;
import io.ledgerhop.amazon.settlement.ReadingOptions;
import io.ledgerhop.amazon.settlement.SettlementFile;
import io.ledgerhop.amazon.settlement.SettlementProblem;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The children of each SettlementReport of a file, one at a time, in any envelope.
 *
 * <p>Amazon: report type GET_V2_SETTLEMENT_REPORT_DATA_XML. A DTD is refused and no entity is
 * resolved; depth, texts and the size of one child are limited.
 */
public final class XmlStream implements Closeable {

  static final int DEPTH_MAX = 40;
  public static final int TEXT_MAX = 1 << 16;

  /** An order of a thousand items has about 30,000 elements. */
  public static final int ELEMENTS_MAX = 500_000;

  private static final String LAZY = "com.ctc.wstx.lazyParsing";
  private static final int ATTRIBUTES_MAX = 100;
  private static final String REPORT = "SettlementReport";

  private final SettlementFile file;
  private final XmlCharacters text;
  private final XMLStreamReader reader;
  private int reports;
  private boolean inReport;
  private int elements;
  private long numbered;

  private XmlStream(SettlementFile file, XmlCharacters text) throws XMLStreamException {
    this.file = file;
    this.text = text;
    this.reader = factory().createXMLStreamReader(text);
  }

  static XmlStream open(SettlementFile file, ReadingOptions options, ReadingLimits limits)
      throws IOException {
    XmlCharacters text = XmlCharacters.open(file, options.charset(), limits);
    try {
      return new XmlStream(file, text);
    } catch (XMLStreamException e) {
      text.close();
      throw new ConnectorException(broken(file, e), e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // A lazy reader would report an error in the text later, as another type of exception.
    factory.setProperty(LAZY, false);
    // Also accept forbidden control characters that are written as numeric references.
    factory.setProperty(WstxInputProperties.P_ALLOW_XML11_ESCAPED_CHARS_IN_XML10, true);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEPTH_MAX);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, ATTRIBUTES_MAX);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, TEXT_MAX);
    factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, TEXT_MAX);
    return factory;
  }

  /** The report to which the last child belongs, from 1; 0 before the first. */
  int report() {
    return reports;
  }

  /** The number of replaced forbidden characters so far. */
  long forbidden() {
    return text.forbidden() + numbered;
  }

  /**
   * The next child; empty at the end of the file.
   *
   * @throws ConnectorException if the file is not XML, or exceeds a limit
   */
  Optional<SettlementElement> next() throws IOException {
    try {
      return child();
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException io) {
        throw io;
      }
      throw new ConnectorException(broken(file, e), e);
    }
  }

  private Optional<SettlementElement> child() throws XMLStreamException {
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        throw new ConnectorException(SettlementProblem.XML_DTD.at(file.place(line())));
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (inReport) {
          elements = 0;
          return Optional.of(element());
        }
        inReport = reader.getLocalName().equals(REPORT);
        reports += inReport ? 1 : 0;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inReport = false;
      }
    }
    return Optional.empty();
  }

  /** The parser's own depth limit bounds the recursion. */
  private SettlementElement element() throws XMLStreamException {
    long line = line();
    if (++elements > ELEMENTS_MAX) {
      throw new ConnectorException(
          SettlementProblem.XML_CROWDED.at(file.place(line), ELEMENTS_MAX));
    }
    String name = reader.getLocalName();
    String currency = reader.getAttributeValue(null, "currency");
    StringBuilder own = new StringBuilder();
    List<SettlementElement> children = new ArrayList<>();
    for (int event = reader.next();
        event != XMLStreamConstants.END_ELEMENT;
        event = reader.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        children.add(element());
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        own.append(reader.getText());
      }
    }
    String plain = allowed(own).toString().strip();
    return new SettlementElement(
        name, currency == null ? "" : currency.strip(), plain, children, line);
  }

  /** The text with a blank for each forbidden character that was written as a numeric reference. */
  private StringBuilder allowed(StringBuilder own) {
    for (int at = 0; at < own.length(); at++) {
      if (!XmlCharacters.isAllowed(own.charAt(at))) {
        numbered++;
        own.setCharAt(at, ' ');
      }
    }
    return own;
  }

  private long line() {
    return Math.max(1, reader.getLocation().getLineNumber());
  }

  private static Problem broken(SettlementFile file, XMLStreamException e) {
    int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
    String said = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return SettlementProblem.XML_BROKEN.at(file.place(line), said);
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
