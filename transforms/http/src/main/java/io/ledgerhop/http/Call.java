// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One request. It is immutable: each {@code with...} method returns a changed copy.
 *
 * <p>{@code toString} shows neither headers nor query nor body, because each may carry a
 * credential.
 */
public final class Call {

  /** Largest answer accepted unless the call says otherwise: 16 MB. */
  public static final long REPLY_BYTES_MAX = 16L << 20;

  private final String method;
  private final URI uri;
  private final Parts parts;

  private record Parts(
      Map<String, String> headers,
      Optional<Payload> payload,
      Replay replay,
      Optional<Quota> quota,
      String label,
      boolean streamed,
      long replyBytesMax) {}

  private static final class Payload {
    private final String contentType;
    private final byte[] bytes;
    private final String shown;

    private Payload(String contentType, byte[] bytes, String shown) {
      this.contentType = contentType;
      this.bytes = bytes;
      this.shown = shown;
    }
  }

  private Call(String method, URI uri, Parts parts) {
    this.method = method;
    this.uri = uri;
    this.parts = parts;
  }

  /** A read; may be repeated. */
  public static Call get(URI uri) {
    return new Call("GET", uri, plain(Replay.SAFE));
  }

  /** A write; not repeated unless {@link #replayed} allows it. */
  public static Call post(URI uri) {
    return new Call("POST", uri, plain(Replay.ONCE));
  }

  /** A removal; removing the same thing twice has the same effect, so it may be repeated. */
  public static Call delete(URI uri) {
    return new Call("DELETE", uri, plain(Replay.SAFE));
  }

  public Call header(String name, String value) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(parts.headers);
    headers.put(name, value);
    return with(
        new Parts(
            Collections.unmodifiableMap(headers),
            parts.payload,
            parts.replay,
            parts.quota,
            parts.label,
            parts.streamed,
            parts.replyBytesMax));
  }

  /**
   * @param shown the text as logs and recordings may show it, every secret masked
   */
  public Call body(String contentType, String text, String shown) {
    Payload payload = new Payload(contentType, text.getBytes(StandardCharsets.UTF_8), shown);
    return with(
        new Parts(
            parts.headers,
            Optional.of(payload),
            parts.replay,
            parts.quota,
            parts.label,
            parts.streamed,
            parts.replyBytesMax));
  }

  public Call replayed(Replay replay) {
    return with(
        new Parts(
            parts.headers,
            parts.payload,
            replay,
            parts.quota,
            parts.label,
            parts.streamed,
            parts.replyBytesMax));
  }

  /** Draws on an allowance; without it the call never waits for one. */
  public Call within(Quota quota) {
    return with(
        new Parts(
            parts.headers,
            parts.payload,
            parts.replay,
            Optional.of(quota),
            parts.label,
            parts.streamed,
            parts.replyBytesMax));
  }

  public Call limitedTo(long replyBytesMax) {
    return with(
        new Parts(
            parts.headers,
            parts.payload,
            parts.replay,
            parts.quota,
            parts.label,
            parts.streamed,
            replyBytesMax));
  }

  /** Asks for a successful answer as an open stream instead of bytes in memory. */
  public Call streamed() {
    return with(
        new Parts(
            parts.headers,
            parts.payload,
            parts.replay,
            parts.quota,
            parts.label,
            true,
            parts.replyBytesMax));
  }

  /** Names the purpose of a call that has no quota; for logs and counts. */
  public Call labelled(String label) {
    return with(
        new Parts(
            parts.headers,
            parts.payload,
            parts.replay,
            parts.quota,
            label,
            parts.streamed,
            parts.replyBytesMax));
  }

  public String method() {
    return method;
  }

  public URI uri() {
    return uri;
  }

  /** The headers by name; names are compared without case. */
  public Map<String, String> headers() {
    return parts.headers;
  }

  /** The bytes to send; empty if there are none. */
  public byte[] body() {
    return parts.payload.map(payload -> payload.bytes.clone()).orElseGet(() -> new byte[0]);
  }

  /** The media type of the body; empty if there is no body. */
  public String contentType() {
    return parts.payload.map(payload -> payload.contentType).orElse("");
  }

  /** The body with its secrets masked; empty if there is none. */
  public String shown() {
    return parts.payload.map(payload -> payload.shown).orElse("");
  }

  public Replay replay() {
    return parts.replay;
  }

  public Optional<Quota> quota() {
    return parts.quota;
  }

  /** The purpose of the call, for logs and counts; empty if none was given. */
  public String label() {
    return parts.quota.map(Quota::operation).orElse(parts.label);
  }

  public boolean isStreamed() {
    return parts.streamed;
  }

  public long replyBytesMax() {
    return parts.replyBytesMax;
  }

  /** The host, and the port if it is not the default one; for messages. */
  public String host() {
    return uri.getPort() < 0 ? String.valueOf(uri.getHost()) : uri.getHost() + ":" + uri.getPort();
  }

  /**
   * Method, host and path, for messages. The query is left out, because that of a presigned URL is
   * a key.
   */
  public String place() {
    return method + " " + host() + uri.getPath();
  }

  @Override
  public String toString() {
    return place();
  }

  private Call with(Parts changed) {
    return new Call(method, uri, changed);
  }

  private static Parts plain(Replay replay) {
    return new Parts(
        Map.of(), Optional.empty(), replay, Optional.empty(), "", false, REPLY_BYTES_MAX);
  }
}
