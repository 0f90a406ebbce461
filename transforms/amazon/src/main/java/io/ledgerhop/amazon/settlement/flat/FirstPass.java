// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.flat;

import io.ledgerhop.amazon.settlement.DateOrder;
import io.ledgerhop.amazon.settlement.ReadingLimits;
import io.ledgerhop.amazon.settlement.ReadingOptions;
import io.ledgerhop.amazon.settlement.SettlementFile;
import io.ledgerhop.amazon.settlement.SettlementProblem;
import io.ledgerhop.amazon.settlement.proof.DateProof;
import io.ledgerhop.amazon.settlement.text.Cells;
import io.ledgerhop.amazon.settlement.text.FileOpener;
import io.ledgerhop.amazon.settlement.text.FlatColumn;
import io.ledgerhop.amazon.settlement.text.FlatHeader;
import io.ledgerhop.amazon.settlement.text.FlatRow;
import io.ledgerhop.amazon.text.ByteLines;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads every line of a file once and proves its settlements, or collects their mistakes. */
public final class FirstPass {

  private final SettlementFile file;
  private final ReadingOptions options;
  private final ReadingLimits limits;
  private final List<Problem> problems = new ArrayList<>();
  private Optional<Problem> skipped = Optional.empty();

  /** By the key of the settlement id. */
  private final Map<String, Evidence> evidence = new LinkedHashMap<>();

  private @Nullable Evidence current;
  private byte[] currentId = {};
  private boolean rowsAreShort;
  private int headers;
  private String charsetName = "";

  public FirstPass(SettlementFile file, ReadingOptions options, ReadingLimits limits) {
    this.file = file;
    this.options = options;
    this.limits = limits;
  }

  /**
   * The result for a settlement.
   *
   * @param settlementId empty if no row that names it was read
   */
  public record Finding(String settlementId, Outcome<FileProof> proof) {}

  /** One for each settlement, in the order in which they begin; at least one. */
  public List<Finding> prove() {
    boolean whole = false;
    try {
      seeRows();
      whole = true;
    } catch (ConnectorException e) {
      end(e.problem());
    } catch (CharacterCodingException e) {
      end(SettlementProblem.UNDECODABLE.at(file.source().name(), charsetName));
    } catch (IOException e) {
      end(file.unreadable(e));
    }
    return findings(whole);
  }

  private void seeRows() throws IOException {
    FileOpener opening = FileOpener.of(file, options, limits);
    charsetName = opening.charsetName();
    Frame frame = Frame.of(file, options, limits, opening.marked());
    try (ByteLines lines = opening.lines()) {
      FlatRows rows = new FlatRows(lines, file, problems);
      skipped = rows.skipped();
      while (rows.next()) {
        Optional<Problem> cut = cut(rows);
        Evidence seen = cut.isPresent() && current != null ? current : of(rows, frame);
        Optional<Problem> fault = cut.isPresent() ? cut : misshapen(rows.row());
        if (fault.isPresent()) {
          seen.mistakes().add(fault.get(), rows.row().line());
        } else {
          seen.see(rows.row(), rows.lines());
        }
      }
      headers = rows.headers();
    }
  }

  /** The evidence for the settlement of the row; created for its first row. */
  private Evidence of(FlatRows rows, Frame frame) {
    byte[] id = rows.settlementId();
    if (current != null && id == currentId) {
      return current;
    }
    if (current != null && currentId.length == 0) {
      evidence.clear();
      current.name(id);
      evidence.put(Extent.key(id), current);
    }
    Evidence found = evidence.get(Extent.key(id));
    if (found == null) {
      if (evidence.size() >= limits.settlements()) {
        throw new ConnectorException(
            SettlementProblem.TOO_MANY_SETTLEMENTS.at(
                file.place(rows.row().line()), limits.settlements()));
      }
      found = new Evidence(frame, id, rows.row());
      evidence.put(Extent.key(id), found);
    }
    currentId = id;
    current = found;
    return found;
  }

  /** Adds the problem to the settlement in which reading ended; those before it remain valid. */
  private void end(Problem problem) {
    if (current == null) {
      problems.add(problem);
    } else {
      problems.forEach(current.mistakes()::add);
      current.mistakes().end(problem);
    }
  }

  private List<Finding> findings(boolean whole) {
    if (evidence.isEmpty()) {
      if (problems.isEmpty()) {
        problems.add(SettlementProblem.HEADER_ONLY.at(file.place(1)));
      }
      return List.of(new Finding("", Outcome.failed(problems)));
    }
    boolean alone = evidence.size() == 1;
    List<DateProof> dates = evidence.values().stream().map(Evidence::dates).toList();
    List<Finding> findings = new ArrayList<>();
    for (Evidence seen : evidence.values()) {
      boolean last = whole && seen == current;
      if (findings.isEmpty()) {
        skipped.ifPresent(seen.mistakes()::remark);
      }
      findings.add(
          new Finding(seen.settlementId(), seen.conclude(order(seen, dates), alone, last)));
    }
    return findings;
  }

  /**
   * One program wrote all settlements under one header, so one of them proves the order for all.
   */
  private Optional<DateOrder> order(Evidence seen, List<DateProof> dates) {
    Optional<DateOrder> own = seen.dates().proved();
    return own.isEmpty() && headers == 1 ? seen.dates().provedBy(dates) : own;
  }

  /**
   * Trailing empty columns may be missing. But if only the last line lacks them, and has no line
   * end, the file is truncated.
   */
  private Optional<Problem> cut(FlatRows rows) {
    int count = rows.row().cells().count();
    int width = rows.row().header().width();
    boolean cut = count < width && !rows.lines().isTerminated() && !rowsAreShort;
    rowsAreShort |= count < width;
    return cut
        ? Optional.of(SettlementProblem.CUT_LINE.at(file.place(rows.row().line()), count, width))
        : Optional.empty();
  }

  /** The problem with the columns of a row. */
  private Optional<Problem> misshapen(FlatRow row) {
    Cells cells = row.cells();
    FlatHeader header = row.header();
    if (cells.surplus() > 0) {
      return Optional.of(
          SettlementProblem.TOO_MANY_COLUMNS.at(
              file.place(row.line()), cells.surplus(), header.width()));
    }
    boolean mayBeShort = header.isV1() || row.reaches(FlatColumn.AMOUNT);
    return mayBeShort || row.isSummary()
        ? Optional.empty()
        : Optional.of(
            SettlementProblem.TOO_FEW_COLUMNS.at(
                file.place(row.line()), cells.count(), header.width(), FlatColumn.AMOUNT.title()));
  }
}
