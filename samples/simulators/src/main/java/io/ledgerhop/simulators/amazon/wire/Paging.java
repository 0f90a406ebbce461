// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.wire;

/**
 * The length of pages that the caller cannot choose.
 *
 * @param pageSize rows of a page, at least 1; Amazon's own is about 500
 * @param emptyEvery after this many pages with rows follows an empty page with a token; 0 for never
 */
public record Paging(int pageSize, int emptyEvery) {

  public Paging {
    if (pageSize < 1 || emptyEvery < 0) {
      throw new IllegalArgumentException(
          "page size must be at least 1, empty pages at least 0: " + pageSize + ", " + emptyEvery);
    }
  }

  public static Paging standard() {
    return new Paging(100, 2);
  }
}
