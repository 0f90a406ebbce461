// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rows;

import static io.ledgerhop.hop.mapping.rows.RowsProblem.ROWS_NOT_ENDED;
import static io.ledgerhop.hop.mapping.rows.RowsProblem.ROWS_TOO_MANY;
import static io.ledgerhop.hop.mapping.rows.RowsProblem.ROW_COPIES;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.AdapterTransform;
import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.hop.row.PlanRow;
import io.ledgerhop.plan.rows.RowLine;
import io.ledgerhop.plan.rows.RowOutcome;
import io.ledgerhop.plan.rows.RowPlanner;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.UnreadSettlement;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.jspecify.annotations.Nullable;

/** Collects rows of any origin by document, and makes the plan of each when the input ends. */
public class RowsToDocuments extends AdapterTransform<RowsToDocumentsMeta, Carried<PlanRow>> {

  /** All rows wait for the end of the input. */
  static final int ROWS_MAX = 200_000;

  private @Nullable RowMapping mapping;
  private @Nullable RowPlanner planner;
  private @Nullable IncomingCells cells;
  private long read;
  private long leftOut;

  public RowsToDocuments(
      TransformMeta transformMeta,
      RowsToDocumentsMeta meta,
      AdapterData data,
      int copyNr,
      PipelineMeta pipelineMeta,
      Pipeline pipeline) {
    super(transformMeta, meta, data, copyNr, pipelineMeta, pipeline);
  }

  @Override
  protected void open() throws HopException {
    int copies = getTransformMeta().getCopies(this);
    if (copies > 1) {
      throw new ConnectorException(ROW_COPIES.at(getTransformName(), copies));
    }
    Outcome<RowMapping> options = meta.mapping(getTransformName(), this);
    if (!options.hasValue()) {
      throw new HopException(options.messages());
    }
    mapping = options.value();
    planner = new RowPlanner(options.value().settings());
    keep(this::logRowsNotEnded);
  }

  @Override
  protected boolean step() throws HopException {
    Object[] row = getRow();
    if (row == null) {
      if (!isStopped()) {
        for (RowOutcome outcome : inside(() -> planner().close())) {
          emit(outcome);
        }
        if (leftOut > 0) {
          logBasic(leftOut + " rows of quantity 0 are left out");
        }
      }
      setOutputDone();
      return false;
    }
    take(row);
    return true;
  }

  /** A row that cannot be read goes to the error hop, and rejects its document. */
  private void take(@Nullable Object[] row) throws HopException {
    read++;
    inside(this::requireRoom);
    try {
      Optional<Problem> nameless = inside(() -> added(row));
      if (nameless.isPresent()) {
        emit(unread("", "", nameless.get()), null);
      }
    } catch (HopException e) {
      if (!isSentToErrorHop(e, getInputRowMeta(), row)) {
        throw e;
      }
    }
  }

  /** A row more would not fit; the error hop does not take it, or its document would be cut. */
  private boolean requireRoom() {
    if (planner().lines() >= ROWS_MAX) {
      planner().close();
      throw new ConnectorException(ROWS_TOO_MANY.at(getTransformName(), ROWS_MAX));
    }
    return true;
  }

  /**
   * Adds the row to its document.
   *
   * @return the problem of a row that has no document, if there is no error hop to take it
   */
  private Optional<Problem> added(@Nullable Object[] row) {
    RowReading reading = new RowReading(mapping().kind(), cells(), row, read);
    if (mapping().leavesOutZero() && reading.isOfNothing()) {
      leftOut++;
      return Optional.empty();
    }
    Outcome<RowLine> line = reading.line();
    if (line.hasValue()) {
      planner().add(line.value());
      return Optional.empty();
    }
    boolean hasDocument = !reading.document().isEmpty();
    if (hasDocument) {
      line.problems()
          .forEach(problem -> planner().reject(reading.seller(), reading.document(), problem));
    }
    Problem first = line.problems().get(0);
    if (getTransformMeta().isDoingErrorHandling()) {
      throw new ConnectorException(first);
    }
    return hasDocument ? Optional.empty() : Optional.of(first);
  }

  private void emit(RowOutcome outcome) throws HopException {
    Stream<Carried<PlanRow>> rows =
        outcome.plan().hasValue()
            ? PlanRow.of(outcome.plan().value()).stream().map(Carried::value)
            : outcome.plan().problems().stream()
                .map(problem -> unread(outcome.seller(), outcome.id(), problem));
    for (Carried<PlanRow> row : rows.toList()) {
      emit(row, null);
    }
  }

  private static Carried<PlanRow> unread(String seller, String id, Problem problem) {
    return Carried.unread(
        new UnreadSettlement(seller, id, "", "", problem.code().name(), problem.message()));
  }

  @Override
  protected String copyTo(Carried<PlanRow> carried) {
    return PlanRow.isHeld(carried) ? meta.getRejectsTarget() : "";
  }

  /** The Beam engine does not signal the end of the input. */
  private void logRowsNotEnded() {
    RowPlanner opened = planner;
    if (opened != null && opened.lines() > 0) {
      logUnfinished(ROWS_NOT_ENDED.at(getTransformName(), opened.lines()));
    }
  }

  private RowPlanner planner() {
    return Objects.requireNonNull(planner, "not opened");
  }

  private RowMapping mapping() {
    return Objects.requireNonNull(mapping, "not opened");
  }

  private IncomingCells cells() {
    IncomingCells known = cells;
    if (known != null) {
      return known;
    }
    IncomingCells made = new IncomingCells(mapping(), getInputRowMeta(), getTransformName());
    cells = made;
    return made;
  }
}
