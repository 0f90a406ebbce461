// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import io.ledgerhop.simulators.amazon.setting.Seller;
import io.ledgerhop.simulators.amazon.wire.JsonReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A simple HTTP client of the simulator. */
final class Caller {

  static final String LISTING =
      "/reports/2021-06-30/reports?reportTypes=" + AmazonSimulator.SETTLEMENT_V2;

  private final AmazonSimulator simulator;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  Caller(AmazonSimulator simulator) {
    this.simulator = simulator;
  }

  HttpResponse<String> signIn(Map<String, String> form) throws IOException, InterruptedException {
    String body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(simulator.tokenUri())
            .header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")
            .POST(BodyPublishers.ofString(body)));
  }

  static Map<String, String> form(Seller seller) {
    return Map.of(
        "grant_type", "refresh_token",
        "refresh_token", seller.credentials().refreshToken(),
        "client_id", seller.credentials().clientId(),
        "client_secret", seller.credentials().clientSecret());
  }

  String accessToken(Seller seller) throws IOException, InterruptedException {
    return text(JsonReader.object(signIn(form(seller)).body()), "access_token");
  }

  HttpResponse<String> get(String pathAndQuery, String token)
      throws IOException, InterruptedException {
    return send(at(pathAndQuery, token).GET());
  }

  HttpResponse<String> post(String path, String token, String body)
      throws IOException, InterruptedException {
    return send(at(path, token).POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> delete(String path, String token) throws IOException, InterruptedException {
    return send(at(path, token).DELETE());
  }

  HttpRequest.Builder at(String pathAndQuery, String token) {
    return HttpRequest.newBuilder(URI.create(simulator.endpoint() + pathAndQuery))
        .header("x-amz-access-token", token);
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(
        request.timeout(Duration.ofSeconds(20)).build(),
        BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  HttpResponse<byte[]> download(String url) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(20)).build();
    return client.send(request, BodyHandlers.ofByteArray());
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static String text(Map<?, ?> members, String name) {
    return String.valueOf(Objects.requireNonNull(members.get(name), name));
  }
}
