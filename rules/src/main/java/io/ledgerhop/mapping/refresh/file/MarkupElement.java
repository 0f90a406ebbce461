// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An element of an XML text by its positions, so that the text around it need not be written anew.
 *
 * <p>The text was parsed by a real parser before: here it is only known to be well-formed, without
 * a document type.
 *
 * @param whole the text that it is a part of
 * @param name with its prefix
 * @param start of its first tag
 * @param open the end of its first tag
 * @param close the start of its last tag; the same as {@code open} if it has no content
 * @param end of its last tag
 */
record MarkupElement(String whole, String name, int start, int open, int close, int end) {

  private static final Pattern ATTRIBUTE =
      Pattern.compile("([^\\s=<>/\"']+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  /** The outermost element of a text. */
  static MarkupElement root(String text) {
    return XmlScan.elements(text, 0, text.length()).get(0);
  }

  String localName() {
    return name.substring(name.indexOf(':') + 1);
  }

  /** The prefix with its colon; empty if there is none. */
  String prefix() {
    return name.substring(0, name.indexOf(':') + 1);
  }

  List<MarkupElement> children() {
    return XmlScan.elements(whole, open, close);
  }

  List<MarkupElement> children(String localName) {
    return children().stream().filter(child -> child.localName().equals(localName)).toList();
  }

  /** The children of this name, with its prefix. */
  List<MarkupElement> named(String qualified) {
    return children().stream().filter(child -> child.name().equals(qualified)).toList();
  }

  Optional<MarkupElement> child(String localName) {
    return children(localName).stream().findFirst();
  }

  boolean isSelfClosing() {
    return open == end;
  }

  /** The whole element as it is written. */
  String text() {
    return whole.substring(start, end);
  }

  /** What is between its tags, as it is written. */
  String content() {
    return whole.substring(open, close);
  }

  /** The value of an attribute by its name with the prefix. */
  Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes().get(attribute));
  }

  /** All attributes in their order, with references resolved. */
  Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    Matcher found = ATTRIBUTE.matcher(whole).region(start + 1 + name.length(), open);
    while (found.find()) {
      String value = found.group(2) == null ? found.group(3) : found.group(2);
      attributes.put(found.group(1), XmlScan.resolved(value));
    }
    return attributes;
  }

  /** The first tag with other attributes. */
  String tag(Map<String, String> attributes, boolean selfClosing) {
    StringBuilder tag = new StringBuilder("<").append(name);
    attributes.forEach(
        (key, value) ->
            tag.append(' ').append(key).append("=\"").append(XmlScan.escaped(value)).append('"'));
    return tag.append(selfClosing ? "/>" : ">").toString();
  }
}
