// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon.report;

import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.server.Answer;
import io.ledgerhop.simulators.server.Answer.Delivery;
import io.ledgerhop.simulators.server.Request;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The document store of getReportDocument: each URL gives access to one document for a short time,
 * and only if it is used unchanged.
 *
 * <p>Amazon: S3 presigned URLs, signature version 4 in the query, and S3's XML error answers.
 */
public final class PresignedUrls {

  public static final String BUCKET = "/report-documents/";

  private static final int URLS_MAX = 10_000;
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Clock clock;
  private final AmazonSettings settings;
  private final SplittableRandom random;
  private final Spool spool;
  private final Map<String, Opened> byPath = new LinkedHashMap<>();

  public PresignedUrls(Clock clock, AmazonSettings settings, Spool spool) {
    this.clock = clock;
    this.settings = settings;
    this.spool = spool;
    this.random = new SplittableRandom(~settings.seed());
  }

  private record Opened(
      String query, Instant expires, String documentId, StoredDocument document) {}

  /** Path and query of a new URL for this document. */
  synchronized String open(String documentId, StoredDocument document) {
    Instant now = clock.instant();
    String path = BUCKET + documentId + "/" + hex(8);
    String date = DATE.format(now);
    String query =
        "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date="
            + date
            + "&X-Amz-SignedHeaders=host&X-Amz-Expires="
            + settings.urlLife().toSeconds()
            + "&X-Amz-Credential=SIMULATED%2F"
            + date.substring(0, 8)
            + "%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Security-Token=sim%2Bulated%2F%3D"
            + "&X-Amz-Signature="
            + hex(32);
    byPath.put(path, new Opened(query, now.plus(settings.urlLife()), documentId, document));
    if (byPath.size() > URLS_MAX) {
      byPath.remove(byPath.keySet().iterator().next());
    }
    return path + "?" + query;
  }

  public Answer download(Request request) {
    return opened(request.path())
        .map(opened -> download(request, opened))
        .orElseGet(() -> refused(404, "NoSuchKey", "The specified key does not exist."));
  }

  private Answer download(Request request, Opened opened) {
    if (request.header("authorization").isPresent()
        || request.header("x-amz-access-token").isPresent()) {
      return refused(400, "InvalidArgument", "Only one auth mechanism allowed.");
    }
    if (!request.query().equals(opened.query)) {
      return refused(
          403,
          "SignatureDoesNotMatch",
          "The request signature we calculated does not match the signature you provided.");
    }
    if (clock.instant().isAfter(opened.expires)) {
      return expired();
    }
    Answer answer =
        new Answer(200, Map.of(), spool.body(opened.documentId, opened.document), Delivery.WHOLE);
    return opened
        .document
        .contentType()
        .map(type -> answer.header("Content-Type", type))
        .orElse(answer);
  }

  /** The answer to a URL that is used too late. */
  public static Answer expired() {
    return refused(403, "AccessDenied", "Request has expired");
  }

  private synchronized Optional<Opened> opened(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  private static Answer refused(int status, String code, String message) {
    String xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>"
            + code
            + "</Code><Message>"
            + message
            + "</Message><RequestId>SIMULATED</RequestId></Error>";
    return Answer.of(status, "application/xml", xml);
  }

  private String hex(int bytes) {
    byte[] digits = new byte[bytes];
    random.nextBytes(digits);
    return HexFormat.of().formatHex(digits);
  }
}
