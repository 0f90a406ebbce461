// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import io.ledgerhop.hop.report.file.UnwrittenFile;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.ChainProof;
import io.ledgerhop.posting.Poster;
import io.ledgerhop.posting.report.Receipt;
import io.ledgerhop.settlement.Warning;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The poster and the files of this run.
 *
 * @param posting posts a settlement with that poster, if it may be posted
 * @param isPreview whether nothing is written to the ledger
 */
record PostingRun(
    Poster poster,
    Function<Plan, List<Receipt>> posting,
    ChainProof proof,
    DocumentFiles files,
    ImportFiles imports,
    boolean isPreview) {

  /** Posts a settlement and records what it carries over. */
  List<Receipt> post(Plan plan) {
    List<Receipt> receipts = posting.apply(plan);
    proof.add(plan, receipts);
    return receipts;
  }

  /** Writes the files that wait for the end of the run; a warning for each that is missing. */
  List<Receipt> unwritten() {
    Stream<Warning> documents =
        files.finish().stream().map(file -> file.asCopyOf(DocumentFiles.TABLE));
    Stream<Warning> imported = imports.finish().stream().map(UnwrittenFile::asImport);
    return Stream.concat(documents, imported).map(Receipt::warning).toList();
  }
}
