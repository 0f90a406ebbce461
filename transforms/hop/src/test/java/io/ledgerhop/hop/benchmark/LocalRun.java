// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.benchmark;

import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.logging.LogLevel;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.engines.local.LocalPipelineEngine;

/** A pipeline in Hop's local engine. */
final class LocalRun {

  private LocalRun() {}

  /** Not started yet, so that listeners can be added. */
  static LocalPipelineEngine prepare(
      PipelineMeta pipeline, IHopMetadataProvider metadata, IVariables variables)
      throws HopException {
    pipeline.setMetadataProvider(metadata);
    LocalPipelineEngine engine = new LocalPipelineEngine(pipeline, variables, null);
    engine.setMetadataProvider(metadata);
    engine.setLogLevel(LogLevel.MINIMAL);
    engine.prepareExecution();
    return engine;
  }

  /** Runs it to its end. */
  static void finish(LocalPipelineEngine engine) throws HopException {
    engine.startThreads();
    engine.waitUntilFinished();
    if (engine.getErrors() > 0) {
      throw new IllegalStateException("the pipeline failed");
    }
  }
}
