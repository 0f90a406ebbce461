// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Messages that say the same of different places.
 *
 * @param fact without its place, unless the message is the only one that says it
 * @param places of the messages, cells that follow each other as one; empty if there is only one
 *     message
 */
public record ProblemGroup(String fact, String remedy, List<String> places) {

  private record Sentence(String fact, String remedy, boolean isPlaced) {}

  /** Copies the places. */
  public ProblemGroup {
    places = List.copyOf(places);
  }

  /** Groups messages, each with its place, fact and remedy; in the order of their first places. */
  public static List<ProblemGroup> of(List<String> messages) {
    Map<Sentence, List<String>> said = new LinkedHashMap<>();
    for (String message : messages) {
      ProblemText text = ProblemText.of(message);
      PlacedFact placed = PlacedFact.of(text.fact());
      Sentence sentence = new Sentence(placed.fact(), text.remedy(), !placed.place().isEmpty());
      said.computeIfAbsent(sentence, unused -> new ArrayList<>()).add(placed.place());
    }
    List<ProblemGroup> groups = new ArrayList<>();
    said.forEach((sentence, places) -> groups.add(of(sentence, places)));
    return groups;
  }

  private static ProblemGroup of(Sentence sentence, List<String> places) {
    if (!sentence.isPlaced()) {
      return new ProblemGroup(sentence.fact(), sentence.remedy(), List.of());
    }
    return places.size() == 1
        ? new ProblemGroup(places.get(0) + ": " + sentence.fact(), sentence.remedy(), List.of())
        : new ProblemGroup(sentence.fact(), sentence.remedy(), CellRanges.of(places));
  }
}
