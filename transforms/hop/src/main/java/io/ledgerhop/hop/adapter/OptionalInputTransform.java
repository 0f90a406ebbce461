// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.row.IRowMeta;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.jspecify.annotations.Nullable;

/**
 * A source that may also have input: if a hop leads to it, each row names what to read.
 *
 * <p>The values of a row are sent one by one, however many there are. Nothing waits for the end of
 * the input, so it also works on the Beam engine.
 */
public abstract class OptionalInputTransform<M extends AdapterMeta<?, ?>, O>
    extends SourceTransform<M, O> {

  private final boolean fed;

  protected OptionalInputTransform(
      TransformMeta transformMeta,
      M meta,
      AdapterData data,
      int copyNr,
      PipelineMeta pipelineMeta,
      Pipeline pipeline) {
    super(transformMeta, meta, data, copyNr, pipelineMeta, pipeline);
    fed = !pipelineMeta.findPreviousTransforms(transformMeta).isEmpty();
  }

  /**
   * The values of a row; the stream is closed when it is read.
   *
   * <p>Do not use {@code flatMap}, which holds a whole inner stream in memory; see {@link Chain}.
   */
  protected abstract Stream<O> valuesOf(IRowMeta meta, @Nullable Object[] row) throws Exception;

  /** True if a hop leads to this transform. */
  protected final boolean isFed() {
    return fed;
  }

  @Override
  protected boolean step() throws HopException {
    if (!fed) {
      return super.step();
    }
    Object[] row = getRow();
    if (row == null) {
      setOutputDone();
      return false;
    }
    try (Feed feed = new Feed(row)) {
      for (@Nullable O value = feed.next(); value != null && !isStopped(); value = feed.next()) {
        incrementLinesInput();
        emit(value, null);
      }
    }
    return true;
  }

  /** The values of one row; a failure sends the row to the error hop and ends the values. */
  private final class Feed implements AutoCloseable {

    private final @Nullable Object[] row;
    private @Nullable Stream<O> stream;
    private @Nullable Iterator<O> values;

    Feed(@Nullable Object[] row) {
      this.row = row;
    }

    @Nullable O next() throws HopException {
      try {
        return inside(this::read);
      } catch (HopException e) {
        if (isSentToErrorHop(e, getInputRowMeta(), row)) {
          return null;
        }
        throw e;
      }
    }

    private @Nullable O read() throws Exception {
      Iterator<O> open = values;
      if (open == null) {
        Stream<O> opened = valuesOf(getInputRowMeta(), row);
        stream = opened;
        open = opened.iterator();
        values = open;
      }
      return open.hasNext() ? open.next() : null;
    }

    @Override
    public void close() {
      Stream<O> open = stream;
      if (open != null) {
        open.close();
      }
    }
  }
}
