// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

/**
 * A state of the company that keeps a settlement out of the books until a person changes it.
 *
 * @param from the first run that meets it
 * @param until the first run that does not
 */
record Obstacle(Kind kind, int from, int until) {

  static final Obstacle NONE = new Obstacle(Kind.NONE, 0, 0);

  /** What is in the way. */
  enum Kind {
    NONE,
    INACTIVE_ACCOUNT,
    CLOSED_BOOKS
  }

  boolean isMetBy(int run) {
    return kind != Kind.NONE && run >= from && run < until;
  }

  @Override
  public String toString() {
    return kind == Kind.NONE ? "none" : kind + " in runs " + from + " to " + (until - 1);
  }
}
