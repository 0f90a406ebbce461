// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.wiring;

import io.ledgerhop.problem.ConnectorException;
import java.util.function.Consumer;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.engine.IPipelineEngine;
import org.apache.hop.pipeline.transform.BaseTransform;

/**
 * Work that must wait until all transforms of a run have succeeded, such as moving a watermark:
 * rows that a source has sent are lost if a later transform fails.
 *
 * <p>Nothing is done for a preview, a run that was stopped, or one that failed. Hop's Beam engine
 * does not signal how a run ended, so there the work is not done and the next run reads again.
 */
public final class AfterSuccess {

  private AfterSuccess() {}

  /**
   * Registers the work; to be called while the transform runs, at most once by each.
   *
   * @param work Hop logs its exceptions as errors of the run
   */
  public static void of(BaseTransform<?, ?> transform, Consumer<Services> work) {
    if (transform.getPipeline() instanceof Pipeline pipeline && isLocal(pipeline)) {
      Services services = Services.of(transform);
      pipeline.addExecutionFinishedListener(finished -> end(finished, services, work));
    }
  }

  /** The Beam engine runs single-threaded pipelines, which are never notified of their end. */
  private static boolean isLocal(Pipeline pipeline) {
    return pipeline.getPipelineMeta().getPipelineType() == PipelineMeta.PipelineType.Normal;
  }

  /**
   * Releases the services here, after the transforms have released them. Hop has deprecated its
   * flag for a preview, but offers no other.
   */
  @SuppressWarnings("deprecation")
  private static void end(
      IPipelineEngine<PipelineMeta> run, Services services, Consumer<Services> work)
      throws HopException {
    try {
      if (run.getErrors() == 0 && !run.isStopped() && !run.isPreview()) {
        work.accept(services);
      }
    } catch (ConnectorException e) {
      throw new HopException(e.problem().message(), e);
    } finally {
      services.close();
    }
  }
}
