// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.xml;

/**
 * Writes an element tree as indented text with an XML declaration; texts of leaf elements are
 * written unchanged.
 */
public final class XmlWriter {
  private final StringBuilder out =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

  private XmlWriter() {}

  public static String write(XmlElement root) {
    XmlWriter writer = new XmlWriter();
    writer.element(root, 0);
    return writer.out.toString();
  }

  private void element(XmlElement element, int depth) {
    indent(depth);
    out.append('<').append(element.name());
    element
        .attributes()
        .forEach(
            (name, value) ->
                out.append(' ').append(name).append("=\"").append(escape(value)).append('"'));
    if (!element.children().isEmpty()) {
      out.append(">\n");
      element.children().forEach(child -> element(child, depth + 1));
      indent(depth);
      out.append("</").append(element.name()).append(">\n");
    } else if (element.text().isEmpty()) {
      out.append("/>\n");
    } else {
      out.append('>')
          .append(escape(element.text()))
          .append("</")
          .append(element.name())
          .append(">\n");
    }
  }

  private void indent(int depth) {
    out.append("  ".repeat(depth));
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#039;");
        case '\r' -> escaped.append("&#13;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
