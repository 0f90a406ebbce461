// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

/** The databases that can hold a trail. */
enum TrailKind {
  SQLITE("SQLite"),
  POSTGRES("PostgreSQL");

  private final String title;

  TrailKind(String title) {
    this.title = title;
  }

  @Override
  public String toString() {
    return title;
  }
}
