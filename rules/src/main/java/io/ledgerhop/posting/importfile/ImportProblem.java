// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.importfile;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** Why a document or a file cannot be imported into Intacct. */
public enum ImportProblem implements ProblemCode {
  COLUMNS_NEEDED(
      "the template lacks the columns {}",
      "download the template from your company in Intacct, and keep its first line"),
  COLUMN_TWICE("the template has the column \"{}\" twice", "keep one of them"),
  COLUMN_MISSING(
      "\"{}\" belongs into the column {}, which the template lacks, so {} is not written",
      "add the column, as your company's template in Intacct has it, or post over the API"),
  COLUMN_UNFILLED(
      "the template requires the column {}, for which the document has no value, so {} is not"
          + " written",
      "give the lines that value, or post over the API"),
  CURRENCIES_MIXED(
      "it is in {}, other documents are in {}, and the template has no column CURRENCY, so {} is not"
          + " written",
      "take the template of a company with several currencies, or post over the API"),
  IMPORT_UNSUPPORTED(
      "the import files take journals and bills, and it is of the kind {}",
      "post it over the API, after the import"),
  TEMPLATE_UNNAMED(
      "it is in no import file, because no template for its kind is chosen",
      "choose one, or post it over the API"),
  POSTED_ALREADY(
      "Intacct has it already, so the import file does not have it", "import the file as it is"),
  AMOUNT_NEGATIVE(
      "it has the negative amount {}, and Intacct's import takes positive bills only",
      "post it over the API"),
  NUMBER_UNFIT(
      "a spreadsheet would take its number for a formula",
      "give the document another number, or post it over the API");

  private final Wording wording;

  ImportProblem(String text, String remedy) {
    this.wording = Wording.error(Fault.USER, text, remedy);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
