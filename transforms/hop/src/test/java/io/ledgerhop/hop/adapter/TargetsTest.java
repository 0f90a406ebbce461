// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.problem.Problem;
import java.util.List;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.logging.LogChannel;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.apache.hop.pipeline.PipelineHopMeta;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.apache.hop.pipeline.transform.stream.IStream;
import org.apache.hop.pipeline.transforms.dummy.DummyMeta;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the GUI does with the options that name following transforms. */
class TargetsTest {

  private final WordsMeta meta = new WordsMeta();
  private final PipelineMeta pipeline = new PipelineMeta();
  private final TransformMeta words = new TransformMeta("words", meta);
  private final TransformMeta rejects = new TransformMeta("rejects", new DummyMeta());

  @BeforeAll
  static void startHop() throws Exception {
    HopEnvironment.init();
  }

  @BeforeEach
  void drawThePipeline() {
    pipeline.addTransform(words);
    pipeline.addTransform(rejects);
    pipeline.addPipelineHop(new PipelineHopMeta(words, rejects));
  }

  @Test
  void offersTheTransformsToWhichAHopLeads() throws Exception {
    assertThat(meta.nextTransforms(new LogChannel("test"), new MemoryMetadataProvider()))
        .containsExactly("rejects");
  }

  @Test
  void followsATransformThatIsRenamed() {
    meta.setShortWords("rejects");
    assertThat(meta.getTransformIOMeta().getTargetTransformNames()).containsExactly("rejects");

    rejects.setName("bad words");
    meta.convertIOMetaToTransformNames();

    assertThat(meta.getShortWords()).isEqualTo("bad words");
  }

  @Test
  void takesTheTargetThatTheUserChoosesWhenDrawingAHop() {
    List<IStream> offered = meta.getOptionalStreams();
    IStream shortWords = offered.get(1);
    shortWords.setTransformMeta(rejects);

    meta.handleStreamSelection(shortWords);

    assertThat(offered).extracting(IStream::getDescription).contains("Main rows", "Short words");
    assertThat(meta.getShortWords()).isEqualTo("rejects");
    assertThat(meta.getOptionalStreams()).hasSize(1);
  }

  @Test
  void refusesTheSameTargetTwice() {
    meta.setShortWords("rejects");
    meta.setMainTarget("rejects");

    assertThat(new OutgoingHops(pipeline, words, new Variables()).problems(meta.targets()))
        .extracting(Problem::message)
        .containsExactly(
            "words, Short words: \"rejects\" is chosen as a target twice (give each target a transform"
                + " of its own)");
  }
}
