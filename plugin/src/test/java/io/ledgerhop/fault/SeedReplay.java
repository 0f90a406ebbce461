// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

import io.ledgerhop.fault.ScriptPlayer.Played;
import java.nio.charset.StandardCharsets;

/** Plays the seeds of the command line in a process of its own, and prints their events. */
final class SeedReplay {

  private SeedReplay() {}

  public static void main(String[] seeds) {
    StringBuilder logs = new StringBuilder();
    for (String seed : seeds) {
      logs.append(play(Long.parseLong(seed)).log());
    }
    byte[] text = logs.toString().getBytes(StandardCharsets.UTF_8);
    System.out.write(text, 0, text.length);
    System.out.flush();
  }

  /** Plays one seed with a new trail. */
  static Played play(long seed) {
    Script script = ScriptWriter.of(seed);
    try (TrailServer server = TrailServer.of(script.trail());
        TrailDatabase trail = server.open(script.trail())) {
      return ScriptPlayer.play(script, trail);
    }
  }
}
