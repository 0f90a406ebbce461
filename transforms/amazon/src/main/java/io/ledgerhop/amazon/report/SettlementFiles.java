// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import static io.ledgerhop.amazon.report.IntakeProblem.FILE_UNREADABLE;

import io.ledgerhop.amazon.api.ApiProblem;
import io.ledgerhop.amazon.api.Unpacked;
import io.ledgerhop.posting.Trail;
import io.ledgerhop.posting.TrailReport;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.SourceFile;
import io.ledgerhop.settlement.UnreadSettlement;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;

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
  private final Trail trail;
  private final Intake intake;
  private final Queue<Arrival> next = new ArrayDeque<>();

  /**
   * @param seller name of the seller account that the files belong to
   * @param trail settlements that it knows as posted are left out; a preview gives an empty one
   */
  public SettlementFiles(
      String seller, List<GivenFile> files, Archive archive, Trail trail, Clock clock) {
    this(seller, files, archive, trail, clock, ReadingOptions.STRICT);
  }

  /**
   * @param options what the user says about all the files
   */
  public SettlementFiles(
      String seller,
      List<GivenFile> files,
      Archive archive,
      Trail trail,
      Clock clock,
      ReadingOptions options) {
    this.seller = seller;
    this.files = files.iterator();
    this.archive = archive;
    this.trail = trail;
    this.intake = new Intake(archive, trail, clock, options);
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && files.hasNext()) {
      next.addAll(take(files.next()));
    }
    return !next.isEmpty();
  }

  @Override
  public Arrival next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return next.remove();
  }

  private List<Arrival> take(GivenFile file) {
    try (InputStream bytes = file.opener().open()) {
      String hash = archive.keep(Unpacked.of(bytes, file.name()));
      return intake.take(
          new TrailReport(seller, reportId(file.path(), hash), "", hash, file.name(), ""));
    } catch (IOException e) {
      String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      return List.of(unread(file, FILE_UNREADABLE.at(file.path(), reason)));
    } catch (ConnectorException e) {
      if (e.problem().code() instanceof ApiProblem) {
        return List.of(unread(file, e.problem()));
      }
      throw e;
    }
  }

  /** A path at which other content was read before is noted once more, with the hash behind it. */
  private String reportId(String path, String hash) {
    boolean isOther =
        trail.report(seller, path).filter(known -> !known.fileHash().equals(hash)).isPresent();
    return isOther ? path + "#" + hash : path;
  }

  private Arrival unread(GivenFile file, Problem problem) {
    return new Arrival.Unread(
        UnreadSettlement.of(seller, "", new SourceFile("", file.name()), problem));
  }
}
