// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

/**
 * What a cell holds.
 *
 * @param text as stored: the digits of a number, the last result of a formula
 */
record Cell(Kind kind, String text) {

  /** Longer texts are cut by the reading and refused later. */
  static final int CHARACTERS_MAX = 2_000;

  enum Kind {
    TEXT,
    NUMBER,
    BOOLEAN,
    FORMULA,
    ERROR
  }

  boolean isBlank() {
    return kind != Kind.FORMULA && text.isBlank();
  }

  boolean isTooLong() {
    return text.length() > CHARACTERS_MAX;
  }
}
