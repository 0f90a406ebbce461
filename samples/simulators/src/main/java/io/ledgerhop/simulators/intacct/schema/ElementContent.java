// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.schema;

import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.Optional;

/** The permitted content of an element. */
@FunctionalInterface
interface ElementContent {
  /** Any content or none. */
  ElementContent ANYTHING =
      new ElementContent() {
        @Override
        public Optional<String> offence(XmlElement element) {
          return Optional.empty();
        }

        @Override
        public boolean isFree() {
          return true;
        }
      };

  /** At least one element of any name, and no text. */
  ElementContent ANY_ELEMENTS =
      new ElementContent() {
        @Override
        public Optional<String> offence(XmlElement element) {
          return element.children().isEmpty()
              ? Optional.of("Element '" + element.name() + "': Missing child element(s).")
              : strayText(element);
        }

        @Override
        public boolean isFree() {
          return true;
        }
      };

  /** Neither elements nor text, not even white space. */
  ElementContent NOTHING =
      element -> {
        if (!element.children().isEmpty()) {
          String child = element.children().get(0).name();
          return Optional.of("Element '" + child + "': This element is not expected.");
        }
        return element.text().isEmpty()
            ? Optional.empty()
            : Optional.of(
                "Element '"
                    + element.name()
                    + "': Character content is not allowed, because the content type is empty.");
      };

  /** The first violation, in the words of an XML schema validator; empty if there is none. */
  Optional<String> offence(XmlElement element);

  /** True if the schema does not restrict the content of the children. */
  default boolean isFree() {
    return false;
  }

  /** The violation by text where only elements are permitted. */
  static Optional<String> strayText(XmlElement element) {
    return element.hasText()
        ? Optional.of(
            "Element '"
                + element.name()
                + "': Character content other than whitespace is not allowed"
                + " because the content type is element-only.")
        : Optional.empty();
  }
}
