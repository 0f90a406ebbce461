// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api;

import io.ledgerhop.http.Call;
import io.ledgerhop.http.Reply;
import io.ledgerhop.http.Transport;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Amazon with one answer per address; every other address is denied. */
final class ScriptedEndpoints implements Transport {

  /** Amazon's answer to a missing role, a withdrawn authorisation and a wrong region alike. */
  static final String DENIED =
      "{\"errors\":[{\"code\":\"Unauthorized\",\"message\":\"Access to requested resource is"
          + " denied.\",\"details\":\"\"}]}";

  private static final String TOKEN =
      "{\"access_token\":\"Atza|t0k3n\",\"token_type\":\"bearer\",\"expires_in\":3600}";

  private final Map<String, Answer> answers = new LinkedHashMap<>();
  private final List<String> asked = new ArrayList<>();

  private record Answer(int status, String body) {}

  ScriptedEndpoints() {
    at("/auth/o2/token", 200, TOKEN);
  }

  /**
   * @param place the end of host and path
   */
  ScriptedEndpoints at(String place, int status, String body) {
    answers.put(place, new Answer(status, body));
    return this;
  }

  /** Host and path of each call, without the sign-ins. */
  List<String> asked() {
    return asked.stream().filter(place -> !place.endsWith("/token")).toList();
  }

  long signIns() {
    return asked.stream().filter(place -> place.endsWith("/token")).count();
  }

  @Override
  public Reply send(Call call) {
    String place = call.host() + call.uri().getPath();
    asked.add(place);
    Answer answer =
        answers.entrySet().stream()
            .filter(entry -> place.endsWith(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(new Answer(403, DENIED));
    return Reply.buffered(
        answer.status,
        Map.of("x-amzn-RequestId", "r-" + asked.size()),
        answer.body.getBytes(StandardCharsets.UTF_8));
  }
}
