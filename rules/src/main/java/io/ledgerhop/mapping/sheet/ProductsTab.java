// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static io.ledgerhop.mapping.MappingProblem.HEADER_MISSING;
import static io.ledgerhop.mapping.MappingProblem.PATTERN_TOO_LONG;
import static io.ledgerhop.mapping.MappingProblem.PRODUCT_INCOMPLETE;
import static io.ledgerhop.mapping.MappingProblem.PRODUCT_TIE;
import static io.ledgerhop.mapping.MappingProblem.PRODUCT_TWICE;
import static io.ledgerhop.mapping.MappingProblem.TOO_MANY_WILDCARDS;

import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.MappingColumn.Kind;
import io.ledgerhop.mapping.ProductLines;
import io.ledgerhop.mapping.condition.Glob;
import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.mapping.condition.TextCondition;
import io.ledgerhop.mapping.sheet.file.SheetRow;
import io.ledgerhop.mapping.sheet.file.Tab;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The Products tab: the product line of each SKU. */
final class ProductsTab {

  static final String NAME = "Products";

  /** A value with wildcards is compared with each other one, and with each SKU. */
  static final int WILDCARDS_MAX = 1_000;

  private static final String SKU = MappingColumn.SKU.title();
  private static final String PRODUCT_LINE = MappingColumn.PRODUCT_LINE.title();
  private static final TabTitles TITLES =
      new TabTitles(
          List.of(SKU, PRODUCT_LINE, MappingColumn.NOTE.title(), MappingColumn.TICKET.title()),
          List.of(SKU, PRODUCT_LINE),
          title -> false);

  private final Findings problems;
  private final Map<String, String> places = new HashMap<>();
  private final Map<String, String> exact = new LinkedHashMap<>();
  private final List<Wildcard> wildcards = new ArrayList<>();

  private record Wildcard(Glob glob, String productLine, String typed, String place) {}

  private ProductsTab(Findings problems) {
    this.problems = problems;
  }

  /** Reads all product lines and adds their errors to the problems. */
  static ProductLines of(Tab tab, Findings problems) {
    List<SheetRow> rows = TabHeader.rows(tab);
    if (rows.isEmpty()) {
      problems.add(HEADER_MISSING.at(tab.name()));
      return ProductLines.NONE;
    }
    ProductsTab products = new ProductsTab(problems);
    long before = problems.errors();
    TabHeader header = TabHeader.of(tab.name(), rows.get(0), TITLES, problems);
    if (problems.errors() == before) {
      List<SheetRow> below = rows.subList(1, rows.size());
      header.unnamedColumns(below, problems);
      below.forEach(row -> products.read(TabRow.of(header, row, problems)));
      products.ties();
    }
    Map<Glob, String> globs = new LinkedHashMap<>();
    products.wildcards.forEach(wildcard -> globs.put(wildcard.glob(), wildcard.productLine()));
    return new ProductLines(products.exact, globs);
  }

  private void read(TabRow row) {
    long before = problems.errors();
    List<String> skus = TextCondition.values(row.read(SKU, Kind.ID));
    String productLine = row.read(PRODUCT_LINE, Kind.TEXT);
    if (problems.errors() > before) {
      return;
    }
    if (skus.isEmpty()) {
      problems.add(PRODUCT_INCOMPLETE.at(row.place(SKU), SKU));
    }
    if (productLine.isEmpty()) {
      problems.add(PRODUCT_INCOMPLETE.at(row.place(PRODUCT_LINE), PRODUCT_LINE));
      return;
    }
    skus.forEach(sku -> add(sku, productLine, row.place(SKU)));
  }

  private void add(String sku, String productLine, String place) {
    String plain = PlainText.of(sku);
    String before = places.putIfAbsent(plain, place);
    if (before != null) {
      problems.add(PRODUCT_TWICE.at(place, sku, before));
    } else if (!Glob.isGlob(plain)) {
      exact.put(plain, productLine);
    } else if (plain.length() > TextCondition.PATTERN_MAX) {
      problems.add(PATTERN_TOO_LONG.at(place, TextCondition.PATTERN_MAX));
    } else if (wildcards.size() == WILDCARDS_MAX) {
      problems.add(TOO_MANY_WILDCARDS.at(place, WILDCARDS_MAX));
    } else {
      wildcards.add(new Wildcard(new Glob(plain), productLine, sku, place));
    }
  }

  /** Finds values that fit the same SKU equally well, but give it different product lines. */
  private void ties() {
    for (int lower = 1; lower < wildcards.size(); lower++) {
      for (Wildcard upper : wildcards.subList(0, lower)) {
        tie(upper, wildcards.get(lower));
      }
    }
  }

  private void tie(Wildcard upper, Wildcard lower) {
    boolean alike = upper.glob().characters() == lower.glob().characters();
    if (alike && !upper.productLine().equals(lower.productLine())) {
      upper
          .glob()
          .sampleWith(lower.glob())
          .filter(sku -> !isDecidedByAnother(sku, upper.glob().characters()))
          .ifPresent(
              sku ->
                  problems.add(PRODUCT_TIE.at(lower.place(), lower.typed(), upper.place(), sku)));
    }
  }

  private boolean isDecidedByAnother(String sku, int characters) {
    return exact.containsKey(sku)
        || wildcards.stream()
            .map(Wildcard::glob)
            .anyMatch(other -> other.characters() > characters && other.matches(sku));
  }
}
