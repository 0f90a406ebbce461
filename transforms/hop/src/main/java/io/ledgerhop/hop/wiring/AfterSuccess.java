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
 * Work that may only be done when all transforms of a run have ended well, such as moving a
 * watermark: rows that a source has sent are lost if a later transform fails.
 *
 * <p>Nothing is done for a preview, a run that was stopped, or one that failed. Hop's Beam engine
 * never says how a run ended, so there the work is left undone and the next run reads again.
 */
public final class AfterSuccess {

  private AfterSuccess() {}

  /**
   * Asks for the work; to be called while the transform runs, at most once by each.
   *
   * @param work what it throws is logged by Hop as an error of the run
   */
  public static void of(BaseTransform<?, ?> transform, Consumer<Services> work) {
    if (transform.getPipeline() instanceof Pipeline pipeline && isLocal(pipeline)) {
      Services services = Services.of(transform);
      pipeline.addExecutionFinishedListener(finished -> end(finished, services, work));
    }
  }

  /** The Beam engine runs its pieces single-threaded, and such runs are never told their end. */
  private static boolean isLocal(Pipeline pipeline) {
    return pipeline.getPipelineMeta().getPipelineType() == PipelineMeta.PipelineType.Normal;
  }

  /**
   * The services are left here, after the transforms have left them. Hop deprecates its mark of a
   * preview and has no other.
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
