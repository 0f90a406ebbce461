// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static io.ledgerhop.mapping.split.SplitProblem.NAME_IN_BOTH_TABS;
import static io.ledgerhop.mapping.split.SplitProblem.SPLIT_UNUSED;

import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.mapping.split.Split;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of the tabs Shares and Drivers, and which of them the Mapping tab uses. */
final class KnownSplits {

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();

  /**
   * A name.
   *
   * @param split empty if its rows have errors
   * @param tab the name of its tab
   * @param place the cell of its first row that has the name
   */
  record Entry(String name, Optional<Split> split, String tab, String place) {}

  void add(Entry entry, Findings problems) {
    Entry before = entries.putIfAbsent(PlainText.of(entry.name()), entry);
    if (before != null) {
      problems.add(NAME_IN_BOTH_TABS.at(entry.place(), entry.name(), before.tab(), before.place()));
    }
  }

  /** The entry of a name, which is in use from now on; empty if neither tab has it. */
  Optional<Entry> use(String name) {
    String plain = PlainText.of(name);
    used.add(plain);
    return Optional.ofNullable(entries.get(plain));
  }

  /** All names as the tabs spell them. */
  List<String> names() {
    return entries.values().stream().map(Entry::name).toList();
  }

  /** Warns of names that no mapping row uses. */
  void reportUnused(Findings problems) {
    entries.forEach(
        (plain, entry) -> {
          if (!used.contains(plain)) {
            problems.add(SPLIT_UNUSED.at(entry.place(), entry.name()));
          }
        });
  }
}
