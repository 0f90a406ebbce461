// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What simulations have met, counted. */
final class Tally {

  /** Something that happened at a step of a run with this trail. */
  record Met(TrailKind trail, Step step, Mischance mischance) {}

  private final Map<Met, Integer> met =
      new TreeMap<>(
          Comparator.comparing(Met::trail).thenComparing(Met::step).thenComparing(Met::mischance));
  private final List<UnclearCall> unclear = new ArrayList<>();
  private final Map<Count, Long> counts = new EnumMap<>(Count.class);

  /** Things that are counted. */
  enum Count {
    SCRIPTS("scripts"),
    SCRIPTS_ON_SQLITE("scripts with the trail on SQLite"),
    RUNS("runs, without those that follow"),
    SECOND_RUNS("second runs, at work at the same time as a first one"),
    KILLED_RUNS("runs that were killed"),
    TRAILS_LOST("trails that were lost between two runs"),
    TRAILS_RESTORED("trails that were restored from an older copy"),
    DOCUMENTS("documents that had to be in the books in the end"),
    CALLS("calls to the simulated Intacct"),
    SENDS("of which sent a document"),
    CONFIRMED_SENDS("sends that were confirmed"),
    REFUSED_SENDS("sends that were refused by the server"),
    HOLDS("receipts that hold a settlement"),
    SKIPPED_DOCUMENTS("receipts that leave a document to another run");

    private final String words;

    Count(String words) {
      this.words = words;
    }

    /** What is counted, for people. */
    String words() {
      return words;
    }
  }

  void met(Met what) {
    met.merge(what, 1, Integer::sum);
  }

  int of(TrailKind trail, Step step, Mischance mischance) {
    return met.getOrDefault(new Met(trail, step, mischance), 0);
  }

  /** On both trails. */
  int of(Step step, Mischance mischance) {
    return of(TrailKind.SQLITE, step, mischance) + of(TrailKind.POSTGRES, step, mischance);
  }

  void count(Count what) {
    counts.merge(what, 1L, Long::sum);
  }

  long of(Count what) {
    return counts.getOrDefault(what, 0L);
  }

  void add(UnclearCall call) {
    unclear.add(call);
  }

  List<UnclearCall> unclear() {
    return unclear;
  }

  void add(Tally other) {
    other.met.forEach((what, times) -> met.merge(what, times, Integer::sum));
    other.counts.forEach((what, times) -> counts.merge(what, times, Long::sum));
    unclear.addAll(other.unclear);
  }
}
