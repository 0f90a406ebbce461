// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.report;

import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.problem.Problems;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at every line of a file once and proves it, or says what is wrong with it. */
final class FirstPass {

  private final SettlementFile file;
  private final ReadingLimits limits;
  private final Problems problems = new Problems();
  private boolean rowsAreShort;
  private String settlementId = "";

  FirstPass(SettlementFile file, ReadingLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  Outcome<Proof> prove() {
    Optional<Proof> proof = Optional.empty();
    try {
      proof = passed();
    } catch (ConnectorException e) {
      problems.add(e.problem());
    } catch (CharacterCodingException e) {
      problems.add(SettlementProblem.UNDECODABLE.at(file.source().name(), "UTF-16"));
    } catch (IOException e) {
      problems.add(file.unreadable(e));
    }
    return proof.map(Outcome::of).orElseGet(() -> Outcome.failed(problems.list()));
  }

  private Optional<Proof> passed() throws IOException {
    Opening opening = Opening.of(file, limits);
    try (ByteLines lines = opening.lines()) {
      EncodingProof encoding = new EncodingProof(opening.marked());
      Header header = header(lines, encoding);
      Evidence evidence = new Evidence(file, encoding, problems);
      try {
        seeRows(lines, header, evidence);
        return evidence.conclude();
      } finally {
        settlementId = evidence.settlementId();
      }
    }
  }

  private void seeRows(ByteLines lines, Header header, Evidence evidence) throws IOException {
    Row row = new Row(header);
    while (next(lines)) {
      evidence.seeText(lines);
      row.read(lines);
      if (!row.cells().isBlank() && isWhole(row, lines, header)) {
        evidence.see(row);
      }
    }
  }

  /** Amazon's id of the settlement, for messages; empty if no row was read that names it. */
  String settlementId() {
    return settlementId;
  }

  private boolean next(ByteLines lines) throws IOException {
    if (problems.total() >= limits.mistakes()) {
      String place = file.place(lines.number());
      throw new ConnectorException(
          SettlementProblem.TOO_MANY_MISTAKES.at(place, limits.mistakes()));
    }
    return lines.next();
  }

  private Header header(ByteLines lines, EncodingProof encoding) throws IOException {
    if (!Header.find(lines)) {
      throw new ConnectorException(SettlementProblem.EMPTY_FILE.at(file.source().name()));
    }
    encoding.see(lines);
    List<Problem> faults = new ArrayList<>();
    Header header = Header.read(lines, file, faults);
    if (!faults.isEmpty()) {
      Problem last = faults.remove(faults.size() - 1);
      problems.addAll(faults);
      throw new ConnectorException(last);
    }
    return header;
  }

  /**
   * Whether the row has the columns it needs. Empty columns at the end may be left away, but a last
   * line that alone does so, and has no line end, is cut.
   */
  private boolean isWhole(Row row, ByteLines lines, Header header) {
    String place = file.place(row.line());
    int count = row.cells().count();
    if (row.cells().surplus() > 0) {
      problems.add(
          SettlementProblem.TOO_MANY_COLUMNS.at(place, row.cells().surplus(), header.width()));
      return false;
    }
    if (count < header.width() && !lines.isTerminated() && !rowsAreShort) {
      problems.add(SettlementProblem.CUT_LINE.at(place, count, header.width()));
      return false;
    }
    rowsAreShort |= count < header.width();
    if (!row.isSummary() && !row.reaches(Column.AMOUNT)) {
      problems.add(
          SettlementProblem.TOO_FEW_COLUMNS.at(
              place, count, header.width(), Column.AMOUNT.title()));
      return false;
    }
    return true;
  }
}
