// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.progress;

import io.ledgerhop.time.Wait;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How far a run is: that of all its transforms together, and what it waits for.
 *
 * <p>It is stored in the pipeline's own map of extension data, as everything is that the transforms
 * of a run share.
 */
public final class RunProgress {

  /** So often the log gets a line, and {@code run.json} its counts; less than ten seconds. */
  public static final Duration EVERY = Duration.ofSeconds(9);

  /** A wait that is not told again within this time is over. */
  private static final Duration WAIT_TOLD_EVERY = Duration.ofSeconds(10);

  private static final String KEY = RunProgress.class.getName();

  private final Clock clock;
  private final CopyOnWriteArrayList<Progress> transforms = new CopyOnWriteArrayList<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile @Nullable CurrentWait waiting;
  private @Nullable Heartbeat heartbeat;

  private record CurrentWait(String line, Instant until) {}

  RunProgress(Clock clock) {
    this.clock = clock;
  }

  /**
   * The progress of the run with this map, created on first use.
   *
   * @param home the map of extension data of a pipeline or workflow
   */
  public static RunProgress of(Map<String, Object> home) {
    synchronized (home) {
      return (RunProgress) home.computeIfAbsent(KEY, key -> new RunProgress(Clock.systemUTC()));
    }
  }

  /**
   * Does the work of a workflow action, and logs its task every few seconds until it is done.
   *
   * @param action its name
   * @param task what is done, such as "reading the trail"
   * @param log may be called by another thread
   */
  public static <T> T telling(String action, String task, Consumer<String> log, Supplier<T> work) {
    return telling(action, task, log, work, EVERY);
  }

  static <T> T telling(
      String action, String task, Consumer<String> log, Supplier<T> work, Duration every) {
    Clock clock = Clock.systemUTC();
    Progress progress = new Progress(action, () -> 0, log, clock);
    progress.begin(task);
    Heartbeat telling = Heartbeat.every(every, () -> progress.tell(clock.instant()));
    try {
      return work.get();
    } finally {
      telling.close();
    }
  }

  /** Adds a transform, unless it is there. */
  public void add(Progress transform) {
    transforms.addIfAbsent(transform);
  }

  /** Removes a transform that has ended; the last one ends the thread that tells the progress. */
  public synchronized void remove(Progress transform) {
    transforms.remove(transform);
    if (transforms.isEmpty() && heartbeat != null) {
      heartbeat.close();
      heartbeat = null;
    }
  }

  /** Starts the thread that tells the progress, if it does not run yet. */
  public synchronized void start() {
    if (heartbeat == null) {
      heartbeat = Heartbeat.every(EVERY, () -> tick(clock.instant()));
    }
  }

  /** Calls a listener each time after the progress was told, until it is removed. */
  public void listen(Runnable listener) {
    listeners.add(listener);
  }

  public void unlisten(Runnable listener) {
    listeners.remove(listener);
  }

  /** Notes that a part of the run has begun to wait; a long wait is noted again while it lasts. */
  public void waiting(Wait wait) {
    Instant now = clock.instant();
    Duration known = wait.time().compareTo(WAIT_TOLD_EVERY) < 0 ? wait.time() : WAIT_TOLD_EVERY;
    waiting = new CurrentWait(wait.line(now), now.plus(known));
  }

  /** How far the run is now. */
  public ProgressCounts counts() {
    Instant now = clock.instant();
    SortedMap<String, String> words = new TreeMap<>();
    for (Progress transform : transforms) {
      String doing = transform.words();
      if (!doing.isEmpty()) {
        words.put(transform.transform(), doing);
      }
    }
    return new ProgressCounts(
        now,
        transforms.stream().mapToLong(Progress::found).sum(),
        transforms.stream().mapToLong(Progress::seen).sum(),
        transforms.stream().mapToLong(Progress::lines).max().orElse(0),
        currentWait(now),
        words);
  }

  /**
   * Writes a line for each transform that has got on; if none has and none waits, for each that is
   * at work.
   */
  void tick(Instant now) {
    List<Progress> moved = transforms.stream().filter(Progress::hasMoved).toList();
    if (!moved.isEmpty()) {
      moved.forEach(transform -> transform.tell(now));
    } else if (currentWait(now).isEmpty()) {
      transforms.stream().filter(Progress::isAtWork).forEach(transform -> transform.tell(now));
    }
    listeners.forEach(Runnable::run);
  }

  private Optional<String> currentWait(Instant now) {
    return Optional.ofNullable(waiting)
        .filter(wait -> now.isBefore(wait.until()))
        .map(CurrentWait::line);
  }
}
