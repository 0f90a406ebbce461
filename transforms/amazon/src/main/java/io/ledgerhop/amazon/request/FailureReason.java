// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.ledgerhop.amazon.api.report.Report;
import io.ledgerhop.amazon.api.report.ReportsApi;
import io.ledgerhop.http.HttpProblem;
import io.ledgerhop.problem.ConnectorException;
import java.nio.charset.StandardCharsets;

/**
 * Why Amazon could not create a report, in Amazon's words.
 *
 * <p>Amazon: Reports API 2021-06-30, a report with status FATAL may have a document with the
 * reason.
 */
final class FailureReason {

  private static final int BYTES_MAX = 16_384;
  private static final int TEXT_MAX = 1_000;
  private static final String NONE = "without a reason";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private FailureReason() {}

  /**
   * The reason on one line; if its document cannot be downloaded, that is not a further failure.
   */
  static String of(ReportsApi api, Report report) {
    if (report.documentId().isEmpty()) {
      return NONE;
    }
    try {
      String document =
          api.download(
              report.documentId(),
              "report " + report.id(),
              bytes -> new String(bytes.readNBytes(BYTES_MAX), StandardCharsets.UTF_8));
      return oneLine(words(document));
    } catch (ConnectorException e) {
      if (e.problem().code() == HttpProblem.STOPPED) {
        throw e;
      }
      return oneLine(NONE + " that could be downloaded: " + e.problem().fact());
    }
  }

  private static String words(String document) {
    try {
      JsonNode details = JSON.readTree(document).path("errorDetails");
      return details.isValueNode() ? details.asText() : document;
    } catch (JsonProcessingException e) {
      return document;
    }
  }

  private static String oneLine(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    String some = line.isEmpty() ? NONE : line;
    return some.length() <= TEXT_MAX ? some : some.substring(0, TEXT_MAX) + "...";
  }
}
