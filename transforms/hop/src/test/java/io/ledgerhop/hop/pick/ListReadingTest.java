// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.pick;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a dialog gets when it reads a list in the background. */
@Timeout(60)
class ListReadingTest {

  private static final String PLACE = "Journal symbol";
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final List<ListEntry> JOURNALS =
      List.of(new ListEntry("AMZN", "Amazon settlements"), new ListEntry("GJ", "General journal"));

  @Test
  void givesTheEntriesThatAreNotTakenYet() throws Exception {
    assertThat(read(() -> JOURNALS, List.of()).value()).isEqualTo(JOURNALS);
    assertThat(read(() -> JOURNALS, List.of("gj", "${OTHER}")).value())
        .extracting(ListEntry::line)
        .containsExactly("AMZN  -  Amazon settlements");
  }

  /** A field is taken with any type. */
  @Test
  void comparesFieldsWithoutTheirTypes() throws Exception {
    List<ListEntry> fields = List.of(new ListEntry("NAME", ""), new ListEntry("TOTAL:amount", ""));

    assertThat(read(() -> fields, List.of("total")).value())
        .extracting(ListEntry::line)
        .containsExactly("NAME");
  }

  @Test
  void saysThatNothingIsLeftToChoose() throws Exception {
    assertThat(read(() -> JOURNALS, List.of("GJ", "AMZN")).problems())
        .containsExactly(PickProblem.LIST_EMPTY.at(PLACE));
  }

  @Test
  void saysWhatTheServiceSays() throws Exception {
    ConnectorException refusal = new ConnectorException(PickProblem.LIST_EMPTY.at("somewhere"));

    assertThat(
            read(
                    () -> {
                      throw refusal;
                    },
                    List.of())
                .problems())
        .containsExactly(refusal.problem());
  }

  @Test
  void showsOnlyTheTypeOfAnUnexpectedException() throws Exception {
    assertThat(
            read(
                    () -> {
                      throw new IllegalStateException("password is sesame");
                    },
                    List.of())
                .problems())
        .containsExactly(PickProblem.LIST_UNREAD.at(PLACE, "IllegalStateException"));
  }

  @Test
  void endsWhenTheServiceDoesNotAnswerInTime() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);

    Outcome<List<ListEntry>> read =
        ListReading.start(PLACE, never(interrupted), List.of(), Duration.ofMillis(50))
            .get(30, TimeUnit.SECONDS);

    assertThat(read.problems()).containsExactly(PickProblem.LIST_LATE.at(PLACE, 0));
    assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void interruptsTheReadingWhenTheUserCancels() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    CompletableFuture<Outcome<List<ListEntry>>> reading =
        ListReading.start(PLACE, never(interrupted), List.of(), LONG);

    assertThat(reading.cancel(true)).isTrue();

    assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
  }

  private static Supplier<List<ListEntry>> never(CountDownLatch interrupted) {
    return () -> {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        interrupted.countDown();
      }
      return List.of();
    };
  }

  private static Outcome<List<ListEntry>> read(Supplier<List<ListEntry>> list, List<String> taken)
      throws Exception {
    return ListReading.start(PLACE, list, taken, LONG).get(30, TimeUnit.SECONDS);
  }
}
