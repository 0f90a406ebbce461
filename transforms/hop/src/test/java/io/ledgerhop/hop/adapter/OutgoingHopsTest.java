// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.fixture.Ran;
import io.ledgerhop.hop.fixture.TransformBench;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.row.RowMeta;
import org.apache.hop.core.row.value.ValueMetaString;
import org.apache.hop.pipeline.PipelineHopMeta;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F101: no row vanishes; a pipeline in which Hop would drop or divert rows does not start. */
@Timeout(60)
class OutgoingHopsTest {

  private final WordsMeta meta = new WordsMeta();

  @Test
  void refusesADisabledErrorHop() throws Exception {
    refuses(
        bench().errorHop("errors").drawn((pipeline, tested) -> disable(pipeline, "errors")),
        "tested: the error hop to \"errors\" is disabled, so Hop would drop the rows that it takes"
            + " (enable the hop, or switch off the error handling of this transform)");
  }

  @Test
  void refusesErrorHandlingWhoseHopWasDeleted() throws Exception {
    refuses(
        bench().errorHop("errors").drawn((pipeline, tested) -> delete(pipeline, "errors")),
        "tested: the error handling names \"errors\", but no hop leads there");
  }

  /**
   * Hop loads a file whose error handling names a transform that was renamed as if it named none.
   */
  @Test
  void refusesErrorHandlingThatNamesARenamedTransform() throws Exception {
    refuses(
        bench()
            .errorHop("errors")
            .drawn((pipeline, tested) -> tested.getTransformErrorMeta().setTargetTransform(null)),
        "tested: the error handling is switched on, but the transform that it names is not in the"
            + " pipeline");
  }

  @Test
  void refusesErrorHandlingThatIsOffWhileItsHopIsEnabled() throws Exception {
    refuses(
        bench()
            .errorHop("errors")
            .drawn((pipeline, tested) -> tested.getTransformErrorMeta().setEnabled(false)),
        "tested: the error handling is switched off, but its hop to \"errors\" is enabled, so Hop"
            + " would send good rows there");
  }

  @Test
  void refusesAnErrorTargetThatRunsInSeveralCopies() throws Exception {
    refuses(
        bench()
            .errorHop("errors")
            .drawn((pipeline, tested) -> pipeline.findTransform("errors").setCopiesString("2")),
        "tested: the error hop leads to \"errors\", which runs in 2 copies");
  }

  @Test
  void refusesATargetWhoseHopIsDisabled() throws Exception {
    meta.setShortWords("short");

    refuses(
        bench().target("short").drawn((pipeline, tested) -> disable(pipeline, "short")),
        "tested, Short words: \"short\" is chosen as a target, but the hop that leads there is"
            + " disabled (enable the hop, or clear the option)");
  }

  @Test
  void refusesATargetThatIsNotInThePipelineAndOneWithoutAHop() throws Exception {
    meta.setShortWords("renamed");
    meta.setMainTarget("out");

    refuses(
        bench().target("short").drawn((pipeline, tested) -> delete(pipeline, "out")),
        "tested, Short words: \"renamed\" is chosen as a target, but no hop leads there",
        "tested, Main rows: \"out\" is chosen as a target, but no hop leads there");
  }

  @Test
  void refusesATargetToWhichTheErrorHopLeadsToo() throws Exception {
    meta.setShortWords("errors");

    refuses(
        bench().errorHop("errors"),
        "tested, Short words: \"errors\" is chosen as a target, but the error hop leads there too");
  }

  @Test
  void acceptsErrorHandlingThatIsOffTogetherWithItsHop() throws Exception {
    TransformBench bench =
        bench()
            .errorHop("errors")
            .drawn(
                (pipeline, tested) -> {
                  disable(pipeline, "errors");
                  tested.getTransformErrorMeta().setEnabled(false);
                });

    assertThat(bench.verified()).isEmpty();
  }

  @Test
  void acceptsAsManyCopiesOfTheErrorTargetAsOfTheTransform() throws Exception {
    TransformBench bench =
        bench()
            .errorHop("errors")
            .copies(2)
            .drawn((pipeline, tested) -> pipeline.findTransform("errors").setCopiesString("2"));

    Ran ran = bench.local();

    assertThat(ran.errors()).isZero();
    assertThat(ran.out().texts("word")).containsExactlyInAnyOrder("good", "more");
  }

  private static void refuses(TransformBench bench, String... messages) throws Exception {
    assertThat(bench.refused()).contains(messages);
    assertThat(bench.verified())
        .hasSameSizeAs(messages)
        .allMatch(remark -> Stream.of(messages).anyMatch(remark::startsWith));
  }

  private TransformBench bench() throws HopException {
    RowMeta row = new RowMeta();
    row.addValueMeta(new ValueMetaString("sentence"));
    return TransformBench.of(meta)
        .rows(
            row,
            List.<@Nullable Object[]>of(
                new Object[] {"good"}, new Object[] {"bad"}, new Object[] {"more"}));
  }

  private static void disable(PipelineMeta pipeline, String target) {
    hop(pipeline, target).setEnabled(false);
  }

  private static void delete(PipelineMeta pipeline, String target) {
    pipeline.removePipelineHop(hop(pipeline, target));
  }

  private static PipelineHopMeta hop(PipelineMeta pipeline, String target) {
    TransformMeta to = pipeline.findTransform(target);
    return pipeline.findPipelineHop(pipeline.findTransform(TransformBench.TESTED), to, true);
  }
}
