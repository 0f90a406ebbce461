// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of an answer; names are compared without case, because Intacct changes it between
 * calls.
 */
public record XmlNode(
    String name, Map<String, String> attributes, String text, List<XmlNode> children) {

  /** The first child of this name. */
  public Optional<XmlNode> child(String wanted) {
    return children.stream().filter(child -> child.is(wanted)).findFirst();
  }

  public List<XmlNode> children(String wanted) {
    return children.stream().filter(child -> child.is(wanted)).toList();
  }

  /** The text of the first child of this name, trimmed; empty if there is none. */
  public String text(String wanted) {
    return child(wanted).map(child -> child.text().strip()).orElse("");
  }

  /** An attribute's value; empty if there is none. */
  public String attribute(String wanted) {
    return attributes.getOrDefault(wanted, "");
  }

  boolean is(String wanted) {
    return name.equalsIgnoreCase(wanted);
  }
}
