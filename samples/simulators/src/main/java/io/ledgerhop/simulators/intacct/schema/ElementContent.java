// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.schema;

import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.Optional;

/** What may stand between the tags of an element. */
@FunctionalInterface
interface ElementContent {
  /** Anything at all, or nothing. */
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

  /** At least one element, whatever it is, and no text beside it. */
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

  /** The first offence against this content, in the words of an XML schema validator. */
  Optional<String> offence(XmlElement element);

  /** Whether the schema says nothing about what the children hold. */
  default boolean isFree() {
    return false;
  }

  /** The offence of text that stands where only elements may. */
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
