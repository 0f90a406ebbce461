// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import io.ledgerhop.mapping.condition.PlainText;
import java.util.List;
import java.util.function.Predicate;

/**
 * The titles that a tab may have.
 *
 * @param known in the usual order, without those of user-defined dimensions
 * @param needed those without which the tab cannot be read
 * @param dimension true for the title of a user-defined dimension
 */
record TabTitles(List<String> known, List<String> needed, Predicate<String> dimension) {

  boolean has(String title) {
    String plain = PlainText.of(title);
    return dimension.test(title)
        || known.stream().anyMatch(other -> PlainText.of(other).equals(plain));
  }
}
