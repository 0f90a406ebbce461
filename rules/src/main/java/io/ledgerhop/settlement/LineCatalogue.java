// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The kinds of money that Amazon is known to send, one row each in {@code line-catalogue.csv}. */
public final class LineCatalogue {

  private static final String RESOURCE = "line-catalogue.csv";
  private static final int COLUMNS = 6;

  private final List<CatalogueLine> lines;

  private LineCatalogue(List<CatalogueLine> lines) {
    this.lines = List.copyOf(lines);
  }

  /** The catalogue that comes with the product. */
  public static LineCatalogue standard() {
    try (InputStream in = LineCatalogue.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the jar");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new LineCatalogue(text.lines().skip(1).map(LineCatalogue::line).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** The kinds in the usual order: balances, sales, fees, refunds, charges to the account. */
  public List<CatalogueLine> lines() {
    return lines;
  }

  /** No text of the catalogue has a comma or a quote, so none needs quoting. */
  private static CatalogueLine line(String row) {
    String[] cells = row.split(",", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalStateException(RESOURCE + ": not " + COLUMNS + " cells: " + row);
    }
    LineClass lineClass =
        LineClass.ofWord(cells[4])
            .orElseThrow(() -> new IllegalStateException(RESOURCE + ": no such class: " + row));
    return new CatalogueLine(cells[0], cells[1], cells[2], cells[3], lineClass, cells[5]);
  }
}
