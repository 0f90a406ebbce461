// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.mapping.condition.TextCondition;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the lines of a row are added up in a document.
 *
 * @param keys a document has a line for each combination of their values; in the order of {@link
 *     GroupKey}
 */
public record Grouping(Presentation presentation, Set<GroupKey> keys) {

  /** Money in and money out apart, without a key. */
  public static final Grouping GROSS = new Grouping(Presentation.GROSS, Set.of());

  /** Copies the keys and sorts them. */
  public Grouping {
    EnumSet<GroupKey> sorted = EnumSet.noneOf(GroupKey.class);
    sorted.addAll(keys);
    keys = Collections.unmodifiableSet(sorted);
  }

  /** Reads the text of a cell, such as {@code net; SKU}; other words are left out. */
  public static Grouping of(String cell) {
    EnumSet<GroupKey> keys = EnumSet.noneOf(GroupKey.class);
    boolean net = false;
    for (String value : TextCondition.values(cell)) {
      net |= isPresentation(value, Presentation.NET);
      GroupKey.ofWord(value).ifPresent(keys::add);
    }
    return new Grouping(net ? Presentation.NET : Presentation.GROSS, keys);
  }

  /** True when a value of a cell is the word for a presentation. */
  public static boolean isPresentation(String value, Presentation presentation) {
    return PlainText.of(value).equals(presentation.name().toLowerCase(Locale.ROOT));
  }

  /** In the words of the workbook: {@code net; SKU}. */
  @Override
  public String toString() {
    return Stream.concat(
            Stream.of(presentation.name().toLowerCase(Locale.ROOT)),
            keys.stream().map(GroupKey::word))
        .collect(Collectors.joining("; "));
  }
}
