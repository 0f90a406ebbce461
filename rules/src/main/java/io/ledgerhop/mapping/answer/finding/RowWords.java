// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer.finding;

import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.MappingRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Describes a mapping row by its conditions. */
public final class RowWords {

  private static final List<MappingColumn> TYPES =
      List.of(
          MappingColumn.TRANSACTION_TYPE,
          MappingColumn.AMOUNT_TYPE,
          MappingColumn.AMOUNT_DESCRIPTION);

  private static final List<MappingColumn> OTHERS =
      List.of(
          MappingColumn.ACCOUNT_TYPE,
          MappingColumn.MARKETPLACE,
          MappingColumn.CURRENCY,
          MappingColumn.SKU,
          MappingColumn.PRODUCT_LINE,
          MappingColumn.SIGN,
          MappingColumn.FROM,
          MappingColumn.TO);

  private RowWords() {}

  /** As in {@code Order / ItemFees / Commission, SKU B*}; blank conditions are a star. */
  public static String of(MappingRow row) {
    String types =
        TYPES.stream()
            .map(column -> row.says(column).isEmpty() ? "*" : row.says(column))
            .collect(Collectors.joining(" / "));
    List<String> words = new ArrayList<>(List.of(types));
    Stream<MappingColumn> more = OTHERS.stream().filter(column -> !row.says(column).isEmpty());
    more.forEach(column -> words.add(column.title() + " " + row.says(column)));
    return String.join(", ", words);
  }
}
