// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import io.ledgerhop.problem.Problem;
import java.util.List;

/**
 * A workbook that was read without errors.
 *
 * @param hash SHA-256 of the file's bytes, lower-case hex
 * @param name the file's name, for messages
 * @param rows the rows that are switched on, in sheet order
 * @param warnings what a person should check although the workbook can be used
 * @param examples the tests of the tab Tests, in sheet order
 * @param products the product lines of the tab Products
 */
public record MappingTable(
    String hash,
    String name,
    List<MappingRow> rows,
    RowCounts counts,
    List<Problem> warnings,
    List<ExampleLine> examples,
    ProductLines products) {

  /** A workbook without tests and products. */
  public MappingTable(
      String hash, String name, List<MappingRow> rows, RowCounts counts, List<Problem> warnings) {
    this(hash, name, rows, counts, warnings, List.of(), ProductLines.NONE);
  }

  public MappingTable {
    rows = List.copyOf(rows);
    examples = List.copyOf(examples);
    warnings = List.copyOf(warnings);
  }

  /**
   * The same workbook as a part of other rules.
   *
   * @param whole the hash of all of them
   */
  public MappingTable withHash(String whole) {
    return new MappingTable(whole, name, rows, counts, warnings, examples, products);
  }

  /**
   * Counts of the rows below the header.
   *
   * @param read rows that are switched on
   * @param off rows that are switched off
   * @param skipped comment rows, and blank rows above the last one that is not blank
   */
  public record RowCounts(int read, int off, int skipped) {

    @Override
    public String toString() {
      return read + " rows read, " + off + " switched off, " + skipped + " skipped";
    }
  }
}
