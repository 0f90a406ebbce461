// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import java.util.Iterator;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.jspecify.annotations.Nullable;

/**
 * A transform without input: each of its values becomes one row.
 *
 * <p>Of several copies only the first one reads, so that no row comes twice.
 */
public abstract class SourceTransform<M extends AdapterMeta<?, ?>, O>
    extends AdapterTransform<M, O> {

  private @Nullable Iterator<O> values;

  protected SourceTransform(
      TransformMeta transformMeta,
      M meta,
      AdapterData data,
      int copyNr,
      PipelineMeta pipelineMeta,
      Pipeline pipeline) {
    super(transformMeta, meta, data, copyNr, pipelineMeta, pipeline);
  }

  /**
   * The values, read one by one while the rows are sent.
   *
   * <p>Not a stream, because {@code flatMap(..).iterator()} holds a whole inner stream in memory;
   * {@link Chain} does not.
   */
  protected abstract Iterator<O> values() throws Exception;

  /** Called when all values have been read. */
  protected void valuesEnded() throws Exception {}

  @Override
  protected boolean step() throws HopException {
    if (getCopy() > 0) {
      setOutputDone();
      return false;
    }
    @Nullable O value;
    try {
      value = inside(this::next);
    } catch (HopException e) {
      value = null;
      if (!isSentToErrorHop(e, outputMeta(), new Object[outputMeta().size()])) {
        throw e;
      }
    }
    if (value == null || isStopped()) {
      progress().end();
      setOutputDone();
      return false;
    }
    incrementLinesInput();
    emit(value, null);
    return true;
  }

  private @Nullable O next() throws Exception {
    if (values == null) {
      progress().begin("reading");
      values = values();
    }
    if (values.hasNext()) {
      return values.next();
    }
    valuesEnded();
    return null;
  }
}
