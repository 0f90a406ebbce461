// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.StringWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes elements in the order of the calls, one per line, so that people can read them.
 *
 * <p>It leaves out the characters that XML 1.0 cannot represent: most controls, lone surrogates,
 * U+FFFE and U+FFFF. A numeric reference to one of them would be refused as well.
 */
public final class ElementWriter {

  private static final String INDENT = "  ";

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;
  private int depth;
  private int removed;

  ElementWriter() {
    try {
      this.xml = new WstxOutputFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** Opens an element with child elements. */
  public ElementWriter open(String name) {
    return step(
        () -> {
          newLine();
          xml.writeStartElement(name);
          depth++;
        });
  }

  /** Adds an attribute to the element that was opened last, before its child elements. */
  public ElementWriter attribute(String name, String value) {
    return step(() -> xml.writeAttribute(name, allowed(value)));
  }

  /** Closes the element that was opened last. */
  public ElementWriter close() {
    return step(
        () -> {
          depth--;
          newLine();
          xml.writeEndElement();
        });
  }

  /** An element with text, even if the text is empty: Intacct then blanks the field. */
  public ElementWriter element(String name, String value) {
    return step(
        () -> {
          newLine();
          xml.writeStartElement(name);
          xml.writeCharacters(allowed(value));
          xml.writeEndElement();
        });
  }

  /** An element with text, or nothing if there is no text. */
  public ElementWriter optional(String name, String value) {
    return value.isEmpty() ? this : element(name, value);
  }

  /** An empty element. */
  public ElementWriter empty(String name) {
    return step(
        () -> {
          newLine();
          xml.writeEmptyElement(name);
        });
  }

  /** How many characters were left out because XML cannot represent them. */
  int removed() {
    return removed;
  }

  /** What was written, as one document in UTF-8. */
  String text() {
    step(xml::flush);
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text + "\n";
  }

  private String allowed(String value) {
    StringBuilder kept = new StringBuilder(value.length());
    value
        .codePoints()
        .forEach(
            character -> {
              if (isAllowed(character)) {
                kept.appendCodePoint(character);
              } else {
                removed++;
              }
            });
    return kept.toString();
  }

  /** Char of XML 1.0, 2.2. */
  private static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n" + INDENT.repeat(depth));
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  private ElementWriter step(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private static IllegalStateException broken(XMLStreamException cause) {
    return new IllegalStateException("a text in memory cannot be written", cause);
  }
}
