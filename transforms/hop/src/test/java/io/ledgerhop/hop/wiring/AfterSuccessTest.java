// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.hop.adapter.AdapterData;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.metadata.serializer.memory.MemoryMetadataProvider;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineHopMeta;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.engines.local.LocalPipelineEngine;
import org.apache.hop.pipeline.transform.BaseTransform;
import org.apache.hop.pipeline.transform.BaseTransformMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F64: what a source has sent counts as read only when the whole run has succeeded. */
@Timeout(60)
class AfterSuccessTest {

  private final List<String> done = Collections.synchronizedList(new ArrayList<>());

  @BeforeAll
  static void startHop() throws Exception {
    HopEnvironment.init();
  }

  @Test
  void doesTheWorkWhenEveryTransformHasSucceeded() throws Exception {
    run(Role.TAKES, false);

    assertThat(done).containsExactly("asked", "done");
  }

  @Test
  void skipsTheWorkWhenALaterTransformFails() throws Exception {
    run(Role.FAILS, false);

    assertThat(done).containsExactly("asked");
  }

  @Test
  void skipsTheWorkWhenTheRunIsStopped() throws Exception {
    run(Role.STOPS, false);

    assertThat(done).containsExactly("asked");
  }

  @Test
  void skipsTheWorkInAPreview() throws Exception {
    run(Role.TAKES, true);

    assertThat(done).containsExactly("asked");
  }

  @SuppressWarnings("deprecation")
  private void run(Role last, boolean preview) throws Exception {
    PipelineMeta meta = new PipelineMeta();
    meta.setName("run");
    meta.setMetadataProvider(new MemoryMetadataProvider());
    TransformMeta source = new TransformMeta("source", new PartMeta(Role.ASKS, done));
    TransformMeta end = new TransformMeta("end", new PartMeta(last, done));
    meta.addTransform(source);
    meta.addTransform(end);
    meta.addPipelineHop(new PipelineHopMeta(source, end));
    LocalPipelineEngine engine = new LocalPipelineEngine(meta);
    engine.setMetadataProvider(meta.getMetadataProvider());
    engine.setPreview(preview);
    engine.prepareExecution();
    engine.startThreads();
    engine.waitUntilFinished();
  }

  private enum Role {
    ASKS,
    TAKES,
    FAILS,
    STOPS
  }

  /** A transform without options; Hop finds it by reflection. */
  public static final class PartMeta extends BaseTransformMeta<Part, AdapterData> {
    private final Role role;
    private final List<String> done;

    PartMeta(Role role, List<String> done) {
      this.role = role;
      this.done = done;
    }
  }

  /** Behaves as configured in its first step. */
  public static final class Part extends BaseTransform<PartMeta, AdapterData> {

    public Part(
        TransformMeta transformMeta,
        PartMeta meta,
        AdapterData data,
        int copyNr,
        PipelineMeta pipelineMeta,
        Pipeline pipeline) {
      super(transformMeta, meta, data, copyNr, pipelineMeta, pipeline);
    }

    @Override
    public boolean processRow() throws HopException {
      switch (meta.role) {
        case ASKS -> {
          meta.done.add("asked");
          AfterSuccess.of(this, services -> meta.done.add("done"));
        }
        case TAKES -> getRow();
        case FAILS -> {
          getRow();
          throw new HopException("the last transform fails");
        }
        case STOPS -> {
          getRow();
          getPipeline().stopAll();
        }
      }
      setOutputDone();
      return false;
    }
  }
}
