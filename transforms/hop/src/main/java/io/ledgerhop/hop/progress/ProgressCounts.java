// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.progress;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far a run is.
 *
 * @param at when this was counted
 * @param found the settlements or reports that the sources know so far, those that they have read
 *     included
 * @param read those that they have read or are reading
 * @param lines the lines that the transform with the most lines has taken
 * @param waitingFor the wait that the run is in, as in the log; empty if it does not wait
 * @param transforms what each transform is doing, by its name
 */
public record ProgressCounts(
    Instant at,
    long found,
    long read,
    long lines,
    Optional<String> waitingFor,
    SortedMap<String, String> transforms) {

  /** Copies the map. */
  public ProgressCounts {
    transforms = new TreeMap<>(transforms);
  }
}
