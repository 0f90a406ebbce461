// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import com.opencsv.CSVWriter;
import io.ledgerhop.document.Document;
import io.ledgerhop.hop.report.file.RunFolder;
import io.ledgerhop.hop.report.file.UnwrittenFile;
import io.ledgerhop.posting.importfile.ImportDocuments;
import io.ledgerhop.posting.importfile.ImportProblem;
import io.ledgerhop.posting.importfile.ImportTemplate;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.ledger.LedgerEntries;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.posting.report.ReceiptStatus;
import io.ledgerhop.posting.report.Subject;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.Warning;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the documents of a preview as files that Intacct imports. */
final class ImportFiles implements AutoCloseable {

  private final RunFolder folder;
  private final ImportDocuments imports;
  private final Ledger ledger;
  private final boolean isWanted;
  private final Set<String> added = new HashSet<>();
  private int refusals;
  private boolean isFinished;

  private ImportFiles(RunFolder folder, ImportDocuments imports, Ledger ledger, boolean isWanted) {
    this.folder = folder;
    this.imports = imports;
    this.ledger = ledger;
    this.isWanted = isWanted;
  }

  /**
   * Opens the files of a run; one that is no preview only empties them. What an earlier run wrote
   * may be in the books by now, and would be imported a second time.
   *
   * @param templates those of the files; none writes nothing
   * @throws ConnectorException if a template cannot be used
   */
  static ImportFiles in(
      RunFolder folder, Outcome<List<ImportTemplate>> templates, PostingContext context)
      throws IOException {
    if (!templates.hasValue()) {
      throw new ConnectorException(Problem.joined(templates.problems()));
    }
    ImportFiles files =
        new ImportFiles(
            folder,
            new ImportDocuments(templates.value(), context.journal()),
            context.ledger(),
            context.preview() && !templates.value().isEmpty());
    throwFirst(files.write());
    return files;
  }

  /**
   * The receipts, followed by warnings about what the files cannot have. A preview shows documents
   * that the ledger has already; the ledger is asked for them here, with one look-up.
   */
  List<Receipt> with(List<Receipt> receipts) {
    if (!isWanted) {
      return receipts;
    }
    Map<Document, Receipt> previewed = new LinkedHashMap<>();
    for (Receipt receipt : receipts) {
      if (receipt.status() == ReceiptStatus.PREVIEWED) {
        receipt
            .document()
            .filter(document -> added.add(document.key().toString()))
            .ifPresent(document -> previewed.put(document, receipt));
      }
    }
    List<Receipt> all = new ArrayList<>(receipts);
    if (!previewed.isEmpty()) {
      LedgerEntries shown = ledger.find(List.copyOf(previewed.keySet()));
      previewed.forEach(
          (document, receipt) ->
              problems(document, shown)
                  .forEach(problem -> all.add(warning(receipt.subject(), problem))));
    }
    return all;
  }

  private List<Problem> problems(Document document, LedgerEntries shown) {
    if (shown.missing(List.of(document)).isEmpty()) {
      return List.of(ImportProblem.POSTED_ALREADY.at(document.number()));
    }
    List<Problem> problems = new ArrayList<>();
    imports.add(document).ifPresent(problems::add);
    List<Problem> refused = imports.refusals();
    problems.addAll(refused.subList(refusals, refused.size()));
    refusals = refused.size();
    return problems;
  }

  private static Receipt warning(Subject subject, Problem problem) {
    return Receipt.warning(
        new Warning(
            subject.seller(),
            subject.settlementId(),
            subject.fileName(),
            problem.code().name(),
            problem.message()));
  }

  /**
   * Writes the files, unless that was done before.
   *
   * @return those that could not be written; what they had before is removed
   */
  List<UnwrittenFile> finish() {
    if (isFinished) {
      return List.of();
    }
    isFinished = true;
    return write().stream().map(file -> file.removedFrom(folder)).toList();
  }

  /** Of a run that did not come to its end, the failure to write a file is thrown. */
  @Override
  public void close() throws IOException {
    throwFirst(finish());
  }

  private List<UnwrittenFile> write() {
    List<UnwrittenFile> unwritten = new ArrayList<>();
    imports
        .contents()
        .forEach(
            (kind, lines) ->
                UnwrittenFile.attempt(
                        kind.fileName(),
                        () -> folder.replace(kind.fileName(), out -> write(lines, out)))
                    .ifPresent(unwritten::add));
    return unwritten;
  }

  private static void throwFirst(List<UnwrittenFile> unwritten) throws IOException {
    if (!unwritten.isEmpty()) {
      throw unwritten.get(0).why();
    }
  }

  private static void write(List<List<String>> lines, OutputStream out) throws IOException {
    CSVWriter writer = new CSVWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    for (List<String> line : lines) {
      writer.writeNext(line.toArray(String[]::new), false);
    }
    writer.flush();
    IOException failure = writer.getException();
    if (failure != null) {
      throw failure;
    }
  }
}
