// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpPrincipal;
import io.ledgerhop.http.Call;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URI;

/** A request that reaches the simulator without a socket, and its answer. */
final class DirectExchange extends HttpExchange {

  private static final int NONE = -1;

  private final Headers requestHeaders = new Headers();
  private final Headers responseHeaders = new Headers();
  private final URI uri;
  private final String method;
  private final InputStream request;
  private final ByteArrayOutputStream response = new ByteArrayOutputStream();
  private int status = NONE;

  DirectExchange(Call call) {
    this.uri = URI.create(call.uri().getRawPath());
    this.method = call.method();
    this.request = new ByteArrayInputStream(call.body());
    requestHeaders.set("Host", call.uri().getAuthority());
    requestHeaders.set("Content-Type", call.contentType());
  }

  /** False if the connection was closed without an answer. */
  boolean isAnswered() {
    return status != NONE;
  }

  byte[] answer() {
    return response.toByteArray();
  }

  @Override
  public Headers getRequestHeaders() {
    return requestHeaders;
  }

  @Override
  public Headers getResponseHeaders() {
    return responseHeaders;
  }

  @Override
  public URI getRequestURI() {
    return uri;
  }

  @Override
  public String getRequestMethod() {
    return method;
  }

  @Override
  public InputStream getRequestBody() {
    return request;
  }

  @Override
  public OutputStream getResponseBody() {
    return response;
  }

  @Override
  public void sendResponseHeaders(int code, long length) {
    status = code;
  }

  @Override
  public int getResponseCode() {
    return status;
  }

  @Override
  public String getProtocol() {
    return "HTTP/1.1";
  }

  /** Nothing to release. */
  @Override
  public void close() {}

  @Override
  public HttpContext getHttpContext() {
    throw new UnsupportedOperationException("no server");
  }

  @Override
  public InetSocketAddress getRemoteAddress() {
    throw new UnsupportedOperationException("no socket");
  }

  @Override
  public InetSocketAddress getLocalAddress() {
    throw new UnsupportedOperationException("no socket");
  }

  @Override
  public Object getAttribute(String name) {
    throw new UnsupportedOperationException("no attributes");
  }

  @Override
  public void setAttribute(String name, Object value) {
    throw new UnsupportedOperationException("no attributes");
  }

  @Override
  public void setStreams(InputStream in, OutputStream out) {
    throw new UnsupportedOperationException("no filters");
  }

  @Override
  public HttpPrincipal getPrincipal() {
    throw new UnsupportedOperationException("nobody has signed in");
  }
}
