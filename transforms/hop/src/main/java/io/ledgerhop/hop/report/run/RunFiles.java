// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.run;

import io.ledgerhop.hop.progress.ProgressCounts;
import io.ledgerhop.hop.report.book.RunBook;
import io.ledgerhop.hop.report.file.CsvTable;
import io.ledgerhop.hop.report.file.ReceiptColumns;
import io.ledgerhop.hop.report.file.RollForwardRow;
import io.ledgerhop.hop.report.file.RunFacts;
import io.ledgerhop.hop.report.file.RunFolder;
import io.ledgerhop.hop.report.file.RunJson;
import io.ledgerhop.hop.report.file.TableColumn;
import io.ledgerhop.hop.report.file.UnmappedRow;
import io.ledgerhop.hop.report.file.UnwrittenFile;
import io.ledgerhop.hop.report.file.XlsxBook;
import io.ledgerhop.hop.report.page.AccountTitles;
import io.ledgerhop.hop.report.page.ReportPage;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.RunReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the files of a run: its results, its holds with their reasons, and the page that shows
 * everything.
 */
public final class RunFiles {

  /** The file with the result of the run, for schedulers. */
  public static final String RUN_JSON = "run.json";

  /** The page, which has everything of the run that a person needs. */
  private static final String PAGE = "report.html";

  private final RunFolder folder;
  private final ReportPage page;
  private final RunBook book;
  private boolean isBookBegun;

  /** The files of a run that has no other report and no workbook. */
  public RunFiles(RunFolder folder) {
    this(folder, "", AccountTitles.NONE);
  }

  /**
   * @param otherReport the address of another report of the same run, to which the page links;
   *     empty for none
   * @param titles of the accounts
   */
  public RunFiles(RunFolder folder, String otherReport, AccountTitles titles) {
    this.folder = folder;
    this.page = new ReportPage(otherReport, titles);
    this.book = new RunBook(titles);
  }

  /**
   * Writes that the run has begun, first of all into {@code run.json}: nothing that fails later may
   * leave the result of an earlier run there.
   */
  public void begin(RunFacts facts, RunReport report) throws IOException {
    try {
      result(facts, report, Optional.empty());
    } catch (IOException e) {
      folder.remove(RUN_JSON);
      throw e;
    }
    List<UnwrittenFile> unwritten = copies(facts, report);
    if (!unwritten.isEmpty()) {
      throw unwritten.get(0).why();
    }
    page(facts, report);
  }

  /** Rewrites only {@code run.json}, for a run in progress. */
  public void count(RunFacts facts, RunReport report, Optional<ProgressCounts> progress)
      throws IOException {
    result(facts, report, progress);
  }

  /** Rewrites all files of a run that has ended, or of which nobody knows how far it is. */
  public void write(RunFacts facts, RunReport report) throws IOException {
    write(facts, report, Optional.empty());
  }

  /**
   * Rewrites all files, {@code run.json} last. That of a run that has failed is written even if the
   * page cannot be.
   *
   * <p>A run can do without the files that only repeat what the page has: each that cannot be
   * written at its end becomes a warning in the report.
   *
   * @param progress how far the run is; empty if it has ended, or if that is not known
   */
  public void write(RunFacts facts, RunReport report, Optional<ProgressCounts> progress)
      throws IOException {
    List<UnwrittenFile> unwritten = copies(facts, report);
    if (facts.state() != RunFacts.State.RUNNING) {
      unwritten.forEach(
          file -> report.add(Receipt.warning(file.removedFrom(folder).asCopyOf(PAGE))));
    }
    try {
      page(facts, report);
    } catch (IOException e) {
      if (facts.state() == RunFacts.State.FAILED) {
        new UnwrittenFile(PAGE, e).removedFrom(folder);
        tryToTell(facts, report);
      }
      throw e;
    }
    result(facts, report, progress);
  }

  private void tryToTell(RunFacts failed, RunReport report) {
    try {
      result(failed, report, Optional.empty());
    } catch (IOException e) {
      // The failure of the first file is reported, and run.json still says that the run goes on.
    }
  }

  private void result(RunFacts facts, RunReport report, Optional<ProgressCounts> progress)
      throws IOException {
    folder.replace(RUN_JSON, out -> RunJson.write(facts, report, progress, out));
  }

  private void page(RunFacts facts, RunReport report) throws IOException {
    folder.replace(PAGE, out -> page.write(facts, report, out));
  }

  /** Writes the files that repeat what the page has; returns those that cannot be written. */
  private List<UnwrittenFile> copies(RunFacts facts, RunReport report) {
    List<Receipt> results = receipts(report).filter(r -> !r.isHold()).toList();
    List<UnmappedRow> unmapped = UnmappedRow.of(receipts(report));
    return Stream.of(
            table("results.csv", ReceiptColumns.RESULTS, results),
            table("held.csv", ReceiptColumns.HELD, held(report)),
            table("warnings.csv", ReceiptColumns.WARNINGS, report.warnings()),
            table("roll-forward.csv", RollForwardRow.COLUMNS, RollForwardRow.of(report)),
            table("unmapped.csv", UnmappedRow.COLUMNS, unmapped),
            attempt("unmapped.xlsx", out -> unmapped(unmapped, out)),
            book(facts, report))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<UnwrittenFile> attempt(String name, RunFolder.Content content) {
    return UnwrittenFile.attempt(name, () -> folder.replace(name, content));
  }

  /** The spreadsheet takes longer than all others, so it is not kept up to date during the run. */
  private Optional<UnwrittenFile> book(RunFacts facts, RunReport report) {
    if (facts.state() == RunFacts.State.RUNNING && isBookBegun) {
      return Optional.empty();
    }
    isBookBegun = true;
    return attempt("report.xlsx", out -> book.write(facts, report, out));
  }

  /** The cells are text and stay text, as the workbook requires. */
  private static void unmapped(List<UnmappedRow> rows, OutputStream out) throws IOException {
    try (XlsxBook book = new XlsxBook()) {
      rows.forEach(book.table("Unmapped", UnmappedRow.COLUMNS)::add);
      book.writeTo(out);
    }
  }

  private <R> Optional<UnwrittenFile> table(
      String name, List<TableColumn<R>> columns, List<R> rows) {
    return attempt(
        name,
        out -> {
          CsvTable<R> table = new CsvTable<>(out, columns);
          for (R row : rows) {
            table.add(row);
          }
          table.flush();
        });
  }

  /** What is held, and where settlements do not fit together. */
  private static List<Receipt> held(RunReport report) {
    return Stream.concat(receipts(report).filter(Receipt::isHold), report.findings().stream())
        .toList();
  }

  private static Stream<Receipt> receipts(RunReport report) {
    return report.results().stream().flatMap(result -> result.outcomes().stream());
  }
}
