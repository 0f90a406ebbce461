// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Where a seller account's settlement reports come from.
 *
 * <p>Every method throws {@link io.ledgerhop.problem.ConnectorException} when Amazon cannot be
 * reached or refuses.
 */
public interface ReportSource {

  /** All V2 settlement reports that Amazon still keeps, in any order. */
  List<ListedReport> settlements();

  /** The plain bytes of a report, unpacked; to be closed. */
  InputStream open(ListedReport report) throws IOException;
}
