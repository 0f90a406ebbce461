// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.settlement;

import static io.ledgerhop.hop.amazon.settlement.SettlementInputProblem.FIELD_WITHOUT_FILE;
import static io.ledgerhop.hop.amazon.settlement.SettlementInputProblem.SELLER_UNKNOWN;

import io.ledgerhop.amazon.settlement.intake.Arrival;
import io.ledgerhop.amazon.settlement.intake.Intake;
import io.ledgerhop.amazon.settlement.intake.SettlementFiles;
import io.ledgerhop.amazon.settlement.intake.SettlementReports;
import io.ledgerhop.amazon.settlement.intake.WantedSettlements;
import io.ledgerhop.hop.adapter.Chain;
import io.ledgerhop.hop.wiring.HopPreview;
import io.ledgerhop.hop.wiring.Services;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.posting.trail.SettlementTrail;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.SourceFile;
import io.ledgerhop.settlement.UnreadSettlement;
import io.ledgerhop.source.MemorySourceTrail;
import io.ledgerhop.source.SourceTrail;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hop.core.exception.HopValueException;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.pipeline.transform.BaseTransform;

/** Finds the settlements for the options: at Amazon, in files, or named by a row. */
final class SettlementSources {

  private final SettlementInputMeta meta;
  private final String place;
  private final IVariables variables;
  private final Services services;
  private final Intake intake;
  private final SourceTrail memory;
  private final SourceProgress progress;

  SettlementSources(
      SettlementInputMeta meta,
      BaseTransform<?, ?> transform,
      Services services,
      SourceProgress progress) {
    boolean preview = HopPreview.of(transform);
    String place = transform.getTransformName();
    this.meta = meta;
    this.place = place;
    this.variables = transform;
    this.services = services;
    this.progress = progress;
    boolean ofFiles = !resolved(meta.getFiles()).isEmpty() || !meta.getFileField().isEmpty();
    this.memory = preview || ofFiles ? new MemorySourceTrail() : services.sources(meta.getTrail());
    this.intake =
        new Intake(
            preview && ofFiles
                ? services.passingArchive(meta.getTrail())
                : services.archive(meta.getTrail()),
            preview || ofFiles ? passingTrail(ofFiles, preview) : services.trail(meta.getTrail()),
            services.clock(),
            meta.reading(place, transform).value());
  }

  /** A preview notes nothing, nor does a run that reads files independent of their state. */
  private SettlementTrail passingTrail(boolean ofFiles, boolean preview) {
    if (!ofFiles) {
      return new PreviewTrail(services.trail(meta.getTrail()), new MemoryTrail());
    }
    boolean skipping = meta.isSkippingPosted(variables).orElseThrow();
    return preview || !skipping ? new MemoryTrail() : services.trail(meta.getTrail());
  }

  /** The settlements that the options name, for a transform without input; to be closed. */
  Chain<?, Arrival> all() {
    String path = resolved(meta.getFiles());
    if (path.isEmpty()) {
      List<String> sellers = services.sellers(meta.getSellers());
      return new Chain<>(sellers.iterator(), this::reports);
    }
    String seller = resolved(meta.getFileSeller());
    return new Chain<>(List.of(path).iterator(), name -> files(seller, name));
  }

  /** The settlements that a row names; to be closed. */
  Stream<Arrival> named(IncomingRow row) throws HopValueException {
    if (row.isUnread()) {
      return Stream.of(new Arrival.Unread(row.unread()));
    }
    String named = row.named();
    if (named.isEmpty()) {
      throw new ConnectorException(FIELD_WITHOUT_FILE.at(place, row.field()));
    }
    String option = resolved(meta.getFileSeller());
    String seller = option.isEmpty() ? row.text("seller") : option;
    if (seller.isEmpty()) {
      throw new ConnectorException(SELLER_UNKNOWN.at(place, named));
    }
    if (!row.isArchived()) {
      return filesOrUnread(seller, named);
    }
    String fileName = row.text("file_name");
    SourceFile file = new SourceFile(named, fileName.isEmpty() ? named : fileName);
    progress.begins("file " + file.name(), 1, 1);
    return intake.archived(seller, file, row.text("settlement_id")).stream();
  }

  /** An account with wrong options becomes a row, so that the others continue. */
  private Stream<Arrival> reports(String seller) {
    progress.lists(seller);
    try {
      WantedSettlements wanted =
          new WantedSettlements(seller, services.access(seller).marketplaces());
      return Chain.streamOf(
          new SettlementReports(wanted, services.reports(seller), intake, memory)
              .telling((report, number, all) -> progress.begins(report, number, all)));
    } catch (ConnectorException e) {
      return unread(seller, "seller account " + seller, e.problem());
    }
  }

  /** A name without a file becomes a row as well, because the next row may name a valid one. */
  private Stream<Arrival> filesOrUnread(String seller, String path) {
    try {
      return files(seller, path);
    } catch (ConnectorException e) {
      return unread(seller, path, e.problem());
    }
  }

  private Stream<Arrival> files(String seller, String path) {
    boolean deep = meta.subFolders(variables).orElseThrow();
    NamePattern names = new NamePattern(resolved(meta.getFileNames()));
    FileList list = new FileList(place, variables, deep, names);
    return closing(new SettlementFiles(seller, progress.told(list.at(path)), intake));
  }

  private static Stream<Arrival> closing(SettlementFiles files) {
    return Chain.streamOf(files).onClose(files::close);
  }

  private static Stream<Arrival> unread(String seller, String file, Problem problem) {
    SourceFile none = new SourceFile("", file);
    return Stream.of(new Arrival.Unread(UnreadSettlement.of(seller, "", none, problem)));
  }

  private String resolved(String option) {
    return variables.resolve(option).strip();
  }
}
