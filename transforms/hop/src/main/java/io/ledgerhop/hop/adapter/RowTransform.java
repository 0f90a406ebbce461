// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.layout.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.hop.core.IRowSet;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.jspecify.annotations.Nullable;

/**
 * A transform with input: each incoming value gives any number of outgoing values.
 *
 * @param <I> the value of an incoming row
 * @param <O> the value of an outgoing row
 */
public abstract class RowTransform<M extends AdapterMeta<?, ?>, I, O>
    extends AdapterTransform<M, O> {

  private static final long LOOK_MILLIS = 50;

  /** Together five seconds. */
  private static final int LOOKS_MAX = 100;

  private @Nullable RowReader<I> reader;
  private @Nullable Object @Nullable [] current;
  private boolean begun;

  protected RowTransform(
      TransformMeta transformMeta,
      M meta,
      AdapterData data,
      int copyNr,
      PipelineMeta pipelineMeta,
      Pipeline pipeline) {
    super(transformMeta, meta, data, copyNr, pipelineMeta, pipeline);
  }

  /** Processes a value; if the output is appended, each result gets a copy of the incoming row. */
  protected abstract List<O> take(I value) throws Exception;

  /** Values sent before the first row, or alone if no row comes; each gets a row of its own. */
  protected List<O> ahead() {
    return List.of();
  }

  /**
   * The remaining values at the end of the input. The Beam engine never calls it, so it must not be
   * essential. Not for a transform that appends.
   */
  protected List<O> inputEnded() throws Exception {
    return List.of();
  }

  /**
   * Values that may be sent at the end of a bundle; the local engine never calls it. Not for a
   * transform that appends.
   */
  protected List<O> batchEnded() throws Exception {
    return List.of();
  }

  /**
   * Sends rows that have waited for others, by {@link #emit}; called after each row, and at the end
   * of the input. For a transform that appends.
   *
   * @param inputEnded true if no further row comes; the Beam engine never says so
   */
  protected void sendWaiting(boolean inputEnded) throws HopException {}

  /**
   * The values that are still on their way when the run is stopped: those that wait in the hops,
   * and those that the transforms before this one send until they have ended, which takes moments.
   */
  protected final List<I> rest() throws Exception {
    List<I> values = new ArrayList<>();
    for (IRowSet hop : getInputRowSets()) {
      for (Object[] row = next(hop); row != null; row = next(hop)) {
        if (getInputRowMeta() == null) {
          setInputRowMeta(hop.getRowMeta());
        }
        values.add(reader().read(row));
      }
    }
    return values;
  }

  /** The next row of a hop; null if it has ended, or if none came for some seconds. */
  private static @Nullable Object @Nullable [] next(IRowSet hop) {
    for (int look = 0; look < LOOKS_MAX && !hop.isDone(); look++) {
      @Nullable Object @Nullable [] row = hop.getRowWait(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      if (row != null) {
        return row;
      }
    }
    return hop.getRowImmediate();
  }

  /** The row whose value is being taken. */
  protected final @Nullable Object[] currentRow() {
    if (current == null) {
      throw new IllegalStateException("no row is being taken");
    }
    return current;
  }

  /** The value of a row that came before, and was kept as it was. */
  protected final I valueIn(@Nullable Object[] row) throws Exception {
    return reader().read(row);
  }

  @Override
  protected final boolean step() throws HopException {
    Object[] row = getRow();
    if (!begun && !isStopped()) {
      begun = true;
      for (O value : ahead()) {
        emitAlone(value);
      }
    }
    if (row == null) {
      if (!isStopped()) {
        sendWaiting(true);
      }
      emitAll(isStopped() ? List.of() : inside(this::inputEnded), null);
      setOutputDone();
      return false;
    }
    current = row;
    emitAll(taken(row), row);
    sendWaiting(false);
    return true;
  }

  @Override
  public final void batchComplete() throws HopException {
    emitAll(inside(this::batchEnded), null);
  }

  private List<O> taken(Object[] row) throws HopException {
    try {
      return inside(() -> take(reader().read(row)));
    } catch (HopException e) {
      if (isSentToErrorHop(e, getInputRowMeta(), row)) {
        return List.of();
      }
      throw e;
    }
  }

  private void emitAll(List<O> values, @Nullable Object @Nullable [] row) throws HopException {
    for (O value : values) {
      emit(value, row);
    }
  }

  private RowReader<I> reader() {
    RowReader<I> known = reader;
    if (known != null) {
      return known;
    }
    @SuppressWarnings("unchecked")
    RowLayout<I> layout = (RowLayout<I>) meta.input().orElseThrow();
    RowReader<I> made = layout.reader(getInputRowMeta(), getTransformName());
    reader = made;
    return made;
  }
}
