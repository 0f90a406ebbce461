// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import io.ledgerhop.masking.Masking;
import java.util.Arrays;
import java.util.List;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.row.RowMeta;
import org.apache.hop.core.row.value.ValueMetaInteger;
import org.apache.hop.core.row.value.ValueMetaString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class RowTransformTest {

  private final WordsMeta meta = new WordsMeta();

  @Test
  void appendsItsFieldsToEveryRowItMakes() throws Exception {
    Ran ran = bench("to be", "or").local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().meta().getFieldNames())
        .containsExactly("id", "sentence", "word", "number");
    assertThat(ran.out().texts("sentence")).containsExactly("to be", "to be", "or");
    assertThat(ran.out().texts("word")).containsExactly("to", "be", "or");
    assertThat(ran.out().texts("id")).containsExactly("1", "1", "2");
  }

  @Test
  void doesTheSameOnBeam() throws Exception {
    Ran ran = bench("to be", "or").singleThreaded();

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().texts("word")).containsExactly("to", "be", "or");
  }

  @Test
  void sendsCopiesToTheNamedTargetAndAllRowsToTheOthers() throws Exception {
    meta.setShortWords("short");

    Ran ran = bench("to live").target("short").local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().texts("word")).containsExactly("to", "live");
    assertThat(ran.at("short").texts("word")).containsExactly("to");
  }

  @Test
  void sendsAllRowsToTheMainTargetWhenBothAreNamed() throws Exception {
    meta.setShortWords("short");
    meta.setMainTarget(TransformBench.OUT);

    Ran ran = bench("to live").target("short").singleThreaded();

    assertThat(ran.out().texts("word")).containsExactly("to", "live");
    assertThat(ran.at("short").texts("word")).containsExactly("to");
  }

  @Test
  void failsTheRunWithTheMessageAndWithoutAStackTrace() throws Exception {
    Ran ran = bench("good", "bad", "never").local();

    assertThat(ran.errors()).isPositive();
    assertThat(ran.log())
        .contains("here: field x is empty (look for a transform")
        .doesNotContain("\tat ");
  }

  /**
   * FILE_FAILED. docs/scheduling.md: the disk of the report is full; docs/scheduling.md: the
   * temporary folder is full or cannot be written.
   */
  @ParameterizedTest
  @ValueSource(strings = {"full", "full temporary folder"})
  void saysThatAFileCannotBeWritten(String disk) throws Exception {
    Ran ran = bench("good", disk).local();

    assertThat(ran.errors()).isPositive();
    assertThat(ran.log())
        .contains(
            "tested: a file cannot be read or written: No space left on device (check the free")
        .doesNotContain("\tat ");
  }

  /**
   * docs/scheduling.md: another program keeps the trail locked. Whoever waits for it has a task, so
   * that the log is not silent meanwhile.
   */
  @Test
  void hasATaskWhileItOpens() throws Exception {
    assertThat(bench("good").local().log())
        .contains("while it opens, its progress is: opening connections and files");
  }

  /** MEMORY_SHORT. docs/scheduling.md: Java has too little memory. */
  @Test
  void saysThatMoreMemoryIsNeeded() throws Exception {
    Ran ran = bench("good", "huge").local();

    assertThat(ran.errors()).isPositive();
    assertThat(ran.log())
        .contains("tested: Java has too little memory: Java heap space (start Hop with more, as in")
        .doesNotContain("\tat ");
  }

  /** Issue 8, point 8: neither the message nor a cause in the stack trace shows a secret. */
  @Test
  void logsNoSecretOfAnUnexpectedException() throws Exception {
    Masking.hide("s3cr3t/of RowTransformTest");

    Ran ran = bench("fail with s3cr3t%2Fof+RowTransformTest").local();

    assertThat(ran.log())
        .contains("fail with ***", "because of fail with ***", "\tat ")
        .doesNotContain("s3cr3t");
  }

  @Test
  void sendsTheIncomingRowToTheErrorHopAndContinues() throws Exception {
    Ran ran = bench("good", "bad", "more").errorHop("errors").local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().texts("word")).containsExactly("good", "more");
    assertThat(ran.at("errors").texts("sentence")).containsExactly("bad");
    assertThat(ran.at("errors").texts("code")).containsExactly("FIELD_EMPTY");
  }

  @Test
  void namesTheFieldThatIsMissing() throws Exception {
    RowMeta other = new RowMeta();
    other.addValueMeta(new ValueMetaString("line"));

    Ran ran =
        TransformBench.of(meta)
            .rows(other, List.<@Nullable Object[]>of(new Object[] {"x"}))
            .local();

    assertThat(ran.log()).contains("tested: the incoming rows have no field sentence");
  }

  @Test
  void namesTheTargetToWhichNoHopLeads() throws Exception {
    meta.setShortWords("nowhere");

    assertThat(bench("to").refused())
        .contains("tested, Short words: \"nowhere\" is chosen as a target, but no hop leads there");
  }

  @Test
  void passesNothingOnWhenNothingComesIn() throws Exception {
    Ran ran = bench().local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().size()).isZero();
  }

  private TransformBench bench(String... sentences) throws HopException {
    RowMeta row = new RowMeta();
    row.addValueMeta(new ValueMetaInteger("id"));
    row.addValueMeta(new ValueMetaString("sentence"));
    List<@Nullable Object[]> rows =
        Arrays.stream(sentences)
            .<@Nullable Object[]>map(text -> new Object[] {id(sentences, text), text})
            .toList();
    return TransformBench.of(meta).rows(row, rows);
  }

  private static Long id(String[] sentences, String text) {
    return Arrays.asList(sentences).indexOf(text) + 1L;
  }
}
