// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.settlement;

import io.ledgerhop.amazon.report.Arrival;
import io.ledgerhop.amazon.report.SettlementFiles;
import io.ledgerhop.amazon.report.SettlementFiles.GivenFile;
import io.ledgerhop.amazon.report.SettlementReports;
import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.Chain;
import io.ledgerhop.hop.adapter.SourceTransform;
import io.ledgerhop.hop.row.Carried;
import io.ledgerhop.hop.wiring.Services;
import io.ledgerhop.posting.MemoryTrail;
import io.ledgerhop.posting.Trail;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.SettlementHeader;
import io.ledgerhop.settlement.SourceFile;
import io.ledgerhop.settlement.UnreadSettlement;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;

/** Amazon Settlement Input: one row for each money line of each settlement. */
public final class SettlementInput
    extends SourceTransform<SettlementInputMeta, Carried<MoneyLine>> {

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
  protected Iterator<Carried<MoneyLine>> values() {
    Services services = keep(Services.of(this));
    Iterator<Arrival> arrivals =
        resolve(meta.getFiles()).isBlank() ? reports(services) : files(services);
    return keep(new Chain<>(arrivals, this::rows));
  }

  /** A file that became no settlement goes to the rejects as well. */
  @Override
  protected String copyTo(Carried<MoneyLine> row) {
    return row instanceof Carried.Unread<MoneyLine> ? meta.getRejectsTarget() : "";
  }

  private Iterator<Arrival> reports(Services services) {
    List<String> sellers = services.sellers(meta.getSellers());
    return keep(new Chain<>(sellers.iterator(), seller -> reportsOf(seller, services)));
  }

  /** An account whose options are wrong travels as a row, so that the others go on. */
  private Stream<Arrival> reportsOf(String seller, Services services) {
    try {
      return Chain.streamOf(
          new SettlementReports(
              seller,
              services.reports(seller),
              services.archive(meta.getTrail()),
              services.trail(meta.getTrail()),
              services.clock()));
    } catch (ConnectorException e) {
      SourceFile none = new SourceFile("", "seller account " + seller);
      return Stream.of(new Arrival.Unread(UnreadSettlement.of(seller, "", none, e.problem())));
    }
  }

  private Iterator<Arrival> files(Services services) {
    List<GivenFile> given =
        new FileList(getTransformName(), this).at(resolve(meta.getFiles()).strip());
    boolean skipping = meta.isSkippingPosted(this).orElseThrow();
    Trail known = skipping ? services.trail(meta.getTrail()) : new MemoryTrail();
    String seller = resolve(meta.getFileSeller()).strip();
    return new SettlementFiles(
        seller, given, services.archive(meta.getTrail()), known, services.clock());
  }

  private Stream<Carried<MoneyLine>> rows(Arrival arrival) {
    if (arrival instanceof Arrival.Read read) {
      tell(read.settlement().header());
      return read.settlement().lines().map(Carried::value);
    }
    UnreadSettlement file = ((Arrival.Unread) arrival).settlement();
    logBasic("not read: " + file.message());
    return Stream.of(Carried.unread(file));
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
