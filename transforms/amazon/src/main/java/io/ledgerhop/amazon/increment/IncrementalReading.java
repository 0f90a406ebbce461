// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.increment;

import io.ledgerhop.source.IncrementalSource;
import io.ledgerhop.source.SourceTrail;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One reading of the new records of a feed.
 *
 * <p>It begins some time before the watermark, because clocks drift and Amazon lists records late.
 * Records of that time that were delivered before and have not changed are left out. Nothing is
 * stored before {@link #remember}, which is to be called when all rows have arrived.
 */
public final class IncrementalReading {

  /** Amazon refuses a window that ends less than two minutes ago; clocks drift. */
  public static final Duration UNTIL_NOW = Duration.ofMinutes(3);

  /** How long before its watermark a feed is read again. */
  public static final Duration OVERLAP = Duration.ofHours(1);

  /**
   * Records that changed within this time before the end are stored, which covers a clock that is
   * hours ahead.
   */
  private static final Duration KEPT = Duration.ofDays(1);

  private final IncrementalSource feed;
  private final SourceTrail trail;
  private final Optional<Instant> watermark;
  private final Map<String, String> delivered = new HashMap<>();
  private Optional<Instant> end = Optional.empty();
  private Instant kept = Instant.MIN;

  public IncrementalReading(IncrementalSource feed, SourceTrail trail) {
    this.feed = feed;
    this.trail = trail;
    this.watermark = trail.watermark(feed);
  }

  /**
   * The window to request.
   *
   * @param first where to begin if the feed was never read
   * @param last where to end; empty if there is nothing to request yet
   */
  public Optional<TimeWindow> window(Instant first, Instant last) {
    kept = last.minus(KEPT);
    Instant from = watermark.map(known -> known.minus(OVERLAP)).orElse(first);
    return last.isAfter(from) ? Optional.of(new TimeWindow(from, last)) : Optional.empty();
  }

  /**
   * Whether a record was not delivered yet with this content.
   *
   * @param changed the date by which the feed is read; empty if the record has none
   */
  public synchronized boolean isNews(String id, String hash, Optional<Instant> changed) {
    if (changed.isEmpty() || !changed.get().isBefore(kept)) {
      delivered.put(id, hash);
    }
    boolean mayBeKnown =
        watermark.isPresent() && (changed.isEmpty() || !changed.get().isAfter(watermark.get()));
    return !mayBeKnown || !hash.equals(trail.versions(feed, List.of(id)).get(id));
  }

  /** Notes that the feed was read completely up to this time. */
  public synchronized void wholeUntil(Instant until) {
    end = Optional.of(until);
  }

  /**
   * Moves the watermark, if the feed was read completely.
   *
   * @param at now, by the clock of the service; later records were not read
   */
  public synchronized void remember(SourceTrail memory, Instant at) {
    Instant latest = at.minus(UNTIL_NOW);
    end.map(until -> until.isBefore(latest) ? until : latest)
        .ifPresent(
            until -> {
              memory.noteVersions(feed, delivered, at);
              memory.moveWatermark(feed, until, at);
            });
  }
}
