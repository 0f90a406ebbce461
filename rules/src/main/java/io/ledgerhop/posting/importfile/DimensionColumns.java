// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.importfile;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import java.util.Locale;

/** The columns of the dimensions; those of journals and of bills have different prefixes. */
enum DimensionColumns {
  JOURNAL("GLENTRY_"),
  BILL("APBILLITEM_");

  private static final String USER_DEFINED = "GLDIM";

  private final String prefix;

  DimensionColumns(String prefix) {
    this.prefix = prefix;
  }

  String of(Dimension dimension) {
    return switch (dimension) {
      case DEPARTMENT -> "DEPT_ID";
      case LOCATION -> "LOCATION_ID";
      case CLASS, PROJECT, CUSTOMER, VENDOR, ITEM -> prefix + dimension.name() + "ID";
    };
  }

  void put(ImportLine line, Dimensions dimensions) {
    dimensions.standard().forEach((dimension, id) -> line.put(of(dimension), id));
    dimensions
        .userDefined()
        .forEach(
            (name, id) -> {
              String column = name.toUpperCase(Locale.ROOT);
              line.put(column.startsWith(USER_DEFINED) ? column : USER_DEFINED + column, id);
            });
  }
}
