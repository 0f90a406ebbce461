// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import io.ledgerhop.problem.CauseText;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.time.Durations;
import io.ledgerhop.time.Wait;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.Call;
import okhttp3.EventListener;

/**
 * Records whether the first byte of a request was sent; if not, the service cannot have done
 * anything.
 */
final class SentMark {

  /** A chain of causes may be circular. */
  private static final int CAUSES_MAX = 20;

  private volatile boolean sent;

  Problem problem(io.ledgerhop.http.Call call, IOException failure) {
    if (Thread.currentThread().isInterrupted()) {
      return HttpProblem.STOPPED.at(call.place(), call.host());
    }
    if (!sent && isUntrusted(failure)) {
      HttpProblem kind =
          isOutOfDate(failure)
              ? HttpProblem.CERTIFICATE_OUT_OF_DATE
              : HttpProblem.CERTIFICATE_UNTRUSTED;
      return kind.at(call.place(), call.host(), CauseText.of(failure));
    }
    HttpProblem kind = sent ? HttpProblem.NO_ANSWER : HttpProblem.REMOTE_UNREACHABLE;
    return kind.at(call.place(), call.host(), reason(failure));
  }

  /** Describes the wait of a sender that has already waited for some time. */
  Wait wait(io.ledgerhop.http.Call call, Timeouts timeouts, Duration waited) {
    Duration most = sent ? answerMax(call, timeouts, waited) : timeouts.connect();
    String missing = sent ? "an answer" : "a connection";
    return new Wait(
        most.minus(waited),
        missing + " or the end of this attempt",
        "%s: none after %s".formatted(call.place(), Durations.words(waited)));
  }

  /** Until its first byte an answer may take no longer than a silence may. */
  private static Duration answerMax(
      io.ledgerhop.http.Call call, Timeouts timeouts, Duration waited) {
    Duration whole = timeouts.of(call);
    boolean isShorter = timeouts.silence().compareTo(whole) < 0;
    return isShorter && waited.compareTo(timeouts.silence()) < 0 ? timeouts.silence() : whole;
  }

  /** A handshake may also break off for a reason that passes; then no certificate is at fault. */
  private static boolean isUntrusted(IOException failure) {
    return failure instanceof SSLPeerUnverifiedException
        || (failure instanceof SSLException && failure.getCause() instanceof CertificateException);
  }

  private static boolean isOutOfDate(IOException failure) {
    return Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
        .limit(CAUSES_MAX)
        .anyMatch(
            cause ->
                cause instanceof CertificateExpiredException
                    || cause instanceof CertificateNotYetValidException);
  }

  private static String reason(IOException failure) {
    String message = failure.getMessage();
    String words = words(failure);
    if (words.isEmpty()) {
      return CauseText.of(failure);
    }
    return message == null || message.isBlank() ? words : words + ", " + message;
  }

  /** The kind of the failure; empty if what Java says of it is all that is known. */
  private static String words(IOException failure) {
    if (failure instanceof UnknownHostException) {
      return "no address is known for this name (DNS)";
    }
    if (failure instanceof ConnectException) {
      return "no connection";
    }
    if (failure instanceof InterruptedIOException) {
      return "time is up";
    }
    return failure instanceof SSLException ? "no trusted connection (TLS)" : "";
  }

  /** Sets the mark of the call whose events it receives. */
  static final class Listener extends EventListener {

    @Override
    public void requestHeadersStart(Call call) {
      SentMark mark = call.request().tag(SentMark.class);
      if (mark != null) {
        mark.sent = true;
      }
    }
  }
}
