// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import java.time.Instant;

/**
 * A settlement report that Amazon lists as done.
 *
 * @param created when Amazon made it
 */
public record ListedReport(String reportId, String documentId, Instant created) {}
