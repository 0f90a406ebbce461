// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A report as Amazon tells about it.
 *
 * @param id unique within the seller account
 * @param type Amazon's report type
 * @param status how far it is, in Amazon's word, because new words come
 * @param documentId under which its document is fetched; empty if there is none
 * @param created when Amazon took the request, or made the report by itself
 * @param dataStart from when its data is; empty if Amazon names nothing
 * @param dataEnd until when its data is; empty if Amazon names nothing
 */
public record Report(
    String id,
    String type,
    String status,
    String documentId,
    Instant created,
    List<String> marketplaceIds,
    Optional<Instant> dataStart,
    Optional<Instant> dataEnd) {

  /** Amazon's word for a report that can be read. */
  public static final String DONE = "DONE";

  public Report {
    marketplaceIds = List.copyOf(marketplaceIds);
  }

  /** Whether there is something to read; a report without a document has nothing. */
  public boolean isReadable() {
    return status.equals(DONE) && !documentId.isEmpty();
  }
}
