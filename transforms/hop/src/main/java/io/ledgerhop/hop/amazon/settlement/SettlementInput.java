// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.settlement;

import static io.ledgerhop.hop.amazon.settlement.SettlementInputProblem.DIFFERENCES_UNWRITTEN;
import static io.ledgerhop.hop.amazon.settlement.SettlementInputProblem.FIELD_NOT_CHOSEN;
import static io.ledgerhop.hop.amazon.settlement.SettlementInputProblem.FIELD_UNFED;

import io.ledgerhop.amazon.settlement.intake.Arrival;
import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.Chain;
import io.ledgerhop.hop.adapter.OptionalInputTransform;
import io.ledgerhop.hop.report.file.ConflictFile;
import io.ledgerhop.hop.report.file.VfsFolder;
import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.hop.row.ListedSettlement;
import io.ledgerhop.hop.wiring.BeamCalls;
import io.ledgerhop.hop.wiring.Services;
import io.ledgerhop.problem.CauseText;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.settlement.Settlement;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.UnreadSettlement;
import io.ledgerhop.settlement.Warning;
import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.hop.core.exception.HopValueException;
import org.apache.hop.core.row.IRowMeta;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.jspecify.annotations.Nullable;

/**
 * Amazon Settlement Input: one row for each money line of each settlement, or one row for each
 * settlement.
 */
public final class SettlementInput extends OptionalInputTransform<SettlementInputMeta, Carried<?>> {

  private final SourceProgress told = new SourceProgress(progress());
  private @Nullable SettlementSources sources;
  private @Nullable BeamCalls calls;

  public SettlementInput(
      TransformMeta transformMeta,
      SettlementInputMeta meta,
      AdapterData data,
      int copyNr,
      PipelineMeta pipelineMeta,
      Pipeline pipeline) {
    super(transformMeta, meta, data, copyNr, pipelineMeta, pipeline);
  }

  @Override
  protected void open() {
    String field = meta.getFileField();
    if (isFed() && field.isEmpty()) {
      throw new ConnectorException(FIELD_NOT_CHOSEN.at(getTransformName()));
    }
    if (!isFed() && !field.isEmpty()) {
      throw new ConnectorException(FIELD_UNFED.at(getTransformName(), field));
    }
  }

  @Override
  protected Iterator<Carried<?>> values() {
    return keep(new Chain<>(keep(sources().all()), this::rows));
  }

  @Override
  protected void valuesEnded() {
    if (calls != null) {
      calls.note();
    }
  }

  @Override
  protected Stream<Carried<?>> valuesOf(IRowMeta rowMeta, @Nullable Object[] row)
      throws HopValueException {
    IncomingRow cells = new IncomingRow(rowMeta, row, meta.getFileField());
    if (cells.isWarning()) {
      return Stream.of(Carried.warning(cells.warning()));
    }
    Stream<Arrival> arrivals = sources().named(cells);
    Chain<Arrival, Carried<?>> rows = new Chain<>(arrivals.iterator(), this::rows);
    return Chain.streamOf(rows).onClose(rows::close).onClose(arrivals::close);
  }

  /** A file that did not become a settlement is also copied to the rejects. */
  @Override
  protected String copyTo(Carried<?> row) {
    return row instanceof Carried.Unread<?> ? meta.getRejectsTarget() : "";
  }

  private SettlementSources sources() {
    SettlementSources known = sources;
    if (known != null) {
      return known;
    }
    Services services = keep(Services.of(this));
    calls = keep(BeamCalls.of(this, services, meta.getTrail()));
    SettlementSources made = new SettlementSources(meta, this, services, told);
    sources = made;
    return made;
  }

  private Stream<Carried<?>> rows(Arrival arrival) {
    if (arrival instanceof Arrival.Read read) {
      tell(read.settlement().header());
      told.sends(read.settlement().header());
      Stream<Carried<?>> values =
          meta.isListing() ? Stream.of(listed(read)) : lines(read.settlement());
      return Stream.concat(warnings(read), values);
    }
    if (arrival instanceof Arrival.LeftOut leftOut) {
      logBasic("left out: " + leftOut.message());
      return Stream.of();
    }
    if (arrival instanceof Arrival.Known known) {
      logBasic("nothing new: " + known.message());
      return Stream.of();
    }
    if (arrival instanceof Arrival.Conflict conflict) {
      show(conflict);
      return unread(conflict.settlement());
    }
    return unread(((Arrival.Unread) arrival).settlement());
  }

  private Stream<Carried<?>> unread(UnreadSettlement file) {
    logBasic("not read: " + file.message());
    return Stream.of(Carried.unread(file));
  }

  /** If the folder cannot be written, the message with the figures is still reported. */
  private void show(Arrival.Conflict conflict) {
    String folder = resolve(meta.getDifferenceFolder()).strip();
    if (folder.isEmpty()) {
      return;
    }
    try {
      ConflictFile.write(
          new VfsFolder(folder, this), conflict.settlement().settlementId(), conflict.difference());
    } catch (IOException e) {
      logError(DIFFERENCES_UNWRITTEN.at(getTransformName(), folder, CauseText.of(e)).message());
    }
  }

  /** The remarks about the file, as warnings. */
  private Stream<Carried<?>> warnings(Arrival.Read read) {
    read.remarks().forEach(remark -> logBasic(remark.message()));
    return read.remarks().stream()
        .map(remark -> Carried.warning(Warning.of(read.settlement().header(), remark)));
  }

  private static Stream<Carried<?>> lines(Settlement settlement) {
    SettlementHeader header = settlement.header();
    return header.lines() == 0
        ? Stream.of(Carried.empty(header))
        : settlement.lines().map(Carried::value);
  }

  private static Carried<?> listed(Arrival.Read read) {
    return Carried.value(new ListedSettlement(read.settlement().header(), read.reportId()));
  }

  private void tell(SettlementHeader settlement) {
    logBasic(
        String.format(
            "settlement %s of %s: %d rows, total %s, %s",
            settlement.settlementId(),
            settlement.seller(),
            settlement.lines(),
            settlement.total(),
            settlement.fileName()));
  }
}
