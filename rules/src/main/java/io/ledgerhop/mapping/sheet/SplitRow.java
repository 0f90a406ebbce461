// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static io.ledgerhop.mapping.split.SplitProblem.SHARE_UNREADABLE;
import static io.ledgerhop.mapping.split.SplitProblem.WEIGHT_MISSING;
import static io.ledgerhop.mapping.split.SplitProblem.WEIGHT_NEGATIVE;
import static io.ledgerhop.mapping.split.SplitProblem.WEIGHT_UNREADABLE;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.MappingColumn.Kind;
import io.ledgerhop.mapping.condition.DateRange;
import io.ledgerhop.mapping.sheet.SheetDate.Typed;
import io.ledgerhop.mapping.split.SplitKind;
import io.ledgerhop.mapping.split.SplitPart;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of the tab Shares or Drivers.
 *
 * @param row as the spreadsheet shows it, from 1
 * @param namePlace the cell of the name
 * @param periodPlace the cell of From
 * @param part empty if a cell cannot be used, which is then among the problems
 */
record SplitRow(
    int row,
    String name,
    String namePlace,
    DateRange dates,
    String periodPlace,
    Optional<SplitPart> part) {

  static final String NAME = "Name";

  private static final Pattern WEIGHT = Pattern.compile("(-?\\d{1,15}(?:\\.\\d{1,15})?) ?(%?)");

  private static final String FROM = MappingColumn.FROM.title();
  private static final String TO = MappingColumn.TO.title();
  private static final String GL_ACCOUNT = MappingColumn.GL_ACCOUNT.title();

  static SplitRow of(SplitKind kind, TabRow cells, boolean countsFrom1904, Findings problems) {
    long before = problems.errors();
    Typed from = new Typed(cells.read(FROM, Kind.DATE), cells.place(FROM));
    Typed to = new Typed(cells.read(TO, Kind.DATE), cells.place(TO));
    DateRange dates = SheetDate.range(from, to, countsFrom1904, problems);
    String account = cells.read(GL_ACCOUNT, Kind.ID);
    Dimensions dimensions = dimensions(cells);
    Optional<BigDecimal> weight = weight(kind, cells, problems);
    Optional<SplitPart> part =
        weight.map(
            found ->
                new SplitPart(
                    found,
                    TargetReader.account(account),
                    dimensions,
                    cells.place(kind.weightTitle()),
                    places(cells)));
    return new SplitRow(
        cells.row().number(),
        cells.read(NAME, Kind.TEXT),
        cells.place(NAME),
        dates,
        cells.place(FROM),
        problems.errors() > before ? Optional.empty() : part);
  }

  /** A percentage for shares, any number for drivers. */
  private static Optional<BigDecimal> weight(SplitKind kind, TabRow cells, Findings problems) {
    String title = kind.weightTitle();
    String typed = cells.read(title, Kind.NUMBER);
    String place = cells.place(title);
    Matcher number = WEIGHT.matcher(typed);
    if (typed.isEmpty()) {
      if (!cells.isFilled(title)) {
        problems.add(WEIGHT_MISSING.at(place, title));
      }
      return Optional.empty();
    }
    if (!number.matches()) {
      problems.add(
          switch (kind) {
            case SHARES -> SHARE_UNREADABLE.at(place, typed);
            case DRIVERS -> WEIGHT_UNREADABLE.at(place, typed);
          });
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(number.group(1));
    if (value.signum() < 0) {
      problems.add(WEIGHT_NEGATIVE.at(place, typed));
      return Optional.empty();
    }
    boolean percent = !number.group(2).isEmpty();
    return Optional.of(kind == SplitKind.DRIVERS && percent ? value.movePointLeft(2) : value);
  }

  private static Dimensions dimensions(TabRow cells) {
    Map<Dimension, String> standard = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      standard.put(dimension, cells.read(MappingColumn.of(dimension).title(), Kind.ID));
    }
    TreeMap<String, String> userDefined = new TreeMap<>();
    cells.header().titles().values().stream()
        .filter(MappingHeader::isDimension)
        .forEach(
            title -> {
              String id = cells.read(title, Kind.ID);
              if (!id.isEmpty()) {
                userDefined.put(title, id);
              }
            });
    return new Dimensions(standard, userDefined);
  }

  private static Map<String, String> places(TabRow cells) {
    Map<String, String> places = new HashMap<>();
    cells.header().titles().values().stream()
        .filter(cells::isFilled)
        .forEach(title -> places.put(canonical(title), cells.place(title)));
    return places;
  }

  /** The title as the program writes it, whatever its case in the sheet. */
  private static String canonical(String title) {
    return MappingColumn.ofTitle(title).map(MappingColumn::title).orElse(title);
  }
}
