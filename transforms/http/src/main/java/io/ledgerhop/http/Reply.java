// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import io.ledgerhop.masking.Masking;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An answer: its body in memory, or for a streamed call that succeeded, an open stream. */
public final class Reply implements AutoCloseable {

  private static final int EXCERPT_MAX = 300;
  private static final int[] SUCCESS = {200, 299};

  private final int status;
  private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final InputStream body;
  private final Optional<String> text;

  private Reply(int status, Map<String, String> headers, InputStream body, Optional<String> text) {
    this.status = status;
    this.headers.putAll(headers);
    this.body = body;
    this.text = text;
  }

  public static Reply buffered(int status, Map<String, String> headers, byte[] body) {
    return new Reply(
        status,
        headers,
        new ByteArrayInputStream(body),
        Optional.of(new String(body, StandardCharsets.UTF_8)));
  }

  public static Reply streamed(int status, Map<String, String> headers, InputStream body) {
    return new Reply(status, headers, body, Optional.empty());
  }

  public int status() {
    return status;
  }

  public boolean isSuccess() {
    return status >= SUCCESS[0] && status <= SUCCESS[1];
  }

  /** The first value of a header, whose name compares without case. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  /** The body; reading more bytes than the call allows throws the problem of a too long answer. */
  public InputStream body() {
    return body;
  }

  /**
   * The whole body as UTF-8.
   *
   * @throws IllegalStateException if it is an open stream
   */
  public String text() {
    return text.orElseThrow(() -> new IllegalStateException("the answer is an open stream"));
  }

  /**
   * The beginning of the body on one line, secrets masked, for messages; empty for an open stream.
   */
  public String excerpt() {
    String line = Masking.masked(text.orElse("")).strip().replaceAll("\\s+", " ");
    return line.length() <= EXCERPT_MAX ? line : line.substring(0, EXCERPT_MAX) + "...";
  }

  /** The service's id of the request, which its support asks for. */
  public Optional<String> requestId() {
    return header("x-amzn-RequestId").or(() -> header("x-amz-request-id"));
  }

  /** The request id as the end of a message; empty if there is none. */
  public String requestIdNote() {
    return requestId().map(id -> ", request id " + id).orElse("");
  }

  @Override
  public void close() {
    try {
      body.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return "answer " + status;
  }
}
