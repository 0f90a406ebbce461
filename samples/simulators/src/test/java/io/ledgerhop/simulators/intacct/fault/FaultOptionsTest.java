// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.company.ReplayAnswer;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultOptionsTest {

  @ParameterizedTest
  @CsvSource({
    "503-before,                STATUS_BEFORE, 503, '',     write,          1, 2147483647",
    "524-after@2-5,             STATUS_AFTER,  524, '',     write,          2, 4",
    "429-before=7s@each:*,      STATUS_BEFORE, 429, 7s,     *,              1, 2147483647",
    "reset-before@3:query,      RESET_BEFORE,  0,   '',     query,          3, 1",
    "reset-after@1:create GLBATCH, RESET_AFTER, 0,  '',     create GLBATCH, 1, 1",
    "delay-before=3.5s@10%,     DELAY_BEFORE,  0,   3.5s,   write,          1, 2147483647",
    "refused=BL01001973@2,      REFUSED,       0,   BL01001973, write,      2, 1",
    "refused=Query Failed@2,    REFUSED,       0,   Query Failed, write,    2, 1",
    "cut-after=120@1,           CUT_AFTER,     0,   120,    write,          1, 1",
    "late-commit=2m@1,          LATE_COMMIT,   0,   2m,     write,          1, 1",
  })
  void readsAFault(
      String text, FaultKind kind, int status, String value, String calls, int first, int times) {
    FaultSpec spec = options(text).specs().get(0);

    assertThat(spec.kind()).isEqualTo(kind);
    assertThat(spec.status()).isEqualTo(status);
    assertThat(spec.value()).isEqualTo(value);
    assertThat(spec.occasions().calls()).isEqualTo(calls);
    assertThat(spec.occasions().first()).isEqualTo(first);
    assertThat(spec.occasions().times()).isEqualTo(times);
  }

  @Test
  void readsTheBehaviourOfTheWholeCompany() {
    IntacctSettings settings = options("visible-after=3.5s", "replay=original").settings();

    assertThat(settings.visibleAfter()).isEqualTo(Duration.ofMillis(3500));
    assertThat(settings.replay()).isEqualTo(ReplayAnswer.ORIGINAL);
    assertThat(options("visible-after=250ms").settings().visibleAfter()).hasMillis(250);
    assertThat(options("visible-after=4m").settings().visibleAfter()).hasMinutes(4);
    assertThat(options("replay=duplicate").settings().replay()).isEqualTo(ReplayAnswer.DUPLICATE);
  }

  @Test
  void givesTheSameChancesForTheSameSeed() {
    FaultSpec spec = options("503-before@30%").specs().get(0);
    FaultSpec again = options("503-before@30%").specs().get(0);
    List<Boolean> first = chances(spec);

    assertThat(chances(again)).isEqualTo(first);
    assertThat(first.stream().filter(met -> met).count()).isBetween(20L, 40L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "503-befor@3            | known kinds are NNN-before, NNN-after, reset-before, reset-after, delay-before, delay-after, cut-after, empty-after, page-after, partial-after, shuffled-after, missing-after, late-commit, maintenance-before, session-ended, refused, aborted, visible-after, replay (NNN is a status from 400 to 599)",
        "@3                     | write KIND[=VALUE][@WHEN[:CALLS]]",
        "200-before             | known kinds are",
        "503-before@0           | after @ write 3, 2-5, 10% or each, then :CALLS if not writes are meant",
        "503-before@5-2         | the last call is before the first",
        "503-before@101%        | a chance is at most 100%",
        "503-before=2s          | only 429-before takes a time, that of Retry-After, as in =7s",
        "429-before=soon        | only 429-before takes a time, that of Retry-After, as in =7s",
        "delay-after@2          | give a time, as in delay-after=2s",
        "reset-after=3s         | reset-after takes no value",
        "refused                | give an error number, as in refused=BL01001973",
        "partial-after=         | give an error number, as in partial-after=BL01001973",
        "cut-after=half         | give a number of bytes, as in cut-after=120, or none",
        "late-commit            | give a time, as in late-commit=2s",
        "page-after=3s          | page-after takes no value",
        "visible-after=20       | give a time, as in visible-after=20s",
        "replay=                | give duplicate, original or an error number of your choice",
      })
  void saysWhatIsWrongWithAFault(String text, String advice) {
    assertThatThrownBy(() -> options(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("--fault " + text + ": " + advice);
  }

  private static List<Boolean> chances(FaultSpec spec) {
    return Stream.generate(() -> spec.occasions().chance().getAsBoolean()).limit(100).toList();
  }

  private static FaultOptions options(String... texts) {
    return FaultOptions.parse(List.of(texts), new Random(7), IntacctSettings.demonstration());
  }
}
