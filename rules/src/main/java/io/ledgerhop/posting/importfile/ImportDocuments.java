// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.importfile;

import static io.ledgerhop.posting.importfile.ImportProblem.AMOUNT_NEGATIVE;
import static io.ledgerhop.posting.importfile.ImportProblem.IMPORT_UNSUPPORTED;
import static io.ledgerhop.posting.importfile.ImportProblem.NUMBER_UNFIT;
import static io.ledgerhop.posting.importfile.ImportProblem.TEMPLATE_UNNAMED;

import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.document.Journal;
import io.ledgerhop.document.Side;
import io.ledgerhop.document.VendorDocument;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.spreadsheet.FormulaText;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Collects the documents of a preview for the files that Intacct imports. */
public final class ImportDocuments {

  private final String symbol;
  private final Map<ImportKind, ImportFile> files = new EnumMap<>(ImportKind.class);

  /**
   * @param templates at most one for each kind
   * @param symbol of the journal in Intacct
   */
  public ImportDocuments(Collection<ImportTemplate> templates, String symbol) {
    this.symbol = symbol;
    templates.forEach(template -> files.put(template.kind(), new ImportFile(template)));
  }

  /** Adds a document; or says why no file has it. */
  public Optional<Problem> add(Document document) {
    Optional<Problem> unfit = unfit(document);
    if (unfit.isPresent()) {
      return unfit;
    }
    if (document instanceof Journal journal) {
      return add(ImportKind.JOURNALS, document, ImportLines.of(journal, symbol));
    }
    return document instanceof VendorDocument bill
        ? add(ImportKind.BILLS, document, ImportLines.of(bill))
        : unsupported(document);
  }

  private Optional<Problem> add(ImportKind kind, Document document, List<ImportLine> lines) {
    ImportFile file = files.get(kind);
    if (file == null) {
      return Optional.of(TEMPLATE_UNNAMED.at(document.number()));
    }
    file.add(document, lines);
    return Optional.empty();
  }

  private static Optional<Problem> unfit(Document document) {
    if (FormulaText.isLike(document.number())) {
      return Optional.of(NUMBER_UNFIT.at(document.number()));
    }
    if (document instanceof VendorDocument vendor) {
      return vendor.key().kind() == DocumentKind.BILL
          ? vendor.charges().stream()
              .filter(line -> line.side() == Side.CREDIT)
              .map(DocumentLine::amount)
              .findFirst()
              .map(amount -> AMOUNT_NEGATIVE.at(document.number(), amount.negated()))
          : unsupported(document);
    }
    return Optional.empty();
  }

  private static Optional<Problem> unsupported(Document document) {
    String kind = document.key().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Optional.of(IMPORT_UNSUPPORTED.at(document.number(), kind));
  }

  /** Why files are refused; empty if none is. */
  public List<Problem> refusals() {
    return files.values().stream().flatMap(file -> file.refusals().stream()).toList();
  }

  /**
   * The cells of the lines of each file, the titles first; the titles alone of a file that is
   * refused, so that nobody imports an older one.
   */
  public Map<ImportKind, List<List<String>>> contents() {
    Map<ImportKind, List<List<String>>> contents = new EnumMap<>(ImportKind.class);
    files.forEach((kind, file) -> contents.put(kind, file.content()));
    return contents;
  }
}
