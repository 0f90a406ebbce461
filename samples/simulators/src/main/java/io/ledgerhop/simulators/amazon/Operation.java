// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import java.time.Duration;

/**
 * What can be asked of the simulator, with the default usage plan of each operation.
 *
 * <p>Amazon: usage plans of the Reports API 2021-06-30 and the Sellers API v1.
 */
public enum Operation {
  TOKEN("token", "", Duration.ZERO, 0),
  GET_REPORTS("getReports", "0.0222", Duration.ofSeconds(45), 10),
  GET_REPORT("getReport", "2.0", Duration.ofMillis(500), 15),
  GET_REPORT_DOCUMENT("getReportDocument", "0.0167", Duration.ofSeconds(60), 15),
  CREATE_REPORT("createReport", "0.0167", Duration.ofSeconds(60), 15),
  CANCEL_REPORT("cancelReport", "0.0222", Duration.ofSeconds(45), 10),
  GET_PARTICIPATIONS("getMarketplaceParticipations", "0.016", Duration.ofMillis(62_500), 15),
  DOWNLOAD("download", "", Duration.ZERO, 0),
  UNKNOWN("unknown", "", Duration.ZERO, 0);

  static final String REPORTS = "/reports/2021-06-30/reports";
  static final String DOCUMENTS = "/reports/2021-06-30/documents/";
  static final String PARTICIPATIONS = "/sellers/v1/marketplaceParticipations";
  static final String TOKENS = "/auth/o2/token";

  private final String label;
  private final String rateLimit;
  private final Duration perToken;
  private final int burst;

  Operation(String label, String rateLimit, Duration perToken, int burst) {
    this.label = label;
    this.rateLimit = rateLimit;
    this.perToken = perToken;
    this.burst = burst;
  }

  /** The name in Amazon's model, for fault scripts and counters. */
  public String label() {
    return label;
  }

  /** Requests a second as the rate header says it; empty where there is no limit. */
  String rateLimit() {
    return rateLimit;
  }

  Duration perToken() {
    return perToken;
  }

  int burst() {
    return burst;
  }

  boolean limited() {
    return burst > 0;
  }

  static Operation of(String method, String path) {
    return switch (method) {
      case "GET" -> ofGet(path);
      case "POST" -> path.equals(TOKENS) ? TOKEN : path.equals(REPORTS) ? CREATE_REPORT : UNKNOWN;
      case "DELETE" -> path.startsWith(REPORTS + "/") ? CANCEL_REPORT : UNKNOWN;
      default -> UNKNOWN;
    };
  }

  private static Operation ofGet(String path) {
    if (path.equals(REPORTS)) {
      return GET_REPORTS;
    }
    if (path.startsWith(REPORTS + "/")) {
      return GET_REPORT;
    }
    if (path.startsWith(DOCUMENTS)) {
      return GET_REPORT_DOCUMENT;
    }
    if (path.startsWith(PresignedUrls.BUCKET)) {
      return DOWNLOAD;
    }
    return path.equals(PARTICIPATIONS) ? GET_PARTICIPATIONS : UNKNOWN;
  }
}
