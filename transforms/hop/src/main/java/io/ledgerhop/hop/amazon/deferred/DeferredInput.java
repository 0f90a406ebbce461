// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.deferred;

import io.ledgerhop.amazon.deferred.Accrual;
import io.ledgerhop.amazon.deferred.AccrualPeriod;
import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.Chain;
import io.ledgerhop.hop.adapter.SourceTransform;
import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.hop.wiring.Services;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.UnreadSettlement;
import io.ledgerhop.settlement.Warning;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;

/** Amazon Deferred Input: one row for each money line of each accrual. */
public final class DeferredInput extends SourceTransform<DeferredInputMeta, Carried<MoneyLine>> {

  /** Without a file, the report shows the warnings and the holds of an accrual together. */
  private static final String NO_FILE = "";

  public DeferredInput(
      TransformMeta transformMeta,
      DeferredInputMeta meta,
      AdapterData data,
      int copyNr,
      PipelineMeta pipelineMeta,
      Pipeline pipeline) {
    super(transformMeta, meta, data, copyNr, pipelineMeta, pipeline);
  }

  @Override
  protected Iterator<Carried<MoneyLine>> values() {
    Services services = keep(Services.of(this));
    Optional<AccrualPeriod> period = meta.period(getTransformName(), this).value();
    CutOff cutOff = meta.cutOff(getTransformName(), this).value();
    return keep(
        new Chain<>(
            services.sellers(meta.getSellers()).iterator(),
            seller -> rows(seller, services, period, cutOff)));
  }

  /** An accrual that is not known completely is also copied to the rejects. */
  @Override
  protected String copyTo(Carried<MoneyLine> row) {
    return row instanceof Carried.Unread<?> ? meta.getRejectsTarget() : "";
  }

  /** An account that Amazon refuses becomes a row, so that the others continue. */
  private Stream<Carried<MoneyLine>> rows(
      String seller, Services services, Optional<AccrualPeriod> period, CutOff cutOff) {
    progress().begin("deferred transactions of " + seller);
    try {
      return new SellerDeferral(seller, services)
          .accruals(period, cutOff).stream().flatMap(this::rows);
    } catch (ConnectorException e) {
      Problem problem = e.problem();
      return Stream.of(
          Carried.unread(
              new UnreadSettlement(
                  seller, "", "", NO_FILE, problem.code().name(), problem.message())));
    }
  }

  private Stream<Carried<MoneyLine>> rows(Accrual accrual) {
    SettlementHeader header = accrual.header();
    logBasic(
        String.format(
            "accrual %s of %s: %d rows, total %s",
            header.settlementId(), header.seller(), header.lines(), header.total()));
    Stream<Carried<MoneyLine>> warnings =
        accrual.warnings().stream().map(problem -> Carried.warning(Warning.of(header, problem)));
    return Stream.concat(warnings, accrual.holds().isEmpty() ? lines(accrual) : holds(accrual));
  }

  private static Stream<Carried<MoneyLine>> lines(Accrual accrual) {
    return accrual.lines().isEmpty()
        ? Stream.of(Carried.empty(accrual.header()))
        : accrual.lines().stream().map(Carried::value);
  }

  private static Stream<Carried<MoneyLine>> holds(Accrual accrual) {
    SettlementHeader header = accrual.header();
    return accrual.holds().stream()
        .map(
            problem ->
                Carried.unread(
                    new UnreadSettlement(
                        header.seller(),
                        header.settlementId(),
                        header.fileHash(),
                        NO_FILE,
                        problem.code().name(),
                        problem.message())));
  }
}
