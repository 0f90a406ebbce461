// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.server;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One HTTP request as received.
 *
 * @param path the path, still percent-encoded
 * @param query the query without the question mark, still percent-encoded; empty for none
 * @param headers names in lower case
 * @param body the body, read as UTF-8
 */
public record Request(
    String method, String path, String query, Map<String, List<String>> headers, String body) {

  /** The first value of a header, named without regard to case. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
  }
}
