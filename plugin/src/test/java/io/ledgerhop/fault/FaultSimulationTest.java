// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.ledgerhop.fault.ScriptPlayer.Played;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * F2, F27, F99, F100 and S7: whatever happens at whatever step, each document is in the ledger
 * exactly once after at most three further runs.
 *
 * <p>With {@code -Dledgerhop.fault.seed=1234} only that seed is played, and its events are written.
 */
class FaultSimulationTest {

  private static final long SEEDS = 2_000;
  private static final Path LOGS = Path.of("target", "faults");
  private static final Path PAGE = Path.of("..", "docs", "faults.md");
  private static final Optional<Long> ONE_SEED =
      Optional.ofNullable(Long.getLong("ledgerhop.fault.seed"));

  /** Those that are played again; the multiples of eight have their trail on PostgreSQL. */
  private static final List<Long> REPLAYED = List.of(3L, 17L, 97L, 411L, 733L, 1_201L, 1_999L);

  private static final List<Long> REPLAYED_ON_POSTGRES = List.of(16L, 1_000L);

  private static final UnclearCall.Finding[] RESOLVED = {
    UnclearCall.Finding.SHOWN_IN_THE_SAME_RUN,
    UnclearCall.Finding.CONFIRMED_IN_THE_SAME_RUN,
    UnclearCall.Finding.SHOWN_IN_A_LATER_RUN,
    UnclearCall.Finding.CONFIRMED_IN_A_LATER_RUN
  };

  private static final List<Played> PLAYED = new ArrayList<>();

  @BeforeAll
  static void play() {
    PLAYED.addAll(SeedSweep.play(ONE_SEED.orElse(1L), ONE_SEED.orElse(SEEDS)));
  }

  @Test
  void endsWithOneDocumentForEachKeyAndATrailThatAgrees() throws IOException {
    List<String> failed = new ArrayList<>();
    for (Played played : PLAYED) {
      Path log = LOGS.resolve("seed-" + played.script().seed() + ".log");
      if (!played.faults().isEmpty() || ONE_SEED.isPresent()) {
        Files.createDirectories(LOGS);
        Files.writeString(log, played.log());
      }
      if (!played.faults().isEmpty()) {
        failed.add(described(played, log));
      }
    }

    assertThat(failed).as(failed.size() + " seeds fail").isEmpty();
    assertThat(PLAYED).isNotEmpty();
  }

  /** The seed, its script in words, where its events are, and how to play it again. */
  private static String described(Played played, Path log) {
    return """

        %s
        %sevents: %s
        again: mvn -pl plugin -am test -Dtest=FaultSimulationTest -Dsurefire.failIfNoSpecifiedTests=false -Dledgerhop.fault.seed=%d
        """
        .formatted(
            String.join("\n", played.faults()),
            played.script(),
            log.toAbsolutePath(),
            played.script().seed());
  }

  /** Otherwise the scripts could become harmless without anybody seeing it. */
  @Test
  void meetsEverythingAtEveryStepOnBothTrails() {
    assumeWhole();
    Tally tally = tally();
    List<String> never = new ArrayList<>();
    for (TrailKind trail : TrailKind.values()) {
      for (Step step : Step.values()) {
        Mischance.at(step).stream()
            .filter(kind -> tally.of(trail, step, kind) == 0)
            .forEach(kind -> never.add(trail + ": " + kind + " at " + step));
      }
    }

    assertThat(never).isEmpty();
    assertThat(tally.of(Tally.Count.SCRIPTS)).isEqualTo(SEEDS);
    assertThat(Arrays.stream(Tally.Count.values()).map(tally::of)).doesNotContain(0L);
  }

  @Test
  void resolvesEveryCallWithoutAnAnswer() {
    assumeWhole();
    List<UnclearCall> calls = tally().unclear();

    assertThat(calls.size()).isGreaterThan(500);
    assertThat(calls.stream().map(UnclearCall::truth)).contains(UnclearCall.Truth.values());
    assertThat(calls.stream().map(UnclearCall::finding))
        .contains(RESOLVED)
        .doesNotContain(UnclearCall.Finding.OPEN);
  }

  @Test
  void sendsOneIdManyTimesAndHasOneDocument() {
    assertThat(repeatedSends())
        .hasSize(3)
        .allSatisfy(
            sends -> {
              assertThat(sends.records()).isEqualTo(sends.documents());
              assertThat(sends.tally().of(Tally.Count.SENDS))
                  .isEqualTo((long) sends.documents() * RepeatedSends.TIMES);
              assertThat(sends.tally().unclear()).hasSizeGreaterThan(sends.documents());
            });
  }

  /** F100: also in another process, whose hash maps have another order. */
  @Test
  void replaysASeedByteForByte() throws IOException, InterruptedException {
    assumeWhole();
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    SeedReplay.class.getName()),
                REPLAYED.stream().map(String::valueOf))
            .toList();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String again = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isZero();
    assertThat(again).isEqualTo(REPLAYED.stream().map(this::log).collect(joining()));
    for (long seed : REPLAYED_ON_POSTGRES) {
      assertThat(SeedReplay.play(seed).log()).isEqualTo(log(seed));
    }
  }

  @Test
  void thePageTellsWhatTheSimulationHasSeen() throws IOException {
    assumeWhole();
    String page = new FaultsPage(tally(), repeatedSends()).text();
    if (Boolean.getBoolean("ledgerhop.docs.write")) {
      Files.writeString(PAGE, page);
    }

    assertThat(PAGE)
        .as("run the test with -Dledgerhop.docs.write=true to write it")
        .hasContent(page);
  }

  private static List<RepeatedSends> repeatedSends() {
    try (TrailServer server = TrailServer.of(TrailKind.SQLITE);
        TrailDatabase trail = server.open(TrailKind.SQLITE)) {
      return RepeatedSends.play(trail);
    }
  }

  private String log(long seed) {
    return PLAYED.stream()
        .filter(played -> played.script().seed() == seed)
        .map(Played::log)
        .collect(joining());
  }

  private static Tally tally() {
    Tally tally = new Tally();
    PLAYED.forEach(played -> tally.add(played.tally()));
    return tally;
  }

  private static void assumeWhole() {
    assumeTrue(ONE_SEED.isEmpty(), "a single seed is played");
    assumeTrue(TrailServer.hasPostgres(), "the embedded PostgreSQL is for Linux on amd64 only");
  }
}
