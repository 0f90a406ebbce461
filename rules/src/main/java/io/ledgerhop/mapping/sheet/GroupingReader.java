// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static io.ledgerhop.mapping.MappingProblem.GROUP_BY_BOTH;
import static io.ledgerhop.mapping.MappingProblem.GROUP_BY_UNKNOWN;

import io.ledgerhop.document.NearestSpelling;
import io.ledgerhop.mapping.GroupKey;
import io.ledgerhop.mapping.Grouping;
import io.ledgerhop.mapping.Presentation;
import io.ledgerhop.mapping.condition.TextCondition;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a cell of the column Group by, such as {@code net; SKU}. */
final class GroupingReader {

  private static final List<String> WORDS =
      Stream.concat(Stream.of("gross", "net"), Arrays.stream(GroupKey.values()).map(GroupKey::word))
          .toList();

  private GroupingReader() {}

  /** The grouping; words that it cannot use are among the problems. */
  static Grouping read(String typed, String place, Findings problems) {
    Set<Presentation> said = EnumSet.noneOf(Presentation.class);
    for (String value : TextCondition.values(typed)) {
      List<Presentation> presentations =
          Arrays.stream(Presentation.values())
              .filter(presentation -> Grouping.isPresentation(value, presentation))
              .toList();
      said.addAll(presentations);
      if (presentations.isEmpty() && GroupKey.ofWord(value).isEmpty()) {
        String hint = NearestSpelling.hint(value, WORDS);
        problems.add(GROUP_BY_UNKNOWN.at(place, value, hint, String.join(", ", WORDS)));
      }
    }
    if (said.size() > 1) {
      problems.add(GROUP_BY_BOTH.at(place));
    }
    return Grouping.of(typed);
  }
}
