// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api;

import io.ledgerhop.http.Quota;
import io.ledgerhop.http.Rate;
import io.ledgerhop.http.Replay;

/**
 * What is asked of the Selling Partner API, with the usage plan that Amazon grants by default.
 *
 * <p>Amazon: usage plans of the Reports API 2021-06-30 and the Sellers API v1.
 */
public enum Operation {
  GET_REPORTS("getReports", "/reports/2021-06-30/reports", "0.0222", 10),
  GET_REPORT_DOCUMENT("getReportDocument", "/reports/2021-06-30/documents/", "0.0167", 15),
  GET_PARTICIPATIONS(
      "getMarketplaceParticipations", "/sellers/v1/marketplaceParticipations", "0.016", 15);

  private final String label;
  private final String path;
  private final String perSecond;
  private final int burst;

  Operation(String label, String path, String perSecond, int burst) {
    this.label = label;
    this.path = path;
    this.perSecond = perSecond;
    this.burst = burst;
  }

  /** The name in Amazon's model. */
  public String label() {
    return label;
  }

  /** The path; where it ends in a slash, an id follows. */
  String path() {
    return path;
  }

  /** All of them only read. */
  Replay replay() {
    return Replay.SAFE;
  }

  /** Amazon counts by operation and by pair of seller and application. */
  Quota quota(String authorisation) {
    return new Quota(authorisation, label, Rate.of(perSecond, burst));
  }
}
