// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import io.ledgerhop.amazon.archive.Archive;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A seller account whose reports are texts, and which fails when a test requests it. */
final class ListedTexts implements ReportSource {

  private final List<ListedReport> listed = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Problem> failures = new HashMap<>();
  private final List<String> fetched = new ArrayList<>();
  private final List<Instant> asked = new ArrayList<>();

  ListedTexts report(String id, String created, String text) {
    listed.removeIf(known -> known.reportId().equals(id));
    listed.add(new ListedReport(id, "DONE", "document of " + id, Instant.parse(created)));
    texts.put(id, text);
    return this;
  }

  /** A report that has no document. */
  ListedTexts report(String id, String created, String status, String text) {
    report(id, created, text);
    listed.remove(listed.size() - 1);
    listed.add(new ListedReport(id, status, "", Instant.parse(created)));
    return this;
  }

  /** The start times for which reports were listed. */
  List<Instant> asked() {
    return asked;
  }

  ListedTexts working() {
    failures.clear();
    return this;
  }

  ListedTexts failing(String id, Problem problem) {
    failures.put(id, problem);
    return this;
  }

  /** The ids of all reports that were downloaded or tried, in order. */
  List<String> fetched() {
    return fetched;
  }

  @Override
  public List<ListedReport> settlements(Instant since) {
    asked.add(since);
    failIfTold("");
    return listed.stream().filter(report -> !report.created().isBefore(since)).toList();
  }

  @Override
  public String fetch(ListedReport report, String name, Archive archive) {
    fetched.add(report.reportId());
    failIfTold(report.reportId());
    try {
      return archive.keep(
          new ByteArrayInputStream(
              texts.getOrDefault(report.reportId(), "").getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void failIfTold(String id) {
    Problem failure = failures.get(id);
    if (failure != null) {
      throw new ConnectorException(failure);
    }
  }
}
