// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ledgerhop.amazon.api.HandWrittenAmazon;
import io.ledgerhop.http.Exchange;
import io.ledgerhop.problem.ConnectorException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F59, with answers written by hand: how documents are downloaded. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ReportDownloadTest {

  private static final String TEXT = "settlement-id\ttotal-amount\n1\t2.00\n";

  private final HandWrittenAmazon amazon;

  ReportDownloadTest() throws IOException {
    amazon = new HandWrittenAmazon();
  }

  @AfterEach
  void stop() {
    amazon.close();
  }

  /** Trap 10: the bytes of a document show whether it is packed; its metadata is ignored. */
  @Test
  void downloadsPackedAndPlainDocumentsAlike() throws IOException {
    amazon.answers(amazon.document());
    amazon.answers(new MockResponse().setBody(HandWrittenAmazon.packed(TEXT)));
    amazon.answers(amazon.document());
    amazon.answers(TEXT);

    assertThat(download()).isEqualTo(TEXT);
    assertThat(download()).isEqualTo(TEXT);
  }

  /** Trap 9: the address is signed as it is, and other headers would invalidate the signature. */
  @Test
  void sendsNoTokenToTheStorageAndKeepsItsAddressUnchanged() throws InterruptedException {
    amazon.answers(amazon.document());
    amazon.answers(TEXT);

    download();

    RecordedRequest fetched = amazon.requests().get(2);
    assertThat(fetched.getPath()).isEqualTo("/store/d1?X-Amz-Signature=k3y%2B%2F%3D&a=b");
    assertThat(amazon.bench().exchanges().get(1).call().headers())
        .containsKey("x-amz-access-token");
    assertThat(amazon.bench().exchanges().get(2).call().headers()).isEmpty();
  }

  /** Trap 9: an address is valid for five minutes. */
  @Test
  void requestsANewAddressWhenTheOldOneExpired() {
    amazon.answers(amazon.document());
    amazon.answers(
        403, "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>");
    amazon.answers(amazon.document());
    amazon.answers(TEXT);

    assertThat(download()).isEqualTo(TEXT);
    assertThat(amazon.requestCount()).isEqualTo(5);
  }

  @Test
  void givesUpAfterThreeAddresses() {
    for (int attempt = 0; attempt < 3; attempt++) {
      amazon.answers(amazon.document());
      amazon.answers(403, "<Error/>");
    }

    assertThatThrownBy(this::download)
        .hasMessage(
            "Amazon seller account Acme: report document d1 was refused at the last of 3 attempts"
                + " (status 403; status 403; status 403) (run again; each run asks for a fresh"
                + " address)");
  }

  /** Issue 8, point 14: the message distinguishes refusals from broken downloads. */
  @Test
  void describesEachAttempt() throws IOException {
    byte[] packed = HandWrittenAmazon.packed("settlement-id\t".repeat(1_000)).readByteArray();
    for (int refused = 0; refused < 2; refused++) {
      amazon.answers(amazon.document());
      amazon.answers(403, "<Error/>");
    }
    amazon.answers(amazon.document());
    amazon.answers(new MockResponse().setBody(new Buffer().write(packed, 0, packed.length / 2)));

    assertThatThrownBy(this::download)
        .hasMessageContaining(
            "report document d1 broke off at the last of 3 attempts (status 403; status 403; broke"
                + " off with ");
  }

  /** Trap 10: a body that is shorter than announced. */
  @Test
  void repeatsADownloadThatWasInterrupted() {
    amazon.answers(amazon.document());
    amazon.answers(
        new MockResponse()
            .setBody("settlement-id\t".repeat(10_000))
            .setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));
    amazon.answers(amazon.document());
    amazon.answers(TEXT);

    assertThat(download()).isEqualTo(TEXT);
  }

  /** A truncated file, and a packed one that ends too early although all bytes were received. */
  @Test
  void namesTheRequestOfADownloadThatAlwaysFails() throws IOException {
    byte[] packed = HandWrittenAmazon.packed("settlement-id\t".repeat(1_000)).readByteArray();
    for (int attempt = 1; attempt <= 3; attempt++) {
      amazon.answers(amazon.document());
      amazon.answers(
          new MockResponse()
              .setHeader("x-amz-request-id", "s3-" + attempt)
              .setBody(new Buffer().write(packed, 0, packed.length / 2)));
    }

    assertThatThrownBy(this::download)
        .hasMessageContaining(
            "report document d1 broke off at the last of 3 attempts (broke off with")
        .hasMessageContaining(", request id s3-3) (check the network");
  }

  @Test
  void downloadsOnlyFromAmazonsStorage() {
    amazon.answers("{\"url\":\"https://evil.test/d1?X-Amz-Signature=k3y\"}");

    assertThatThrownBy(this::download)
        .hasMessage(
            "Amazon seller account Acme: report document d1 is said to be at https://evil.test/d1,"
                + " which is no host of Amazon's (check the endpoint of the Amazon seller"
                + " account)");
  }

  @Test
  void refusesADocumentThatExpandsTooMuch() throws IOException {
    amazon.answers(amazon.document());
    amazon.answers(new MockResponse().setBody(HandWrittenAmazon.packed("0".repeat(40 << 20))));

    ConnectorException failure = catchThrowableOfType(ConnectorException.class, this::download);

    assertThat(failure)
        .hasMessage(
            "report r1: the file unpacks to more than 250 times its size (a settlement never"
                + " does; look at what made the file)");
  }

  /** Trap 9: the address is a key, so it is never shown. */
  @Test
  void recordsNoTokenAndNoKey() {
    amazon.answers(amazon.document());
    amazon.answers(TEXT);

    download();

    assertThat(amazon.bench().exchanges())
        .extracting(Exchange::toString)
        .hasSize(3)
        .noneMatch(line -> line.contains("t0k3n") || line.contains("k3y") || line.contains("s3c"));
  }

  private String download() {
    return amazon
        .api()
        .download(
            "d1", "report r1", plain -> new String(plain.readAllBytes(), StandardCharsets.UTF_8));
  }
}
