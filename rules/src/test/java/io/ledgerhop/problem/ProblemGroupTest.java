// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** F48: one wrong word in many rows is one thing to correct. */
class ProblemGroupTest {

  @Test
  void gathersMessagesThatSayTheSameOfSeveralPlaces() {
    assertThat(
            ProblemGroup.of(
                List.of(
                    "Mapping!N2: no way to post (write Journal)",
                    "Mapping!N3: no account (fill it in)",
                    "Mapping!N3: no way to post (write Journal)",
                    "Mapping!N9: no way to post (write Journal)",
                    "Mapping!N10: no way to post (write Bill)")))
        .containsExactly(
            new ProblemGroup(
                "no way to post", "write Journal", List.of("Mapping!N2 to N3", "Mapping!N9")),
            new ProblemGroup("Mapping!N3: no account", "fill it in", List.of()),
            new ProblemGroup("Mapping!N10: no way to post", "write Bill", List.of()));
  }

  /** With overrides, a place names its workbook too. */
  @Test
  void knowsTheCellsOfNamedWorkbooks() {
    assertThat(
            ProblemGroup.of(
                List.of(
                    "uk.xlsx: Mapping!N2: did you mean: Journal?",
                    "uk.xlsx: Mapping!N3: did you mean: Journal?",
                    "de.xlsx: Mapping!N4: did you mean: Journal?")))
        .containsExactly(
            new ProblemGroup(
                "did you mean: Journal?",
                "",
                List.of("uk.xlsx: Mapping!N2 to N3", "de.xlsx: Mapping!N4")));
  }

  @Test
  void keepsMessagesWithoutAPlace() {
    assertThat(ProblemGroup.of(List.of("the disk is full", "run: the disk is full")))
        .containsExactly(
            new ProblemGroup("the disk is full", "", List.of()),
            new ProblemGroup("run: the disk is full", "", List.of()));
  }

  @Test
  void namesCellsThatFollowEachOtherAsOneRange() {
    assertThat(
            CellRanges.of(
                List.of("Mapping!N2", "Mapping!N3", "Mapping!O4", "Tests!O5", "Tests!O7", "x.txt")))
        .containsExactly("Mapping!N2 to N3", "Mapping!O4", "Tests!O5", "Tests!O7", "x.txt");
  }
}
