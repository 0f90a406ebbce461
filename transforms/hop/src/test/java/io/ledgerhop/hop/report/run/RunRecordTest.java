// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.progress.ProgressCounts;
import io.ledgerhop.hop.report.file.ExampleRun;
import io.ledgerhop.hop.report.file.MemoryFolder;
import io.ledgerhop.hop.report.file.RunFolder;
import io.ledgerhop.hop.row.Result;
import io.ledgerhop.simulators.server.SteppedClock;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F71: run.json has true counts while the run is in progress. */
class RunRecordTest {

  private final SteppedClock clock = SteppedClock.at(Instant.parse("2026-03-01T06:00:00Z"));
  private final MemoryFolder folder = new MemoryFolder();
  private final TreeMap<String, Long> calls = new TreeMap<>();
  private final RunRecord record =
      new RunRecord("process 1", new RunFiles(folder), clock, () -> calls).showing(this::counts);

  @Test
  void showsHowFarTheRunIs() throws IOException {
    record.begin();
    record.add(new Result(ExampleRun.receipts().get(0), new TreeMap<>(), false));
    calls.put("Amazon getReports", 3L);
    clock.advance(Duration.ofSeconds(9));

    record.count();

    assertThat(folder.text("run.json"))
        .contains(
            """
              "state" : "running",
              "progress" : {
                "at" : "2026-03-01T06:00:09Z",
                "settlementsFound" : 12,
                "settlementsRead" : 3,
                "settlementsDone" : 1,
                "lines" : 450000,
                "waitingFor" : "waiting 4 s",
                "transforms" : {
                  "Ledger Rules" : "450,000 lines"
                }
              },
            """
                .indent(0))
        .contains("\"Amazon getReports\" : 3")
        .doesNotContain("exitCode");
  }

  /** The other files cost more, and change only with the results. */
  @Test
  void rewritesNoOtherFile() throws IOException {
    record.begin();
    folder.remove("report.html");

    record.count();

    assertThat(folder.files()).containsKey("run.json").doesNotContainKey("report.html");
  }

  /** The page of a run with many short settlements would else be written for each of them. */
  @Test
  void rewritesTheFilesOfARunInProgressOnceInFiveSeconds() throws IOException {
    record.begin();
    folder.remove("report.html");
    clock.advance(Duration.ofMillis(4_999));
    add(0);
    assertThat(folder.files()).doesNotContainKey("report.html");
    assertThat(folder.text("run.json")).contains("AMZ-");
    clock.advance(Duration.ofMillis(1));

    add(1);

    assertThat(folder.text("report.html")).contains("Settlements");
    folder.remove("report.html");
    add(2);
    assertThat(folder.files()).doesNotContainKey("report.html");
  }

  private void add(int receipt) throws IOException {
    record.add(new Result(ExampleRun.receipts().get(receipt), new TreeMap<>(), false));
  }

  @Test
  void neverWritesOverTheResult() throws IOException {
    record.begin();
    record.done();
    String done = folder.text("run.json");

    record.count();

    assertThat(folder.text("run.json"))
        .isEqualTo(done)
        .contains("\"state\" : \"done\"")
        .doesNotContain("progress");
  }

  /** Else the log would be silent while a long report is written. */
  @Test
  @Timeout(30)
  void doesNotWaitWhileTheReportIsWritten() throws Exception {
    RunRecord[] writing = new RunRecord[1];
    ExecutorService other = Executors.newSingleThreadExecutor();
    RunFolder slow =
        new RunFolder() {
          @Override
          public OutputStream open(String name) {
            return folder.open(name);
          }

          @Override
          public void replace(String name, Content content) throws IOException {
            try {
              other
                  .submit(
                      () -> {
                        writing[0].count();
                        return true;
                      })
                  .get();
            } catch (InterruptedException | ExecutionException e) {
              throw new IOException(e);
            }
            folder.replace(name, content);
          }

          @Override
          public void remove(String name) {
            folder.remove(name);
          }
        };
    writing[0] = new RunRecord("", new RunFiles(slow), clock, () -> calls).showing(this::counts);

    writing[0].begin();
    writing[0].done();

    other.shutdown();
    assertThat(folder.text("run.json")).contains("\"state\" : \"done\"");
  }

  @Test
  void writesNothingBeforeTheRunBegins() throws IOException {
    record.count();

    assertThat(folder.files()).isEmpty();
  }

  private ProgressCounts counts() {
    return new ProgressCounts(
        clock.instant(),
        12,
        3,
        450_000,
        Optional.of("waiting 4 s"),
        new TreeMap<>(Map.of("Ledger Rules", "450,000 lines")));
  }
}
