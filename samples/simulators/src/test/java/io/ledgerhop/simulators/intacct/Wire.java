// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A client without knowledge of Intacct: it posts a file and returns the text of the answer. */
final class Wire {
  private static final Pattern SESSION = Pattern.compile("<sessionid>([^<]+)</sessionid>");

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI endpoint;
  private String session = "none";

  Wire(URI endpoint) {
    this.endpoint = endpoint;
  }

  /** Posts the file after replacing {@code {session}} with the current session. */
  String post(String file) {
    return postText(text(file));
  }

  String postText(String request) {
    return send(request).body();
  }

  HttpResponse<String> send(String request) {
    try {
      return client.send(
          HttpRequest.newBuilder(endpoint)
              .timeout(Duration.ofSeconds(20))
              .header("Content-Type", "application/xml")
              .POST(HttpRequest.BodyPublishers.ofString(request.replace("{session}", session)))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Signs in with the file and stores the session. */
  Wire signIn(String file) {
    Matcher matcher = SESSION.matcher(post(file));
    if (!matcher.find()) {
      throw new IllegalStateException("no session came back");
    }
    session = matcher.group(1);
    return this;
  }

  /** The answer with the session and the port replaced by names, so that it can be compared. */
  String posted(String file) {
    return post(file)
        .replaceAll("<sessionid>[^<]+</sessionid>", "<sessionid>{session}</sessionid>")
        .replace(endpoint.toString(), "{endpoint}");
  }

  static String text(String file) {
    try (InputStream stream = Wire.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalArgumentException("no file " + file + " beside the test");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
