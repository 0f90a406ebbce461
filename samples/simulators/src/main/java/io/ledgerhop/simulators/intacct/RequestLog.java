// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The latest requests, passwords masked, and a count of every function called. */
final class RequestLog {
  private static final Pattern PASSWORD =
      Pattern.compile("<password>.*?</password>", Pattern.DOTALL);

  private final Deque<String> requests = new ArrayDeque<>();
  private final Map<String, Integer> calls = new TreeMap<>();
  private final int kept;

  RequestLog(int kept) {
    this.kept = kept;
  }

  synchronized void add(String request, List<String> functions) {
    requests.add(PASSWORD.matcher(request).replaceAll("<password>***</password>"));
    if (requests.size() > kept) {
      requests.remove();
    }
    functions.forEach(function -> calls.merge(function, 1, Integer::sum));
  }

  synchronized List<String> requests() {
    return List.copyOf(requests);
  }

  synchronized Map<String, Integer> calls() {
    return new TreeMap<>(calls);
  }

  synchronized int calls(String function) {
    return calls.entrySet().stream()
        .filter(
            entry -> entry.getKey().equals(function) || entry.getKey().startsWith(function + " "))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
