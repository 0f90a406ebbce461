// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import io.ledgerhop.command.file.History;
import io.ledgerhop.command.page.Words;
import io.ledgerhop.settlement.Settlement;
import java.time.ZoneOffset;
import java.util.List;

/** Says in a sentence which settlements an answer is about. */
final class Settlements {

  private Settlements() {}

  /** As in {@code 2 settlements that ended from 2026-10-22 to 2026-11-05.} */
  static String words(History history) {
    List<Settlement> settlements = history.settlements();
    if (settlements.isEmpty()) {
      return "No settlement could be read.";
    }
    String first = day(settlements.get(0));
    String last = day(settlements.get(settlements.size() - 1));
    String ended = first.equals(last) ? "on " + first : "from " + first + " to " + last;
    return Words.count(settlements.size(), "settlement") + " that ended " + ended + ".";
  }

  private static String day(Settlement settlement) {
    return settlement.header().end().atZone(ZoneOffset.UTC).toLocalDate().toString();
  }
}
