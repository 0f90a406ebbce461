// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.intake;

import static io.ledgerhop.amazon.settlement.intake.IntakeProblem.ARCHIVE_BROKEN;
import static io.ledgerhop.amazon.settlement.intake.IntakeProblem.FILE_UNREADABLE;

import io.ledgerhop.amazon.api.ApiProblem;
import io.ledgerhop.amazon.api.Unpacked;
import io.ledgerhop.amazon.settlement.SettlementFile;
import io.ledgerhop.amazon.settlement.SettlementProblem;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.settlement.SourceFile;
import io.ledgerhop.settlement.UnreadSettlement;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.zip.ZipException;

/**
 * The settlements in files that a user gave, in their order; each file is archived before it is
 * read.
 *
 * <p>A file may be packed with gzip, or be a zip archive of several files.
 */
public final class SettlementFiles implements Iterator<Arrival>, AutoCloseable {

  private static final int BUFFER = 1 << 16;

  /**
   * A file that a user gave.
   *
   * @param path where it is, for the trail
   * @param name its name without folders, for messages
   * @param opener opens the bytes as they are, packed or not
   */
  public record GivenFile(String path, String name, SettlementFile.Opener opener) {}

  private final String seller;
  private final Iterator<GivenFile> files;
  private final Intake intake;
  private final Queue<Arrival> ready = new ArrayDeque<>();
  private Optional<ZipFiles> zip = Optional.empty();
  private String inZip = "";

  /**
   * @param seller name of the seller account that the files belong to
   */
  public SettlementFiles(String seller, Iterator<GivenFile> files, Intake intake) {
    this.seller = seller;
    this.files = files;
    this.intake = intake;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && (zip.isPresent() || files.hasNext())) {
      if (zip.isPresent()) {
        takeEntry(zip.get());
      } else {
        take(files.next());
      }
    }
    return !ready.isEmpty();
  }

  @Override
  public Arrival next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  /** Closes the archive that is being read, if any. */
  @Override
  public void close() {
    try {
      if (zip.isPresent()) {
        zip.get().close();
      }
    } catch (IOException e) {
      ready.add(unread(inZip, ARCHIVE_BROKEN.at(inZip, reason(e))));
    } finally {
      zip = Optional.empty();
    }
  }

  private void take(GivenFile file) {
    try {
      InputStream bytes = new BufferedInputStream(file.opener().open(), BUFFER);
      if (ZipFiles.isZip(bytes)) {
        inZip = file.name();
        zip = Optional.of(new ZipFiles(file, bytes));
        return;
      }
      try (bytes) {
        ready.addAll(kept(file, bytes));
      }
    } catch (EOFException | ZipException e) {
      ready.add(unread(file.name(), ARCHIVE_BROKEN.at(file.name(), reason(e))));
    } catch (IOException e) {
      ready.add(unread(file.name(), FILE_UNREADABLE.at(file.path(), reason(e))));
    } catch (ConnectorException e) {
      ready.add(unreadOrThrown(file.name(), e));
    }
  }

  /** A damaged archive cannot be read beyond the damage. */
  private void takeEntry(ZipFiles open) {
    String place = inZip;
    try {
      Optional<GivenFile> file = open.next();
      if (file.isEmpty()) {
        close();
        return;
      }
      place = file.get().name();
      try (InputStream bytes = file.get().opener().open()) {
        ready.addAll(kept(file.get(), bytes));
      }
    } catch (IOException e) {
      close();
      ready.add(unread(place, ARCHIVE_BROKEN.at(place, reason(e))));
    } catch (ConnectorException e) {
      close();
      ready.add(unreadOrThrown(place, e));
    }
  }

  private List<Arrival> kept(GivenFile file, InputStream bytes) throws IOException {
    String hash = intake.archive().keep(Unpacked.of(bytes, file.name()));
    return intake.takeFile(seller, file.path(), new SourceFile(hash, file.name()));
  }

  private Arrival unreadOrThrown(String name, ConnectorException e) {
    ProblemCode code = e.problem().code();
    if (code instanceof ApiProblem
        || code instanceof IntakeProblem
        || code instanceof SettlementProblem) {
      return unread(name, e.problem());
    }
    throw e;
  }

  private Arrival unread(String name, Problem problem) {
    return new Arrival.Unread(UnreadSettlement.of(seller, "", new SourceFile("", name), problem));
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
