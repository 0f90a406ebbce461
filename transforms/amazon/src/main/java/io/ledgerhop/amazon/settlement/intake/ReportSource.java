// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import io.ledgerhop.amazon.archive.Archive;
import java.time.Instant;
import java.util.List;

/**
 * The source of a seller account's settlement reports.
 *
 * <p>Every method throws {@link io.ledgerhop.problem.ConnectorException} when Amazon cannot be
 * reached or refuses.
 */
public interface ReportSource {

  /**
   * The V2 settlement reports, in any state and in any order.
   *
   * @param since earlier ones are left out; Amazon keeps none longer than 90 days
   */
  List<ListedReport> settlements(Instant since);

  /**
   * Downloads a complete report, unpacked, into an archive.
   *
   * @param name for messages
   * @return the hash under which the archive stores it
   */
  String fetch(ListedReport report, String name, Archive archive);
}
