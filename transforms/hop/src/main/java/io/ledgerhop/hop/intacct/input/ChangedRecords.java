// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.intacct.input;

import io.ledgerhop.intacct.gateway.XmlNode;
import io.ledgerhop.intacct.query.Filter;
import io.ledgerhop.intacct.query.FilterOperator;
import io.ledgerhop.intacct.query.ObjectQuery;
import io.ledgerhop.intacct.query.UserTime;
import io.ledgerhop.source.IncrementalSource;
import io.ledgerhop.source.SourceTrail;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One reading of the records that changed since the last run.
 *
 * <p>It begins some time before the watermark. Records that were delivered with the same content
 * are left out. The watermark is the latest change that Intacct reported, but never later than the
 * start of the run: so it does not depend on a correct time zone, and a record that changes while
 * the run reads is read again. Nothing is stored before {@link #remember}, which is to be called
 * when all rows have arrived.
 */
final class ChangedRecords {

  /** When a record was changed; empty at Intacct for records that never were. */
  static final String CHANGED = "WHENMODIFIED";

  /** Records are stored for longer than the overlap, for an hour that comes twice in autumn. */
  private static final Duration MARGIN = Duration.ofHours(2);

  private static final int PRUNED_FROM = 20_000;

  private record Version(String hash, Optional<Instant> changed) {}

  private final IncrementalSource feed;
  private final SourceTrail trail;
  private final Duration overlap;
  private final Instant start;
  private final Optional<Instant> watermark;
  private final Map<String, Version> delivered = new HashMap<>();
  private Optional<Instant> latest = Optional.empty();
  private int pruneAt = PRUNED_FROM;

  /**
   * @param overlap how long before the watermark the reading begins
   * @param start when the run started, by the clock of this machine
   */
  ChangedRecords(IncrementalSource feed, SourceTrail trail, Duration overlap, Instant start) {
    this.feed = feed;
    this.trail = trail;
    this.overlap = overlap;
    this.start = start;
    this.watermark = trail.watermark(feed);
  }

  /**
   * The filter for changed records and for those that Intacct gives no time of change; empty if
   * nothing was read before.
   */
  Optional<Filter> filter(UserTime time) {
    return watermark.flatMap(
        until ->
            Filter.joined(
                Filter.Joint.OR,
                List.of(
                    Filter.of(
                        FilterOperator.GREATERTHANOREQUALTO,
                        CHANGED,
                        time.text(until.minus(overlap))),
                    Filter.of(FilterOperator.ISNULL, CHANGED))));
  }

  /** The records of a page that were not delivered with this content. */
  synchronized List<XmlNode> undelivered(List<XmlNode> page, UserTime time) {
    Map<String, XmlNode> nodes = new LinkedHashMap<>();
    Map<String, Version> versions = new HashMap<>();
    for (XmlNode node : page) {
      Map<String, String> texts = RecordReading.texts(node);
      String number = texts.getOrDefault(ObjectQuery.KEY, "");
      nodes.put(number, node);
      versions.put(number, version(texts, time));
    }
    Map<String, String> known = trail.versions(feed, versions.keySet());
    versions.values().forEach(version -> version.changed().ifPresent(this::later));
    delivered.putAll(versions);
    prune();
    nodes.keySet().removeIf(number -> isKnown(known, number, versions));
    return List.copyOf(nodes.values());
  }

  /**
   * Moves the watermark; to be called only if all pages were read.
   *
   * @param at now
   */
  synchronized void remember(SourceTrail memory, Instant at) {
    Map<String, String> hashes = new HashMap<>();
    delivered.forEach(
        (number, version) -> {
          if (isKept(version)) {
            hashes.put(number, version.hash());
          }
        });
    memory.noteVersions(feed, hashes, at);
    end().ifPresent(until -> memory.moveWatermark(feed, until, at));
  }

  private static boolean isKnown(
      Map<String, String> known, String number, Map<String, Version> versions) {
    Version version = versions.get(number);
    return version != null && version.hash().equals(known.get(number));
  }

  private static Version version(Map<String, String> texts, UserTime time) {
    List<String> content = new ArrayList<>();
    texts.forEach((field, text) -> content.addAll(List.of(field, text)));
    return new Version(ContentKey.of(content), time.instant(texts.getOrDefault(CHANGED, "")));
  }

  private void later(Instant changed) {
    latest = Optional.of(latest.filter(changed::isBefore).orElse(changed));
  }

  /** The next watermark; empty if no record has a time of change. */
  private Optional<Instant> end() {
    return latest.map(known -> known.isBefore(start) ? known : start);
  }

  /** Whether the next run may read this record again. */
  private boolean isKept(Version version) {
    return version.changed().isEmpty()
        || end()
            .map(until -> until.minus(overlap).minus(MARGIN))
            .filter(version.changed().get()::isBefore)
            .isEmpty();
  }

  private void prune() {
    if (delivered.size() > pruneAt) {
      delivered.values().removeIf(version -> !isKept(version));
      pruneAt = Math.max(PRUNED_FROM, 2 * delivered.size());
    }
  }
}
