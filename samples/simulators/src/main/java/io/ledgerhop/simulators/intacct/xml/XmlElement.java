// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.xml;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An immutable XML element.
 *
 * @param name the local name, after its namespace in braces where it has one
 * @param text the text directly in the element; white space between children is dropped
 */
public record XmlElement(
    String name, Map<String, String> attributes, List<XmlElement> children, String text) {

  public XmlElement {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    children = List.copyOf(children);
  }

  public static XmlElement leaf(String name, String text) {
    return new XmlElement(name, Map.of(), List.of(), text);
  }

  public static XmlElement parent(String name, XmlElement... children) {
    return parent(name, Arrays.asList(children));
  }

  public static XmlElement parent(String name, List<XmlElement> children) {
    return new XmlElement(name, Map.of(), children, "");
  }

  /** True if its own text, without that of its children, is more than white space. */
  public boolean hasText() {
    return !text.trim().isEmpty();
  }

  /** The element with one more attribute. */
  public XmlElement with(String attribute, String value) {
    Map<String, String> more = new LinkedHashMap<>(attributes);
    more.put(attribute, value);
    return new XmlElement(name, more, children, text);
  }

  public Optional<XmlElement> child(String childName) {
    return children.stream().filter(child -> child.name().equals(childName)).findFirst();
  }

  public List<XmlElement> children(String childName) {
    return children.stream().filter(child -> child.name().equals(childName)).toList();
  }

  /** The text of the first child of that name; empty text where there is no such child. */
  public String textOf(String childName) {
    return child(childName).map(XmlElement::text).orElse("");
  }

  /** The attribute's value; empty text where there is no such attribute. */
  public String attribute(String attributeName) {
    return attributes.getOrDefault(attributeName, "");
  }
}
