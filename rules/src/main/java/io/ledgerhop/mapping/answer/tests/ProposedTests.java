// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer.tests;

import java.util.List;

/**
 * Rows for the tab Tests.
 *
 * @param titles of the tab, and behind them those of {@code missing}
 * @param missing titles that the tab lacks, and without which a test could not land on its row
 * @param tests with a cell for each of the titles, in sheet order of the rows on which they land
 */
public record ProposedTests(List<String> titles, List<String> missing, List<ProposedTest> tests) {

  /** Copies the lists. */
  public ProposedTests {
    titles = List.copyOf(titles);
    missing = List.copyOf(missing);
    tests = List.copyOf(tests);
  }
}
