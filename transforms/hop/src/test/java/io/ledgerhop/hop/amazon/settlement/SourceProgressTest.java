// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.amazon.settlement.intake.SettlementFiles.GivenFile;
import io.ledgerhop.hop.progress.Progress;
import io.ledgerhop.hop.progress.ProgressCounts;
import io.ledgerhop.hop.progress.RunProgress;
import io.ledgerhop.hop.row.MappedLines;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S10: the source says which report or file of how many it reads. */
class SourceProgressTest {

  private final RunProgress run = RunProgress.of(new HashMap<>());
  private final Progress progress = new Progress("in", () -> 0, line -> {}, Clock.systemUTC());
  private final SourceProgress told = new SourceProgress(progress);

  SourceProgressTest() {
    run.add(progress);
  }

  @Test
  void countsTheReportsOfAllAccounts() {
    told.lists("CA");
    assertThat(words()).isEqualTo("asking Amazon for the reports of CA");

    told.begins("report r1", 1, 2);
    told.begins("report r2", 2, 2);
    assertThat(words()).isEqualTo("2 of 2, report r2, is fetched and checked");

    told.lists("US");
    told.begins("report r3", 1, 3);
    ProgressCounts counts = run.counts();
    assertThat(List.of(counts.read(), counts.found())).containsExactly(3L, 5L);
  }

  @Test
  void namesTheSettlementWhoseLinesAreSent() {
    told.begins("report r2", 2, 12);
    told.sends(MappedLines.settlement("7").plan().settlement());

    assertThat(words()).startsWith("2 of 12, settlement 7 of ").endsWith(" lines");
  }

  @Test
  void tellsEachFileWhenItIsTaken() {
    Iterator<GivenFile> files = told.told(List.of(file("a.txt"), file("b.txt")));

    files.next();
    assertThat(words()).isEqualTo("1 of 2, file a.txt, is fetched and checked");
    files.next();
    assertThat(words()).isEqualTo("2 of 2, file b.txt, is fetched and checked");
    assertThat(files.hasNext()).isFalse();
  }

  private String words() {
    return run.counts().transforms().getOrDefault("in", "");
  }

  private static GivenFile file(String name) {
    return new GivenFile("in/" + name, name, InputStream::nullInputStream);
  }
}
