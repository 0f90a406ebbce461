// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.fault;

import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.company.ReplayAnswer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * All {@code --fault} options of one command line: faults of single calls, and the behaviour of the
 * whole company.
 *
 * @param settings the settings, with the behaviour of the company
 * @param specs the faults of single calls, in the order of the options
 */
public record FaultOptions(IntacctSettings settings, List<FaultSpec> specs) {
  private static final String VISIBLE_AFTER = "visible-after=";
  private static final String REPLAY = "replay=";

  public FaultOptions {
    specs = List.copyOf(specs);
  }

  /**
   * Reads the options.
   *
   * @throws IllegalArgumentException naming the option that is wrong and its permitted values
   */
  public static FaultOptions parse(
      List<String> texts, RandomGenerator chance, IntacctSettings settings) {
    IntacctSettings changed = settings;
    List<FaultSpec> specs = new ArrayList<>();
    for (String text : texts) {
      if (text.startsWith(VISIBLE_AFTER)) {
        changed =
            changed.withVisibleAfter(
                When.duration(text.substring(VISIBLE_AFTER.length()))
                    .orElseThrow(
                        () -> FaultSpec.wrong(text, "give a time, as in visible-after=20s")));
      } else if (text.startsWith(REPLAY)) {
        changed =
            changed.withReplay(
                ReplayAnswer.parse(text.substring(REPLAY.length()))
                    .orElseThrow(
                        () ->
                            FaultSpec.wrong(
                                text,
                                "give duplicate, original or an error number of your choice")));
      } else {
        specs.add(FaultSpec.parse(text, chance));
      }
    }
    return new FaultOptions(changed, specs);
  }

  /** The words for kinds of faults. */
  static String kinds() {
    return Arrays.stream(FaultKind.values()).map(FaultKind::word).collect(Collectors.joining(", "))
        + ", visible-after, replay (NNN is a status from 400 to 599)";
  }
}
