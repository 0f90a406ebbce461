// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.finance;

import io.ledgerhop.source.IncrementalSource;
import io.ledgerhop.source.SourceTrail;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One reading of a feed whose records appear late and change without a new date. It reads the time
 * before the watermark again, and recognises each record by its id.
 *
 * <p>Amazon: Finances API 2024-06-19. Transactions appear up to 48 hours late, and their status
 * changes while their date stays. The watermark is a date of Amazon's own, so that a wrong clock
 * cannot move it past what was read. Nothing is stored before {@link #remember}.
 */
public final class TrailingReading {

  /**
   * Maximum number of records stored by one reading; the others are delivered again by the next
   * run.
   */
  public static final int REMEMBERED_MAX = 500_000;

  private final IncrementalSource feed;
  private final SourceTrail trail;
  private final boolean all;
  private final Map<String, String> delivered = new HashMap<>();
  private Map<String, String> known = Map.of();
  private Optional<Instant> latest = Optional.empty();
  private Optional<Instant> end = Optional.empty();
  private boolean full;

  /**
   * @param all whether unchanged records are delivered as well
   */
  public TrailingReading(IncrementalSource feed, SourceTrail trail, boolean all) {
    this.feed = feed;
    this.trail = trail;
    this.all = all;
  }

  /**
   * Where to begin: some time before the watermark.
   *
   * @param first where to begin if the feed was never read
   * @param now a later watermark is treated as this
   */
  public Instant start(Instant first, Duration overlap, Instant now) {
    return trail
        .watermark(feed)
        .map(mark -> mark.isBefore(now) ? mark : now)
        .map(mark -> mark.minus(overlap))
        .orElse(first);
  }

  /** Looks up what earlier runs delivered; call it before taking the records of a page. */
  public void page(Collection<String> ids) {
    known = trail.versions(feed, ids);
  }

  /** Accepts a record of the page and returns how it differs from what was delivered before. */
  public Change take(String id, String hash, Optional<Instant> postedAt) {
    postedAt
        .filter(at -> latest.isEmpty() || at.isAfter(latest.get()))
        .ifPresent(at -> latest = Optional.of(at));
    Optional<String> before = Optional.ofNullable(delivered.get(id));
    if (before.equals(Optional.of(hash))) {
      return Change.REPEATED;
    }
    before = before.or(() -> Optional.ofNullable(known.get(id)));
    Change change =
        before.isEmpty()
            ? Change.NEW
            : before.get().equals(hash) ? Change.UNCHANGED : Change.CHANGED;
    if (isDelivered(change)) {
      note(id, hash);
    }
    return change;
  }

  /** Whether the record is delivered as rows. */
  public boolean isDelivered(Change change) {
    return switch (change) {
      case NEW, CHANGED -> true;
      case UNCHANGED -> all;
      case REPEATED -> false;
    };
  }

  private void note(String id, String hash) {
    if (delivered.size() < REMEMBERED_MAX || delivered.containsKey(id)) {
      delivered.put(id, hash);
    } else {
      full = true;
    }
  }

  /**
   * Notes that the feed was read completely up to this time; if not called, the watermark stays.
   */
  public void wholeUntil(Instant until) {
    end = Optional.of(until);
  }

  /** Stores what was delivered, and moves the watermark if the feed was read completely. */
  public void remember(SourceTrail memory, Instant at) {
    memory.noteVersions(feed, new TreeMap<>(delivered), at);
    if (end.isPresent() && latest.isPresent() && !full) {
      Instant mark = latest.get().isBefore(end.get()) ? latest.get() : end.get();
      memory.moveWatermark(feed, mark, at);
    }
  }
}
