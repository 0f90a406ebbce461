// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.report;

import io.ledgerhop.simulators.amazon.wire.Json;
import io.ledgerhop.simulators.amazon.wire.Members;
import java.util.Optional;

/** The final state of a requested report, and its document. */
public record ReportOutcome(ProcessingStatus status, Optional<StoredDocument> document) {

  public static ReportOutcome done(StoredDocument document) {
    return new ReportOutcome(ProcessingStatus.DONE, Optional.of(document));
  }

  /** There was nothing to report. */
  public static ReportOutcome cancelled() {
    return new ReportOutcome(ProcessingStatus.CANCELLED, Optional.empty());
  }

  /** Failed, with a document that says why. */
  public static ReportOutcome fatal(String errorDetails) {
    String json = Json.write(Members.of("errorDetails", errorDetails).map());
    return new ReportOutcome(ProcessingStatus.FATAL, Optional.of(StoredDocument.of(json)));
  }

  /** Failed, without a document. */
  public static ReportOutcome fatal() {
    return new ReportOutcome(ProcessingStatus.FATAL, Optional.empty());
  }
}
