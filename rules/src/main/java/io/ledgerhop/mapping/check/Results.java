// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.check;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.MappingRow;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.split.Split;
import io.ledgerhop.mapping.split.SplitPart;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Account and dimensions as one row of a tab has them: a mapping row, or a part of its split.
 *
 * @param part empty for the mapping row itself
 */
record Results(
    MappingRow row,
    Optional<SplitPart> part,
    Optional<AccountCode> account,
    Dimensions dimensions) {

  /**
   * Those of the row, and those of each part of its split; an account that all parts replace is
   * left out.
   */
  static List<Results> of(MappingRow row) {
    List<SplitPart> parts = row.target().split().stream().flatMap(Split::parts).toList();
    boolean replaced =
        !parts.isEmpty() && parts.stream().allMatch(part -> part.account().isPresent());
    Optional<AccountCode> account = replaced ? Optional.empty() : row.target().account();
    Results own = new Results(row, Optional.empty(), account, row.target().dimensions());
    return Stream.concat(
            Stream.of(own),
            parts.stream()
                .map(
                    part -> new Results(row, Optional.of(part), part.account(), part.dimensions())))
        .toList();
  }

  PostAs postAs() {
    return row.target().postAs();
  }

  /** The cell of a column. */
  String place(MappingColumn column) {
    return part.map(found -> found.cell(column.title())).orElseGet(() -> row.cells().place(column));
  }
}
