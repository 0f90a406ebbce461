// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.layout.RowReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.jspecify.annotations.Nullable;

/**
 * A transform that adds fields to rows, and processes several rows at once; their order stays.
 *
 * <p>Rows wait until a batch is complete. On Beam they are sent at the end of each bundle, which by
 * default has one row.
 *
 * @param <I> the value of an incoming row
 * @param <O> the value of an outgoing row
 */
public abstract class BatchTransform<M extends AdapterMeta<?, ?>, I, O>
    extends AdapterTransform<M, O> {

  private final List<Object[]> rows = new ArrayList<>();
  private final List<I> values = new ArrayList<>();
  private @Nullable RowReader<I> reader;

  protected BatchTransform(
      TransformMeta transformMeta,
      M meta,
      AdapterData data,
      int copyNr,
      PipelineMeta pipelineMeta,
      Pipeline pipeline) {
    super(transformMeta, meta, data, copyNr, pipelineMeta, pipeline);
  }

  /** The maximum number of rows in a batch. */
  protected abstract int batchMax();

  /** The fields that are read. */
  protected abstract RowLayout<I> reading();

  /** Processes the values; returns one result for each, in their order. */
  protected abstract List<O> takeAll(List<I> batch) throws Exception;

  @Override
  protected final boolean step() throws HopException {
    Object[] row = getRow();
    if (row == null) {
      if (!isStopped()) {
        flush();
      }
      setOutputDone();
      return false;
    }
    hold(row);
    if (rows.size() >= batchMax()) {
      flush();
    }
    return true;
  }

  @Override
  public final void batchComplete() throws HopException {
    flush();
  }

  private void hold(Object[] row) throws HopException {
    try {
      values.add(inside(() -> reader().read(row)));
      rows.add(row);
    } catch (HopException e) {
      if (!isSentToErrorHop(e, getInputRowMeta(), row)) {
        throw e;
      }
    }
  }

  private void flush() throws HopException {
    if (rows.isEmpty()) {
      return;
    }
    List<Object[]> held = List.copyOf(rows);
    List<I> batch = List.copyOf(values);
    rows.clear();
    values.clear();
    List<O> taken = taken(held, batch);
    for (int index = 0; index < taken.size(); index++) {
      emit(taken.get(index), held.get(index));
    }
  }

  private List<O> taken(List<Object[]> held, List<I> batch) throws HopException {
    try {
      return inside(() -> takeAll(batch));
    } catch (HopException e) {
      for (Object[] row : held) {
        if (!isSentToErrorHop(e, getInputRowMeta(), row)) {
          throw e;
        }
      }
      return List.of();
    }
  }

  private RowReader<I> reader() {
    RowReader<I> known = reader;
    if (known != null) {
      return known;
    }
    RowReader<I> made = reading().reader(getInputRowMeta(), getTransformName());
    reader = made;
    return made;
  }
}
