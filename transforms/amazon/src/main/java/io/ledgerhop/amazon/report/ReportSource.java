// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

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

  /**
   * Downloads a report whole, unpacked, into an archive.
   *
   * @param name for messages
   * @return the hash under which the archive keeps it
   */
  String fetch(ListedReport report, String name, Archive archive);
}
