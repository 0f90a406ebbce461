// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh.file;

import java.util.Map;

/**
 * The names of elements and attributes with the prefixes that a file declares for them.
 *
 * @param tables prefix of tables, with its colon
 * @param offices prefix of values
 * @param texts prefix of paragraphs
 */
record OdsNames(String tables, String offices, String texts) {

  private static final String OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String DECLARATION = "xmlns:";

  /** The prefixes that the outermost element declares. */
  static OdsNames of(MarkupElement root) {
    return new OdsNames(prefix(root, "table"), prefix(root, "office"), prefix(root, "text"));
  }

  private static String prefix(MarkupElement root, String vocabulary) {
    String namespace = OPEN_DOCUMENT + vocabulary + ":1.0";
    return root.attributes().entrySet().stream()
        .filter(attribute -> attribute.getValue().equals(namespace))
        .map(Map.Entry::getKey)
        .filter(name -> name.startsWith(DECLARATION))
        .map(name -> name.substring(DECLARATION.length()) + ":")
        .findFirst()
        .orElse(vocabulary + ":");
  }

  String table(String name) {
    return tables + name;
  }

  String office(String name) {
    return offices + name;
  }

  String text(String name) {
    return texts + name;
  }

  /** How many rows or cells an element stands for. */
  int count(MarkupElement element, String attribute) {
    return element.attribute(table(attribute)).map(Integer::parseInt).orElse(1);
  }

  /** The element as it is, standing for another number of rows or cells. */
  String repeated(MarkupElement element, String attribute, int count) {
    Map<String, String> attributes = element.attributes();
    attributes.remove(table(attribute));
    if (count > 1) {
      attributes.put(table(attribute), Integer.toString(count));
    }
    return element.tag(attributes, element.isSelfClosing())
        + element.whole().substring(element.open(), element.end());
  }

  /** A paragraph with a text with single blanks only. */
  String paragraph(String text) {
    String name = text("p");
    return "<" + name + ">" + XmlScan.escaped(text) + "</" + name + ">";
  }
}
