// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.problem.Problem;
import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.List;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.api.Test;

/** Issue 13: why a service cannot be reached, from what Java and OkHttp throw. */
class UnreachableServiceTest {

  private static final Call CALL = Call.get(URI.create("https://api.example.invalid/ping"));

  /** docs/scheduling.md: the name of a service is unknown, or a proxy refuses. */
  @Test
  void saysThatTheNameIsUnknown() {
    assertThat(problem(new UnknownHostException("api.example.invalid")).message())
        .isEqualTo(
            "GET api.example.invalid/ping: api.example.invalid cannot be reached: no address is known for"
                + " this name (DNS), api.example.invalid (check the network, the proxy settings of Java"
                + " and the endpoint of the connection)");
  }

  /** docs/scheduling.md: the name of a service is unknown, or a proxy refuses. */
  @Test
  void repeatsWhatAProxySays() {
    assertThat(problem(new IOException("Failed to authenticate with proxy")).message())
        .contains(
            "cannot be reached: Failed to authenticate with proxy (check the network, the proxy");
  }

  /** docs/scheduling.md: a certificate is not trusted. No attempt is repeated. */
  @Test
  void blamesTheCertificate() {
    SSLException untrusted = new SSLHandshakeException("PKIX path building failed: no path");
    untrusted.initCause(new CertificateException("PKIX path building failed: no path"));

    assertThat(problem(untrusted).message())
        .contains(
            "the certificate of api.example.invalid is not trusted: PKIX path building failed")
        .contains("add the certificate of that proxy to the trust store of Java");
    assertThat(problem(new SSLPeerUnverifiedException("Hostname not verified")).code())
        .isEqualTo(HttpProblem.CERTIFICATE_UNTRUSTED);
  }

  /** docs/scheduling.md: a certificate has run out, or the clock of the machine is far off. */
  @Test
  void sendsToTheClockWhenACertificateIsNotValidNow() {
    for (CertificateException time :
        List.of(
            new CertificateExpiredException("NotAfter: Sat Feb 01 00:00:00 UTC 2025"),
            new CertificateNotYetValidException("NotBefore: Sat Feb 01 00:00:00 UTC 2031"))) {
      SSLException refused = new SSLHandshakeException("PKIX path validation failed");
      refused.initCause(new CertificateException("validity check failed", time));

      assertThat(problem(refused).message())
          .contains("the certificate of api.example.invalid is not valid at this time: ")
          .contains(time.getMessage())
          .contains("(check date and time of this machine; if they are right, ");
    }
  }

  /** A handshake that broke off may succeed the next time. */
  @Test
  void takesABrokenHandshakeForAFailureOfTheNetwork() {
    SSLException broken = new SSLHandshakeException("Remote host terminated the handshake");
    broken.initCause(new EOFException("SSL peer shut down incorrectly"));

    assertThat(problem(broken).code()).isEqualTo(HttpProblem.REMOTE_UNREACHABLE);
  }

  private static Problem problem(IOException failure) {
    return new SentMark().problem(CALL, failure);
  }
}
