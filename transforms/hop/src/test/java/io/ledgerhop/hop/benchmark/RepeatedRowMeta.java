// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.benchmark;

import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.row.IRowMeta;
import org.apache.hop.core.row.RowMeta;
import org.apache.hop.core.row.value.ValueMetaString;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.BaseTransform;
import org.apache.hop.pipeline.transform.BaseTransformData;
import org.apache.hop.pipeline.transform.BaseTransformMeta;
import org.apache.hop.pipeline.transform.ITransform;
import org.apache.hop.pipeline.transform.ITransformData;
import org.apache.hop.pipeline.transform.TransformMeta;

/**
 * Replaces Hop's Row Generator, which the reduced Hop of these tests lacks: one row of texts,
 * cloned.
 */
final class RepeatedRowMeta
    extends BaseTransformMeta<RepeatedRowMeta.RepeatedRow, RepeatedRowMeta.Data> {

  private final long rows;
  private final int width;

  RepeatedRowMeta(long rows, int width) {
    this.rows = rows;
    this.width = width;
  }

  @Override
  public ITransform createTransform(
      TransformMeta transformMeta,
      ITransformData data,
      int copyNr,
      PipelineMeta pipelineMeta,
      Pipeline pipeline) {
    return new RepeatedRow(transformMeta, this, (Data) data, copyNr, pipelineMeta, pipeline);
  }

  @Override
  public ITransformData createTransformData() {
    return new Data();
  }

  static final class Data extends BaseTransformData {}

  static final class RepeatedRow extends BaseTransform<RepeatedRowMeta, Data> {

    private final IRowMeta layout = new RowMeta();
    private final Object[] row;
    private long left;

    RepeatedRow(
        TransformMeta transformMeta,
        RepeatedRowMeta meta,
        Data data,
        int copyNr,
        PipelineMeta pipelineMeta,
        Pipeline pipeline) {
      super(transformMeta, meta, data, copyNr, pipelineMeta, pipeline);
      left = meta.rows;
      row = new Object[meta.width];
      for (int field = 0; field < row.length; field++) {
        layout.addValueMeta(new ValueMetaString("field_" + field));
        row[field] = "value of field " + field;
      }
    }

    @Override
    public boolean processRow() throws HopException {
      if (left-- == 0) {
        setOutputDone();
        return false;
      }
      putRow(layout, layout.cloneRow(row));
      return true;
    }
  }
}
