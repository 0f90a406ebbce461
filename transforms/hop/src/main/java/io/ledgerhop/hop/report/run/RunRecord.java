// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.run;

import io.ledgerhop.hop.progress.ProgressCounts;
import io.ledgerhop.hop.report.file.RunFacts;
import io.ledgerhop.hop.row.Result;
import io.ledgerhop.posting.report.RunReport;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Keeps the files of a run up to date while its results arrive.
 *
 * <p>{@code run.json} is rewritten each time the number of results has grown by a tenth, so the
 * cost stays proportional; the other files too, but not within seconds of the last time. So a
 * killed run leaves recent files, and a short run writes a page once. In between, {@link #count}
 * rewrites {@code run.json}; it may be called by another thread.
 */
public final class RunRecord {

  private static final int GROWTH = 10;
  private static final Duration APART = Duration.ofSeconds(5);

  private final String run;
  private final RunFiles files;
  private final Clock clock;
  private final Supplier<SortedMap<String, Long>> counted;
  private final Instant started;
  private final RunReport report = new RunReport();
  private final HeldLines held = new HeldLines();
  private final SortedMap<String, Long> calls = new TreeMap<>();
  private long results;
  private long nextWriting = 1;
  private Instant lastWritten;
  private final Lock writing = new ReentrantLock();
  private boolean isInProgress;
  private Supplier<Optional<ProgressCounts>> progress = Optional::empty;

  /**
   * @param run the name of the run
   * @param counted the calls that were counted in this process, by service and operation; others
   *     come with the results
   */
  public RunRecord(
      String run, RunFiles files, Clock clock, Supplier<SortedMap<String, Long>> counted) {
    this.run = run;
    this.files = files;
    this.counted = counted;
    this.clock = clock;
    this.started = clock.instant();
    this.lastWritten = started;
  }

  /** The same record, whose files show how far the run is while it is in progress. */
  public RunRecord showing(Supplier<ProgressCounts> counts) {
    progress = () -> Optional.of(counts.get());
    return this;
  }

  /**
   * Writes that the run is in progress; fails if the files cannot be written, and then leaves no
   * result of an earlier run.
   */
  public void begin() throws IOException {
    alone(
        () -> {
          files.begin(facts(RunFacts.State.RUNNING, List.of()), report);
          isInProgress = true;
        });
  }

  /**
   * Writes how far the run is; nothing before its begin and after its end. While another thread
   * writes, nothing either: the caller must not wait for a long report.
   */
  public void count() throws IOException {
    if (!writing.tryLock()) {
      return;
    }
    try {
      Optional<ProgressCounts> counts = isInProgress ? progress.get() : Optional.empty();
      if (counts.isPresent()) {
        files.count(facts(RunFacts.State.RUNNING, List.of()), report, counts);
      }
    } finally {
      writing.unlock();
    }
  }

  public void add(Result result) throws IOException {
    alone(() -> take(result));
  }

  private void take(Result result) throws IOException {
    report.add(held.keep(result.receipt()));
    if (result.isPreview()) {
      report.notePreview();
    }
    result.calls().forEach((service, count) -> calls.merge(service, count, Math::max));
    results++;
    if (results >= nextWriting) {
      nextWriting = results + 1 + results / GROWTH;
      if (clock.instant().isBefore(lastWritten.plus(APART))) {
        files.count(facts(RunFacts.State.RUNNING, List.of()), report, progress.get());
      } else {
        write(RunFacts.State.RUNNING, List.of());
      }
    }
  }

  public void done() throws IOException {
    write(RunFacts.State.DONE, List.of());
  }

  /**
   * @param errors what stopped the run
   */
  public void failed(List<String> errors) throws IOException {
    write(RunFacts.State.FAILED, errors);
  }

  private void write(RunFacts.State state, List<String> errors) throws IOException {
    alone(
        () -> {
          isInProgress = state == RunFacts.State.RUNNING;
          files.write(
              facts(state, errors), report, isInProgress ? progress.get() : Optional.empty());
          lastWritten = clock.instant();
        });
  }

  /** Files are written. */
  private interface Writing {
    void write() throws IOException;
  }

  private void alone(Writing work) throws IOException {
    writing.lock();
    try {
      work.write();
    } finally {
      writing.unlock();
    }
  }

  private RunFacts facts(RunFacts.State state, List<String> errors) {
    SortedMap<String, Long> all = new TreeMap<>(calls);
    all.putAll(counted.get());
    return new RunFacts(run, started, clock.instant(), state, all, errors, held.merged());
  }
}
