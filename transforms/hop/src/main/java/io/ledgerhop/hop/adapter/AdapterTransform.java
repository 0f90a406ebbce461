// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import static io.ledgerhop.hop.adapter.AdapterProblem.UNEXPECTED;

import io.ledgerhop.hop.layout.RowField;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.layout.RowWriter;
import io.ledgerhop.mapping.PluginLoader;
import io.ledgerhop.masking.Masking;
import io.ledgerhop.problem.Problem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.row.IRowMeta;
import org.apache.hop.core.row.RowDataUtil;
import org.apache.hop.core.row.RowMeta;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.jspecify.annotations.Nullable;

/**
 * Implements Hop's life cycle for all transforms: opening, conversion of exceptions to Hop's, the
 * outputs, the stop button and closing.
 *
 * @param <M> the meta
 * @param <O> the value of an outgoing row
 */
public abstract class AdapterTransform<M extends AdapterMeta<?, ?>, O>
    extends MaskedLogTransform<M, AdapterData> {

  private final Deque<AutoCloseable> kept = new ArrayDeque<>();
  private final StopButton stopButton = new StopButton();
  private final Outputs outputs = new Outputs();
  private final RowWriter<O> writer;
  private @Nullable IRowMeta outputMeta;
  private boolean opened;

  protected AdapterTransform(
      TransformMeta transformMeta,
      M meta,
      AdapterData data,
      int copyNr,
      PipelineMeta pipelineMeta,
      Pipeline pipeline) {
    super(transformMeta, meta, data, copyNr, pipelineMeta, pipeline);
    @SuppressWarnings("unchecked")
    RowLayout<O> layout = (RowLayout<O>) meta.output();
    writer = meta.isAppending() ? layout.ownWriter() : layout.writer();
  }

  /**
   * Opens the resources of the run, without waiting for a remote service; called once.
   *
   * <p>Pass resources that must be closed to {@link #keep}.
   */
  protected void open() throws Exception {}

  /** The name of the target that gets a copy of a row; empty if none does. */
  protected String copyTo(O value) {
    return "";
  }

  /** Processes at most one row; returns false when there is nothing left to do. */
  protected abstract boolean step() throws HopException;

  /** Registers a resource to be closed at the end of the run, in reverse order. */
  protected final <C extends AutoCloseable> C keep(C resource) {
    kept.push(resource);
    return resource;
  }

  /** Hop's Beam engine calls it twice; the second call opens nothing again. */
  @Override
  public final boolean init() {
    if (!super.init()) {
      return false;
    }
    setAllowEmptyFieldNamesAndTypes(true);
    return opened || (areOptionsRight() && isOpen());
  }

  private boolean areOptionsRight() {
    List<Problem> problems =
        meta.problems(getPipelineMeta(), getTransformMeta(), this, metadataProvider);
    problems.stream().filter(Problem::isError).map(Problem::message).forEach(this::logError);
    return problems.stream().noneMatch(Problem::isError);
  }

  private boolean isOpen() {
    try {
      progress().begin("opening connections and files");
      inside(
          () -> {
            open();
            return true;
          });
      progress().end();
      opened = true;
    } catch (HopException e) {
      setErrors(1);
      logError(messageOf(e));
      logDebug("opening failed", e);
    }
    return opened;
  }

  @Override
  public final boolean processRow() throws HopException {
    try {
      return step();
    } catch (HopException e) {
      if (!isStopped()) {
        setErrors(1);
        throw e;
      }
      logDetailed("stopped: " + messageOf(e));
      setOutputDone();
      return false;
    }
  }

  /** Runs our code; every exception becomes a HopException with a message for users. */
  protected final <R extends @Nullable Object> R inside(Callable<R> work) throws HopException {
    stopButton.enter();
    try {
      return PluginLoader.call(work::call);
    } catch (Exception | OutOfMemoryError e) {
      throw Failure.of(getTransformName(), e);
    } finally {
      stopButton.leave();
    }
  }

  /** Sends a value: a copy to its target, the row itself to the main output. */
  protected final void emit(O value, @Nullable Object @Nullable [] incoming) throws HopException {
    IRowMeta out = outputMeta();
    int from = incoming == null || !meta.isAppending() ? 0 : getInputRowMeta().size();
    @Nullable Object[] row =
        incoming == null || from == 0
            ? RowDataUtil.allocateRowData(out.size())
            : RowDataUtil.createResizedCopy(incoming, out.size());
    writer.write(value, row, from);
    send(value, out, row);
  }

  private void send(O value, IRowMeta out, @Nullable Object[] row) throws HopException {
    String copyTo = copyTo(value);
    if (!copyTo.isEmpty()) {
      putRowTo(out, out.cloneRow(row), outputs.named(copyTo));
    }
    putRow(out, row);
  }

  /** Sends a value without an incoming row; the fields of the incoming row are empty. */
  protected final void emitAlone(O value) throws HopException {
    @SuppressWarnings("unchecked")
    RowLayout<O> layout = (RowLayout<O>) meta.output();
    List<RowField<?>> fields = layout.fields();
    @Nullable Object[] cells = new Object[fields.size()];
    layout.writer().write(value, cells, 0);
    IRowMeta out = outputMeta();
    @Nullable Object[] row = RowDataUtil.allocateRowData(out.size());
    for (int at = 0; at < cells.length; at++) {
      int index = out.indexOfValue(fields.get(at).name());
      if (index >= 0) {
        row[index] = cells[at];
      }
    }
    send(value, out, row);
  }

  /** True if a row was sent to the error hop; false if there is none, so that the run must fail. */
  protected final boolean isSentToErrorHop(
      HopException failure, IRowMeta rowMeta, @Nullable Object[] row) throws HopException {
    if (isStopped() || !getTransformMeta().isDoingErrorHandling()) {
      return false;
    }
    String code =
        failure instanceof Failure known ? known.problem().code().name() : UNEXPECTED.name();
    putError(rowMeta, row, 1L, messageOf(failure), null, code);
    return true;
  }

  /** The meta of the outgoing rows; determined by the first call. */
  protected final IRowMeta outputMeta() throws HopException {
    IRowMeta known = outputMeta;
    if (known != null) {
      return known;
    }
    IRowMeta row = meta.isAppending() ? incomingMeta() : new RowMeta();
    meta.getFields(row, getTransformName(), null, null, this, metadataProvider);
    inside(
        () -> {
          outputs.separate(this, meta.targets());
          return true;
        });
    outputMeta = row;
    return row;
  }

  /** The meta of the incoming rows; before the first row, the least that they must have. */
  private IRowMeta incomingMeta() {
    @Nullable IRowMeta incoming = getInputRowMeta();
    if (incoming != null) {
      return incoming.clone();
    }
    IRowMeta row = new RowMeta();
    meta.input().ifPresent(layout -> layout.addTo(row, getTransformName()));
    return row;
  }

  @Override
  public void setOutputDone() {
    super.setOutputDone();
    outputs.done();
  }

  @Override
  public void stopRunning() {
    stopButton.press();
  }

  /** Runs also after a failed init, and may run twice. */
  @Override
  public void dispose() {
    setOutputDone();
    while (!kept.isEmpty()) {
      try {
        kept.pop().close();
      } catch (Exception e) {
        HopException failure = Failure.of(getTransformName(), e);
        logError(messageOf(failure));
        logDebug("closing failed", failure);
      }
    }
    opened = false;
    super.dispose();
  }

  private static String messageOf(HopException failure) {
    return failure instanceof Failure known
        ? known.problem().message()
        : Masking.masked(String.valueOf(failure.getMessage()).strip());
  }
}
