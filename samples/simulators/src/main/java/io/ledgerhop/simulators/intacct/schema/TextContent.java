// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.schema;

import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.Optional;

/**
 * A value and no elements.
 *
 * @param hasDefault whether an empty element stands for the default value, and is valid although
 *     the type does not accept an empty text
 */
record TextContent(ValueType type, boolean hasDefault) implements ElementContent {

  @Override
  public Optional<String> offence(XmlElement element) {
    if (!element.children().isEmpty()) {
      String child = element.children().get(0).name();
      return Optional.of("Element '" + child + "': This element is not expected.");
    }
    return (hasDefault && element.text().isEmpty()) || type.accepts(element.text())
        ? Optional.empty()
        : Optional.of("Element '" + element.name() + "': " + ValueType.offence(element.text()));
  }
}
