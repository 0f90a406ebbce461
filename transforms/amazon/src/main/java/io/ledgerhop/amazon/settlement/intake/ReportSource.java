// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import io.ledgerhop.amazon.archive.Archive;
import java.time.Instant;
import java.util.List;

/**
 * Where a seller account's settlement reports come from.
 *
 * <p>Every method throws {@link io.ledgerhop.problem.ConnectorException} when Amazon cannot be
 * reached or refuses.
 */
public interface ReportSource {

  /**
   * The V2 settlement reports, in whatever state and in any order.
   *
   * @param since those made before are left out; Amazon keeps none longer than 90 days
   */
  List<ListedReport> settlements(Instant since);

  /**
   * Downloads a report whole, unpacked, into an archive.
   *
   * @param name for messages
   * @return the hash under which the archive keeps it
   */
  String fetch(ListedReport report, String name, Archive archive);
}
