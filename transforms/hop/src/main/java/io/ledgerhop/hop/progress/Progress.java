// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.progress;

import io.ledgerhop.time.Durations;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * How far one transform is: its task, the lines so far, their speed, and the time that is left.
 *
 * <p>The transform names its tasks; {@link RunProgress} writes the lines, from a thread of its own.
 * So the transform pays nothing for a row.
 */
public final class Progress {

  private static final String PREFIX = "progress: ";
  private static final double NANOS_PER_SECOND = 1e9;

  private final String transform;
  private final LongSupplier lines;
  private final Consumer<String> log;
  private final Clock clock;
  private volatile Task task;
  private volatile int seen;
  private volatile int found;
  private long toldLines;
  private Instant toldAt;

  /**
   * A task of a transform.
   *
   * @param words empty for no particular one
   * @param isOpen whether it takes its time even if no line comes
   * @param first the lines of the transform when it began
   * @param size the number of its lines; 0 if that is not known
   */
  private record Task(String words, boolean isOpen, Instant begun, long first, long size) {}

  /**
   * The progress of a transform that has begun nothing.
   *
   * @param transform its name
   * @param lines how many lines it has taken so far; may be called by any thread
   * @param log gets a line every few seconds
   */
  public Progress(String transform, LongSupplier lines, Consumer<String> log, Clock clock) {
    this.transform = transform;
    this.lines = lines;
    this.log = log;
    this.clock = clock;
    this.toldAt = clock.instant();
    this.task = new Task("", false, toldAt, 0, 0);
  }

  /**
   * Begins a task that ends with the next one, or with {@link #end}.
   *
   * @param words what is done, such as "compiling the workbook"
   */
  public void begin(String words) {
    begin(words, 0);
  }

  /**
   * The same with a known size.
   *
   * @param size the number of lines of the task; 0 if it is unknown
   */
  public void begin(String words, long size) {
    task = new Task(words, true, clock.instant(), lines.getAsLong(), size);
  }

  /** Ends the task; from now on only the lines are counted. */
  public void end() {
    note("");
  }

  /** The same, with words that stand before the number of lines. */
  public void note(String words) {
    task = new Task(words, false, clock.instant(), lines.getAsLong(), 0);
  }

  /**
   * How many settlements or reports the transform has taken so far.
   *
   * @param taken the one at work included
   * @param known those that are still to be taken included
   */
  public void parts(int taken, int known) {
    seen = taken;
    found = known;
  }

  int seen() {
    return seen;
  }

  int found() {
    return found;
  }

  long lines() {
    return lines.getAsLong();
  }

  String transform() {
    return transform;
  }

  /** What the transform is doing now, without speed; empty if there is nothing to tell. */
  String words() {
    return words(task, lines.getAsLong(), 0);
  }

  /** True if lines have come since {@link #tell} was called. */
  synchronized boolean hasMoved() {
    return lines.getAsLong() > toldLines;
  }

  /** True if a task is open, which may take its time. */
  boolean isAtWork() {
    return task.isOpen();
  }

  /** Writes one line, with the speed since the last one. */
  synchronized void tell(Instant now) {
    Task current = task;
    long total = lines.getAsLong();
    double seconds = Duration.between(toldAt, now).toNanos() / NANOS_PER_SECOND;
    double perSecond = seconds > 0 ? (total - toldLines) / seconds : 0;
    String words = words(current, total, perSecond);
    boolean isStill = total == toldLines;
    toldLines = total;
    toldAt = now;
    log.accept(
        PREFIX
            + (isStill
                ? words + ", for " + Durations.words(Duration.between(current.begun(), now))
                : words));
  }

  private static String words(Task task, long total, double perSecond) {
    List<String> parts = new ArrayList<>();
    long own = total - task.first();
    if (task.size() > 0) {
      parts.add(counted("%,d of %,d lines", own, task.size()));
    }
    if (total > 0 && (task.size() == 0 || total != own)) {
      parts.add(
          counted(total == 1 ? "%,d line" : "%,d lines", total)
              + (parts.isEmpty() ? "" : " in all"));
    }
    if (perSecond >= 1) {
      parts.add(counted("%,d lines/s", Math.round(perSecond)));
    }
    long left = task.size() - own;
    if (perSecond > 0 && left > 0) {
      long seconds = (long) Math.ceil(left / perSecond);
      parts.add(Durations.words(Duration.ofSeconds(seconds)) + " left");
    }
    String counts = String.join(", ", parts);
    return task.words().isEmpty() || counts.isEmpty()
        ? task.words() + counts
        : task.words() + ": " + counts;
  }

  private static String counted(String form, Object... numbers) {
    return String.format(Locale.ROOT, form, numbers);
  }
}
