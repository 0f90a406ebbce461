// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.payouts;

import static io.ledgerhop.hop.mapping.payouts.PayoutOptionProblem.GROUPS_NOT_COMPARED;
import static io.ledgerhop.hop.mapping.payouts.PayoutOptionProblem.GROUPS_TOO_MANY;

import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.RowTransform;
import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.hop.row.PlanRow;
import io.ledgerhop.hop.wiring.Services;
import io.ledgerhop.payout.PayoutGroup;
import io.ledgerhop.payout.PayoutPlanner;
import io.ledgerhop.payout.PayoutReview;
import io.ledgerhop.payout.PayoutSettings;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.settlement.UnreadSettlement;
import io.ledgerhop.settlement.Warning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.jspecify.annotations.Nullable;

/** Compares all event groups with the settlements of the trail, and plans the cash entries. */
public class LedgerPayouts extends RowTransform<LedgerPayoutsMeta, GroupRow, Carried<PlanRow>> {

  /** Amazon closes a group of a seller account every few days. */
  static final int GROUPS_MAX = 50_000;

  private final List<PayoutGroup> groups = new ArrayList<>();
  private final Set<String> incomplete = new HashSet<>();
  private @Nullable PayoutPlanner planner;

  public LedgerPayouts(
      TransformMeta transformMeta,
      LedgerPayoutsMeta meta,
      AdapterData data,
      int copyNr,
      PipelineMeta pipelineMeta,
      Pipeline pipeline) {
    super(transformMeta, meta, data, copyNr, pipelineMeta, pipeline);
  }

  @Override
  protected void open() throws HopException {
    Outcome<PayoutSettings> settings = meta.settings(getTransformName(), this);
    if (!settings.hasValue()) {
      throw new HopException(settings.messages());
    }
    planner = planner(settings.value());
    keep(this::logGroupsNotCompared);
  }

  /** Plans with the trail that the option names. */
  PayoutPlanner planner(PayoutSettings settings) {
    Services services = keep(Services.of(this));
    return new PayoutPlanner(settings, services.trail(meta.getTrail()), services.clock().instant());
  }

  /** A group waits for all others; why groups could not be read is passed on at once. */
  @Override
  protected List<Carried<PlanRow>> take(GroupRow row) {
    if (row.group().isEmpty()) {
      incomplete.add(row.seller());
      return List.of(
          Carried.unread(
              new UnreadSettlement(row.seller(), "", "", "", row.problemCode(), row.problem())));
    }
    if (groups.size() >= GROUPS_MAX) {
      throw new ConnectorException(GROUPS_TOO_MANY.at(getTransformName(), GROUPS_MAX));
    }
    groups.add(row.group().get());
    return row.problem().isEmpty()
        ? List.of()
        : List.of(
            Carried.warning(new Warning(row.seller(), "", "", row.problemCode(), row.problem())));
  }

  @Override
  protected List<Carried<PlanRow>> inputEnded() {
    PayoutReview review = Objects.requireNonNull(planner, "not opened").review(groups, incomplete);
    groups.clear();
    review.notes().forEach(this::logBasic);
    List<Carried<PlanRow>> rows = new ArrayList<>();
    review.warnings().forEach(warning -> rows.add(Carried.warning(warning)));
    review.findings().forEach(finding -> rows.add(Carried.finding(finding)));
    review.plans().forEach(plan -> PlanRow.of(plan).forEach(row -> rows.add(Carried.value(row))));
    return rows;
  }

  @Override
  protected String copyTo(Carried<PlanRow> carried) {
    return PlanRow.isHeld(carried) ? meta.getHeldTarget() : "";
  }

  /** The Beam engine does not signal the end of the input. */
  private void logGroupsNotCompared() {
    if (!groups.isEmpty()) {
      logUnfinished(GROUPS_NOT_COMPARED.at(getTransformName(), groups.size()));
    }
  }
}
