// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import static io.ledgerhop.masking.Masking.masked;

import io.ledgerhop.hop.progress.Progress;
import io.ledgerhop.hop.progress.RunProgress;
import io.ledgerhop.problem.Problem;
import java.time.Clock;
import java.util.Arrays;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.PipelineMeta.PipelineType;
import org.apache.hop.pipeline.transform.BaseTransform;
import org.apache.hop.pipeline.transform.ITransformData;
import org.apache.hop.pipeline.transform.ITransformMeta;
import org.apache.hop.pipeline.transform.TransformMeta;

/**
 * A transform whose log never shows a secret, and tells how far the transform is. Hop also uses
 * these methods to log exceptions of a transform.
 */
public abstract class MaskedLogTransform<M extends ITransformMeta, D extends ITransformData>
    extends BaseTransform<M, D> {

  private final Progress progress;

  MaskedLogTransform(
      TransformMeta transformMeta,
      M meta,
      D data,
      int copyNr,
      PipelineMeta pipelineMeta,
      Pipeline pipeline) {
    super(transformMeta, meta, data, copyNr, pipelineMeta, pipeline);
    progress =
        new Progress(
            transformMeta.getName(),
            () -> Math.max(getLinesInput(), getLinesRead()),
            this::logBasic,
            Clock.systemUTC());
  }

  /** How far this transform is; rows need not be counted, as Hop counts them. */
  protected final Progress progress() {
    return progress;
  }

  /** The Beam engine shows the progress by its own metrics, and need not say when it ends. */
  @Override
  public boolean init() {
    if (getPipelineMeta().getPipelineType() == PipelineType.Normal) {
      RunProgress run = RunProgress.of(getPipeline().getExtensionDataMap());
      run.add(progress);
      run.start();
    }
    return super.init();
  }

  @Override
  public void dispose() {
    RunProgress.of(getPipeline().getExtensionDataMap()).remove(progress);
    super.dispose();
  }

  /**
   * Logs, as an error, what a transform has taken and could not finish. A run that was stopped,
   * also by the failure of another transform, says so itself, and such work is left everywhere.
   */
  protected final void logUnfinished(Problem problem) {
    if (!isStopped()) {
      logError(problem.message());
    }
  }

  @Override
  public final void logError(String message) {
    super.logError(masked(message));
  }

  @Override
  public final void logError(String message, Throwable failure) {
    super.logError(masked(message), masked(failure));
  }

  @Override
  public final void logError(String message, Object... values) {
    super.logError(masked(message), maskedAll(values));
  }

  @Override
  public final void logMinimal(String message) {
    super.logMinimal(masked(message));
  }

  @Override
  public final void logMinimal(String message, Object... values) {
    super.logMinimal(masked(message), maskedAll(values));
  }

  @Override
  public final void logBasic(String message) {
    super.logBasic(masked(message));
  }

  @Override
  public final void logBasic(String message, Object... values) {
    super.logBasic(masked(message), maskedAll(values));
  }

  @Override
  public final void logDetailed(String message) {
    super.logDetailed(masked(message));
  }

  @Override
  public final void logDetailed(String message, Object... values) {
    super.logDetailed(masked(message), maskedAll(values));
  }

  @Override
  public final void logDebug(String message) {
    super.logDebug(masked(message));
  }

  @Override
  public final void logDebug(String message, Object... values) {
    super.logDebug(masked(message), maskedAll(values));
  }

  @Override
  public final void logRowlevel(String message) {
    super.logRowlevel(masked(message));
  }

  @Override
  public final void logRowlevel(String message, Object... values) {
    super.logRowlevel(masked(message), maskedAll(values));
  }

  private static Object[] maskedAll(Object... values) {
    return Arrays.stream(values).map(value -> masked(String.valueOf(value))).toArray();
  }
}
