// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Issue 8, points 8 and 9: whenever the command is killed, and whatever the services echo, no file
 * contains a secret in any form. No journal is posted twice, and the next run posts the missing
 * ones.
 *
 * <p>With {@code -Dledgerhop.kills=30} the test kills 30 times; another {@code
 * -Dledgerhop.kills.seed} chooses other moments.
 */
@Timeout(1_200)
class KillsLeaveNoSecretTest {

  private static final int KILLS = Integer.getInteger("ledgerhop.kills", 3);
  private static final long SEED = Long.getLong("ledgerhop.kills.seed", 1);
  private static final Duration RUN_MAX = Duration.ofMinutes(2);

  /** About the time of one call and the processing of its answer. */
  private static final Duration CALL = Duration.ofMillis(50);

  @TempDir private Path folder;
  private LeakingServices services;

  /**
   * When a run is killed.
   *
   * @param calls the number of calls that the services have received before
   * @param after the time since the last of these calls, or since the start
   */
  private record Moment(int calls, Duration after) {}

  /**
   * Measurements of runs that were not killed.
   *
   * @param calls the number of calls, first with Intacct echoing secrets, then with Amazon
   */
  private record CompleteRuns(Duration time, List<Integer> calls) {}

  /** Which processes are killed. */
  private enum Victim {
    COMMAND_AND_HOP,
    COMMAND_FIRST,
    HOP
  }

  @BeforeEach
  void startServices() throws IOException {
    services = new LeakingServices();
  }

  @AfterEach
  void stopServices() {
    services.close();
  }

  @Test
  void noFileHoldsASecretAfterKillsAtChanceMoments() throws Exception {
    SplittableRandom chance = new SplittableRandom(SEED);
    CompleteRuns completeRuns = measuredRuns();
    for (int kill = 0; kill < KILLS; kill++) {
      leak(kill);
      Moment moment = moment(completeRuns, kill, chance);
      Victim victim = Victim.values()[chance.nextInt(Victim.values().length)];
      killed(folder.resolve("kill-" + kill), moment, victim);

      assertThat(SecretTexts.found(folder, services.secrets()))
          .as("kill %d at %s of %s", kill, moment, victim)
          .isEmpty();
      assertThat(services.references()).as("kill %d", kill).doesNotHaveDuplicates();
    }
    assertThatTheNextRunPostsTheRest();
    System.out.printf(
        "%d kills within %s: %s, none of them in any of %d files%n",
        KILLS, completeRuns.time(), services.counts(), files());
  }

  /**
   * A moment by chance. Hop's start takes most of the time, so every other kill waits for a call.
   */
  private static Moment moment(CompleteRuns completeRuns, int kill, SplittableRandom chance) {
    return chance.nextBoolean()
        ? new Moment(0, part(completeRuns.time(), chance))
        : new Moment(1 + chance.nextInt(completeRuns.calls().get(kill % 2)), part(CALL, chance));
  }

  private static Duration part(Duration all, SplittableRandom chance) {
    return Duration.ofMillis(chance.nextLong(all.toMillis()));
  }

  private void assertThatTheNextRunPostsTheRest() throws Exception {
    services.answerNormally();
    Path own = folder.resolve("last");
    Process run = start(own);

    assertThat(run.waitFor(RUN_MAX.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(run.exitValue()).as(Files.readString(own.resolve("screen.txt"))).isZero();
    assertThat(services.references()).doesNotHaveDuplicates();
    assertThat(SampleProject.settlements(services.references()))
        .hasSize(LeakingServices.SETTLEMENTS);
  }

  /**
   * Two complete runs, which prove that both services echo secrets and that the scan finds them in
   * files.
   */
  private CompleteRuns measuredRuns() throws Exception {
    Duration time = Duration.ZERO;
    List<Integer> calls = new ArrayList<>();
    for (int index = 0; index < 2; index++) {
      leak(index);
      int before = services.calls();
      long started = System.nanoTime();
      Path own = folder.resolve("completeRuns-" + index);
      Process run = start(own);
      assertThat(run.waitFor(RUN_MAX.toSeconds(), TimeUnit.SECONDS)).isTrue();
      time = Duration.ofNanos(System.nanoTime() - started);
      calls.add(services.calls() - before);

      assertThat(Files.readString(own.resolve("screen.txt"))).contains("You sent ***");
      assertThat(Files.readString(own.resolve("out/run.json"))).contains("You sent ***");
      assertThat(Files.readString(own.resolve("out/report.html"))).contains("You sent ***");
    }
    assertThat(services.counts().values()).as("%s", services.counts()).allMatch(count -> count > 0);
    assertThat(SecretTexts.found(folder, services.secrets())).isEmpty();
    assertThatTheScanFinds(services.secrets());
    return new CompleteRuns(time, calls);
  }

  private void assertThatTheScanFinds(Set<String> secrets) throws IOException {
    Path planted = folder.resolve("planted");
    for (String secret : secrets) {
      Files.writeString(
          planted,
          Base64.getEncoder()
              .encodeToString(("user:" + secret + "\n").getBytes(StandardCharsets.UTF_8)));
      assertThat(SecretTexts.found(folder, secrets)).isNotEmpty();
    }
    Files.delete(planted);
  }

  private void leak(int index) {
    if (index % 2 == 0) {
      services.intacctRepeatsSecrets();
    } else {
      services.amazonRepeatsSecrets();
    }
  }

  private void killed(Path own, Moment moment, Victim victim) throws Exception {
    int calls = services.calls() + moment.calls();
    Process command = start(own);
    while (services.calls() < calls && command.isAlive()) {
      command.waitFor(1, TimeUnit.MILLISECONDS);
    }
    boolean ended = command.waitFor(moment.after().toMillis(), TimeUnit.MILLISECONDS);
    List<ProcessHandle> hop = command.descendants().toList();
    if (victim != Victim.HOP && !ended) {
      command.destroyForcibly().waitFor();
    }
    if (victim == Victim.COMMAND_FIRST) {
      hop.stream().findFirst().ifPresent(KillsLeaveNoSecretTest::letHopContinue);
    }
    hop.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle process : hop) {
      process.onExit().get(RUN_MAX.toSeconds(), TimeUnit.SECONDS);
    }
    assertThat(command.waitFor(RUN_MAX.toSeconds(), TimeUnit.SECONDS)).isTrue();
  }

  /** Lets Hop continue for a while, as it does when its window is closed. */
  private static void letHopContinue(ProcessHandle hop) {
    hop.onExit().completeOnTimeout(hop, 500, TimeUnit.MILLISECONDS).join();
  }

  /** Starts the command in a separate process with its own temporary folder. */
  private Process start(Path own) throws IOException {
    Path temporary = Files.createDirectories(own.resolve("tmp"));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Djava.io.tmpdir=" + temporary);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(KillsLeaveNoSecretTest.class.getName(), own.toString()));
    command.addAll(List.of("--amazon", services.amazonUrl(), "--intacct", services.intacctUrl()));
    command.addAll(List.of("--verbose", "--out", own.resolve("out").toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(own.resolve("screen.txt").toFile());
    builder.environment().putAll(services.environment());
    return builder.start();
  }

  /** Does what {@code samples/run} does, with the state folder as the first argument. */
  public static void main(String[] arguments) {
    Layout layout = SampleProject.inProcessesOfItsOwn(Path.of(arguments[0])).layout();
    String[] options = Stream.of(arguments).skip(1).toArray(String[]::new);
    System.exit(SampleRun.command(layout).execute(options));
  }

  private long files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).count();
    }
  }
}
