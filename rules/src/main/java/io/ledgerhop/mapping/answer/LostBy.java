// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer;

import io.ledgerhop.mapping.Rank;

/** Why a row that matches a line does not decide it. */
public enum LostBy {
  LAYER("a workbook of overrides, which wins over those below it"),
  CONDITIONS("fewer conditions"),
  WILDCARD("a wildcard against an exact value"),
  PRIORITY("a lower priority"),
  TIE("nothing: the two are equally specific"),
  RULE_FILE("a rule of a file, which comes before the workbook");

  private final String words;

  LostBy(String words) {
    this.words = words;
  }

  /** What it lost by, for people. */
  public String words() {
    return words;
  }

  /** What a row lost by to a row of at least the same rank. */
  static LostBy of(Rank loser, Rank winner) {
    if (loser.layer() != winner.layer()) {
      return LAYER;
    }
    if (loser.conditions() != winner.conditions()) {
      return CONDITIONS;
    }
    if (loser.exact() != winner.exact()) {
      return WILDCARD;
    }
    return loser.priority() == winner.priority() ? TIE : PRIORITY;
  }

  /** The same with the figures of both: {@code fewer conditions (2 against 3)}. */
  String words(Rank loser, Rank winner) {
    return switch (this) {
      case CONDITIONS -> against(loser.conditions(), winner.conditions());
      case WILDCARD -> words + " (%d exact against %d)".formatted(loser.exact(), winner.exact());
      case PRIORITY -> against(loser.priority(), winner.priority());
      case LAYER, TIE, RULE_FILE -> words;
    };
  }

  private String against(int loser, int winner) {
    return words + " (" + loser + " against " + winner + ")";
  }
}
