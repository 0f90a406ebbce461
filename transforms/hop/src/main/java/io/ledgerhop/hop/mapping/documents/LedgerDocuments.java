// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.documents;

import static io.ledgerhop.hop.mapping.MappingOptionProblem.NEVER_WHOLE;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.RowTransform;
import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.hop.row.PlanRow;
import io.ledgerhop.hop.wiring.Services;
import io.ledgerhop.hop.wiring.SingleInstance;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.plan.PlanSettings;
import io.ledgerhop.plan.SettlementPlanner;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.settlement.Warning;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.jspecify.annotations.Nullable;

/**
 * Collects mapped money lines by settlement, and converts each settlement to documents or holds.
 */
public class LedgerDocuments
    extends RowTransform<LedgerDocumentsMeta, Carried<Posting>, Carried<PlanRow>> {

  private @Nullable OpenSettlements settlements;
  private long planned;

  public LedgerDocuments(
      TransformMeta transformMeta,
      LedgerDocumentsMeta meta,
      AdapterData data,
      int copyNr,
      PipelineMeta pipelineMeta,
      Pipeline pipeline) {
    super(transformMeta, meta, data, copyNr, pipelineMeta, pipeline);
  }

  @Override
  protected void open() throws HopException {
    keep(SingleInstance.of(this));
    Outcome<PlanSettings> settings =
        meta.settings(getTransformName(), this, this::reportingPeriods);
    if (!settings.hasValue()) {
      throw new HopException(settings.messages());
    }
    settlements = new OpenSettlements(new SettlementPlanner(settings.value()));
    keep(this::logIncompleteSettlements);
  }

  private List<List<String>> reportingPeriods(String company) {
    return keep(Services.of(this)).intacct(company).reportingPeriods();
  }

  @Override
  protected List<Carried<PlanRow>> take(Carried<Posting> carried) {
    if (carried instanceof Carried.Value<Posting> posting) {
      Optional<Plan> whole = settlements().add(posting.value());
      whole.ifPresent(plan -> tellPlanned());
      return rows(whole.stream());
    }
    return carried.flatMap(posting -> Stream.<PlanRow>of()).toList();
  }

  private void tellPlanned() {
    planned++;
    progress().note("settlements with all their lines: " + planned);
  }

  @Override
  protected List<Carried<PlanRow>> inputEnded() {
    return rows(settlements().close().stream());
  }

  @Override
  protected String copyTo(Carried<PlanRow> carried) {
    return PlanRow.isHeld(carried) ? meta.getHeldTarget() : "";
  }

  /**
   * The Beam engine does not signal the end of the input, so an incomplete settlement can only be
   * logged.
   */
  private void logIncompleteSettlements() {
    for (Plan plan : settlements().close()) {
      logUnfinished(NEVER_WHOLE.at(getTransformName(), plan.settlement().settlementId()));
    }
  }

  private OpenSettlements settlements() {
    OpenSettlements opened = settlements;
    if (opened == null) {
      throw new IllegalStateException("not opened");
    }
    return opened;
  }

  private static List<Carried<PlanRow>> rows(Stream<Plan> plans) {
    return plans.flatMap(LedgerDocuments::rows).toList();
  }

  /** The warnings of a plan come before its rows, so that they have arrived when it is posted. */
  private static Stream<Carried<PlanRow>> rows(Plan plan) {
    Stream<Carried<PlanRow>> warnings =
        plan.warnings().stream()
            .map(problem -> Carried.warning(Warning.of(plan.settlement(), problem)));
    return Stream.concat(warnings, PlanRow.of(plan).stream().map(Carried::value));
  }
}
