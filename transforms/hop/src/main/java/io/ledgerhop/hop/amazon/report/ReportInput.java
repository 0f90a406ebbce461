// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.report;

import io.ledgerhop.amazon.archive.Archive;
import io.ledgerhop.amazon.request.ArchivedReport;
import io.ledgerhop.amazon.request.ReportMemory;
import io.ledgerhop.amazon.request.ReportSupply;
import io.ledgerhop.amazon.request.Waits;
import io.ledgerhop.amazon.table.ReportRow;
import io.ledgerhop.amazon.table.ReportRows;
import io.ledgerhop.amazon.table.TableProblem;
import io.ledgerhop.hop.adapter.AdapterData;
import io.ledgerhop.hop.adapter.Chain;
import io.ledgerhop.hop.adapter.SourceTransform;
import io.ledgerhop.hop.connection.SellerAccess;
import io.ledgerhop.hop.wiring.AfterSuccess;
import io.ledgerhop.hop.wiring.Services;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.source.ReportOrder;
import java.time.Instant;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;

/** Amazon Report Input: the lines of reports, each report once. */
public final class ReportInput extends SourceTransform<ReportInputMeta, ReportLine> {

  public ReportInput(
      TransformMeta transformMeta,
      ReportInputMeta meta,
      AdapterData data,
      int copyNr,
      PipelineMeta pipelineMeta,
      Pipeline pipeline) {
    super(transformMeta, meta, data, copyNr, pipelineMeta, pipeline);
  }

  @Override
  protected Iterator<ReportLine> values() {
    Services services = keep(Services.of(this));
    ReportOptions options = ReportOptions.read(meta, getTransformName(), this).value();
    SellerAccess account = services.access(meta.getSeller());
    Archive archive = services.archive(meta.getTrail());
    ReportSupply supply = supply(services, account.account().name(), options);
    AfterSuccess.of(this, ended -> supply.runEndedWell());
    Iterator<ArchivedReport> reports =
        reports(supply, options, account, services.clock().instant());
    return keep(
        new Chain<>(
            reports, report -> lines(report, supply, rows(report, options, account, archive))));
  }

  @Override
  protected String copyTo(ReportLine line) {
    return line.row().isRejected() ? meta.getRejectsTarget() : "";
  }

  private ReportSupply supply(Services services, String seller, ReportOptions options) {
    ReportMemory memory =
        new ReportMemory(
            seller,
            services.sources(meta.getTrail()),
            services.archive(meta.getTrail()),
            services.runName(),
            services.clock());
    Waits waits = new Waits(services.sleeper(), options.longestWait());
    return new ReportSupply(
        services.reports(meta.getSeller()), memory, waits, line -> logBasic(line));
  }

  private static Iterator<ArchivedReport> reports(
      ReportSupply supply, ReportOptions options, SellerAccess account, Instant now) {
    return switch (options.way()) {
      case ORDER -> supply.ordered(options.wanted(account, now), false);
      case ORDER_AGAIN -> supply.ordered(options.wanted(account, now), true);
      case NEWEST -> supply.newest(options.type(), options.marketplaceIds(account));
      case UNREAD -> supply.unread(options.type(), options.marketplaceIds(account), now);
    };
  }

  private static Supplier<ReportRows> rows(
      ArchivedReport report, ReportOptions options, SellerAccess account, Archive archive) {
    return () ->
        ReportRows.open(
            "report " + report.order().reportId(),
            () -> archive.open(report.order().fileHash()),
            options.textEncoding(account, report.contentType()),
            options.columns());
  }

  private Stream<ReportLine> lines(
      ArchivedReport report, ReportSupply supply, Supplier<ReportRows> opener) {
    ReportOrder order = report.order();
    progress().begin("report " + order.reportId() + " of " + order.seller());
    if (report.problem().isPresent()) {
      return Stream.of(rejected(order, report.problem().get()));
    }
    try {
      ReportRows rows = opener.get();
      ReportLines lines =
          new ReportLines(
              ReportLine.Source.of(order),
              rows,
              (read, rejected) -> {
                supply.delivered(order);
                tell(order, read, rejected);
              });
      return Chain.streamOf(lines).onClose(rows::close);
    } catch (ConnectorException e) {
      if (e.problem().code() instanceof TableProblem) {
        return Stream.of(rejected(order, e.problem()));
      }
      throw e;
    }
  }

  /** A report that cannot be read fails the run, unless a target for rejects is set. */
  private ReportLine rejected(ReportOrder order, Problem problem) {
    if (meta.getRejectsTarget().isEmpty()) {
      throw new ConnectorException(problem);
    }
    logBasic("not read: " + problem.message());
    return new ReportLine(
        ReportLine.Source.of(order), ReportRow.rejected(0, "", problem.message()));
  }

  private void tell(ReportOrder order, long read, long rejected) {
    logBasic(
        String.format(
            "report %s of %s (%s): %d rows, %d of them rejected",
            order.reportId(), order.seller(), order.reportType(), read, rejected));
  }
}
