// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

import io.ledgerhop.fault.ScriptPlayer.Played;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Plays many seeds, on two threads with a trail of each kind for each of them. */
final class SeedSweep {

  private static final int THREADS = 2;

  private SeedSweep() {}

  /** The results in the order of the seeds, whatever the order in which they were played. */
  static List<Played> play(long first, long last) {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (TrailServer server = TrailServer.ofAll()) {
      List<Future<List<Played>>> parts =
          IntStream.range(0, THREADS)
              .mapToObj(thread -> threads.submit(() -> part(server, first + thread, last)))
              .toList();
      List<Played> played = new ArrayList<>();
      for (Future<List<Played>> part : parts) {
        played.addAll(part.get());
      }
      played.sort((one, other) -> Long.compare(one.script().seed(), other.script().seed()));
      return played;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a simulation has failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the simulations were stopped", e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Played> part(TrailServer server, long first, long last) {
    Map<TrailKind, TrailDatabase> trails = new EnumMap<>(TrailKind.class);
    try {
      return LongStream.iterate(first, seed -> seed <= last, seed -> seed + THREADS)
          .mapToObj(ScriptWriter::of)
          .filter(script -> script.trail() == TrailKind.SQLITE || TrailServer.hasPostgres())
          .map(script -> play(script, trails.computeIfAbsent(script.trail(), server::open)))
          .toList();
    } finally {
      trails.values().forEach(TrailDatabase::close);
    }
  }

  private static Played play(Script script, TrailDatabase trail) {
    try {
      return ScriptPlayer.play(script, trail);
    } catch (RuntimeException e) {
      throw new IllegalStateException("the simulation of " + script + " has failed", e);
    }
  }
}
