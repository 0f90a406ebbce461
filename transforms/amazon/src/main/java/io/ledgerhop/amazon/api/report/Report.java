// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The metadata of a report at Amazon.
 *
 * @param id unique within the seller account
 * @param type Amazon's report type
 * @param status processing status as Amazon writes it, because new ones may appear
 * @param documentId the id to download its document; empty if there is none
 * @param created when Amazon accepted the request, or created the report by itself
 * @param dataStart start of its data; empty if Amazon names none
 * @param dataEnd end of its data; empty if Amazon names none
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

  /** The status of a report that can be downloaded. */
  public static final String DONE = "DONE";

  public Report {
    marketplaceIds = List.copyOf(marketplaceIds);
  }

  /** Whether there is a document to read. */
  public boolean isReadable() {
    return status.equals(DONE) && !documentId.isEmpty();
  }
}
