// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import static io.ledgerhop.amazon.report.IntakeProblem.FILE_UNREADABLE;

import io.ledgerhop.posting.Trail;
import io.ledgerhop.posting.TrailReport;
import io.ledgerhop.settlement.SourceFile;
import io.ledgerhop.settlement.UnreadSettlement;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The settlements in files that a user gave, in their order; each is archived before it is read.
 */
public final class SettlementFiles implements Iterator<Arrival> {

  /**
   * A file that a user gave.
   *
   * @param path where it is, for the trail
   * @param name its name without folders, for messages
   */
  public record GivenFile(String path, String name, SettlementFile.Opener opener) {}

  private final String seller;
  private final Iterator<GivenFile> files;
  private final Archive archive;
  private final Intake intake;
  private Optional<Arrival> next = Optional.empty();

  /**
   * @param seller name of the seller account that the files belong to
   * @param trail settlements that it knows as posted are left out; a preview gives an empty one
   */
  public SettlementFiles(
      String seller, List<GivenFile> files, Archive archive, Trail trail, Clock clock) {
    this.seller = seller;
    this.files = files.iterator();
    this.archive = archive;
    this.intake = new Intake(archive, trail, clock);
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && files.hasNext()) {
      next = take(files.next());
    }
    return next.isPresent();
  }

  @Override
  public Arrival next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Arrival arrival = next.orElseThrow();
    next = Optional.empty();
    return arrival;
  }

  private Optional<Arrival> take(GivenFile file) {
    try (InputStream bytes = file.opener().open()) {
      String hash = archive.keep(bytes);
      return intake.take(new TrailReport(seller, file.path(), "", hash, file.name(), ""));
    } catch (IOException e) {
      SourceFile unopened = new SourceFile("", file.name());
      return Optional.of(
          new Arrival.Unread(
              UnreadSettlement.of(
                  seller, "", unopened, FILE_UNREADABLE.at(file.path(), e.getMessage()))));
    }
  }
}
