// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.file;

import static io.ledgerhop.command.file.CommandProblem.HISTORY_EMPTY;
import static io.ledgerhop.command.file.CommandProblem.HISTORY_NOT_READ;
import static io.ledgerhop.command.file.CommandProblem.HISTORY_TOO_LARGE;

import io.ledgerhop.amazon.settlement.ReadingOptions;
import io.ledgerhop.amazon.settlement.intake.Arrival;
import io.ledgerhop.amazon.settlement.intake.Intake;
import io.ledgerhop.amazon.settlement.intake.SettlementFiles;
import io.ledgerhop.amazon.settlement.intake.SettlementFiles.GivenFile;
import io.ledgerhop.posting.trail.MemoryTrail;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.Settlement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The settlements of files that a user names: flat or XML, packed with gzip or zip or not. A
 * settlement that is there twice counts once.
 */
public final class History implements AutoCloseable {

  private static final int FILES_MAX = 10_000;

  /** Folders nested deeper than this are taken for a loop of links. */
  private static final int DEPTH_MAX = 30;

  /** So many lines are in memory at a time if whole orders are wanted. */
  private static final int PART_LINES = 50_000;

  private static final String TEMPORARY = "the temporary folder";

  private final TemporaryArchive archive;
  private final List<Settlement> settlements = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();

  private History(TemporaryArchive archive) {
    this.archive = archive;
  }

  /**
   * Proves the settlements; close it after the last line was read.
   *
   * @param paths files, or folders whose files are all read
   * @param seller the seller account of all of them; empty if it is not named
   * @param last only so many settlements, those that ended last
   * @throws ConnectorException if a path does not exist, or if there is no settlement at all
   */
  public static History open(List<Path> paths, int last, String seller, Clock clock) {
    History history = new History(archive());
    try {
      history.read(paths, seller, clock);
    } catch (ConnectorException e) {
      history.close();
      throw e;
    }
    history.keepLast(last);
    return history;
  }

  private static TemporaryArchive archive() {
    try {
      return TemporaryArchive.open();
    } catch (IOException e) {
      throw new ConnectorException(HISTORY_NOT_READ.at(TEMPORARY, Reasons.of(e)), e);
    }
  }

  /** The settlements, the oldest first. */
  public List<Settlement> settlements() {
    return List.copyOf(settlements);
  }

  /** What could not be read, a message each. */
  public List<String> unread() {
    return List.copyOf(unread);
  }

  /** Gives all lines of all settlements to a consumer. */
  public void forEach(Consumer<MoneyLine> consumer) {
    for (Settlement settlement : settlements) {
      try (Stream<MoneyLine> lines = settlement.lines()) {
        lines.forEach(consumer);
      }
    }
  }

  /**
   * Gives all lines of all settlements to a consumer, some at a time, which are of one settlement.
   *
   * @param wholeOrders true if all lines of an order must come together. A large settlement is then
   *     read several times, because its lines do not fit into memory
   */
  public void forEach(boolean wholeOrders, Consumer<List<MoneyLine>> consumer) {
    if (!wholeOrders) {
      forEach(line -> consumer.accept(List.of(line)));
      return;
    }
    for (Settlement settlement : settlements) {
      long parts = settlement.header().lines() / PART_LINES + 1;
      for (long part = 0; part < parts; part++) {
        long wanted = part;
        consumer.accept(lines(settlement, line -> Math.floorMod(partOf(line), parts) == wanted));
      }
    }
  }

  /** All lines of the order of a line, itself included; the line alone if it has no order. */
  public List<MoneyLine> orderOf(MoneyLine line) {
    String order = line.reference().orderId();
    return order.isEmpty()
        ? List.of(line)
        : settlements.stream()
            .filter(settlement -> settlement.header().equals(line.settlement()))
            .flatMap(
                settlement ->
                    lines(settlement, other -> other.reference().orderId().equals(order)).stream())
            .toList();
  }

  private static long partOf(MoneyLine line) {
    String order = line.reference().orderId();
    return order.isEmpty() ? line.source().line() : order.hashCode();
  }

  private static List<MoneyLine> lines(Settlement settlement, Predicate<MoneyLine> wanted) {
    try (Stream<MoneyLine> lines = settlement.lines()) {
      return lines.filter(wanted).toList();
    }
  }

  @Override
  public void close() {
    try {
      archive.close();
    } catch (IOException e) {
      throw new ConnectorException(HISTORY_NOT_READ.at(TEMPORARY, Reasons.of(e)), e);
    }
  }

  private void read(List<Path> paths, String seller, Clock clock) {
    List<GivenFile> files = new ArrayList<>();
    for (Path path : paths) {
      files.addAll(files(path));
    }
    Intake intake = new Intake(archive, new MemoryTrail(), clock, ReadingOptions.STRICT);
    try (SettlementFiles arrivals = new SettlementFiles(seller, files.iterator(), intake)) {
      while (arrivals.hasNext()) {
        take(arrivals.next());
      }
    }
    if (settlements.isEmpty() && unread.isEmpty()) {
      throw new ConnectorException(HISTORY_EMPTY.at("--settlements " + paths.get(0)));
    }
  }

  private void take(Arrival arrival) {
    if (arrival instanceof Arrival.Read read) {
      settlements.add(read.settlement());
    } else if (arrival instanceof Arrival.Unread failed) {
      unread.add(failed.settlement().message());
    } else if (arrival instanceof Arrival.Conflict conflict) {
      unread.add(conflict.settlement().message());
    }
  }

  private void keepLast(int last) {
    settlements.sort(
        Comparator.comparing((Settlement settlement) -> settlement.header().end())
            .thenComparing(settlement -> settlement.header().settlementId()));
    int surplus = Math.max(0, settlements.size() - last);
    settlements.subList(0, surplus).clear();
  }

  private static List<GivenFile> files(Path path) {
    try {
      return Files.isDirectory(path) ? filesIn(path) : List.of(file(path));
    } catch (IOException e) {
      throw new ConnectorException(HISTORY_NOT_READ.at(path.toString(), Reasons.of(e)), e);
    }
  }

  private static GivenFile file(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    return given(path);
  }

  private static List<GivenFile> filesIn(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder, DEPTH_MAX)) {
      List<GivenFile> files =
          found
              .filter(file -> Files.isRegularFile(file) && !isHidden(folder.relativize(file)))
              .limit(FILES_MAX + 1L)
              .sorted()
              .map(History::given)
              .toList();
      if (files.size() > FILES_MAX) {
        throw new ConnectorException(HISTORY_TOO_LARGE.at(folder.toString(), FILES_MAX));
      }
      return files;
    }
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static GivenFile given(Path file) {
    return new GivenFile(
        file.toString(), String.valueOf(file.getFileName()), () -> Files.newInputStream(file));
  }
}
