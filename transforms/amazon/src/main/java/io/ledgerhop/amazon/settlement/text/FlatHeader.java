// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.text;

import io.ledgerhop.amazon.settlement.SettlementFile;
import io.ledgerhop.amazon.settlement.SettlementProblem;
import io.ledgerhop.amazon.text.ByteLines;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** The position of each column, by its name, in either layout; unknown columns do no harm. */
public final class FlatHeader {

  private final Map<FlatColumn, Integer> places = new EnumMap<>(FlatColumn.class);
  private final long line;
  private final byte[] bytes;
  private final int width;
  private final boolean v1;
  private final MoneyColumn[] money;
  private final OtherColumn[] others;
  private final int[] plain;

  /**
   * A column that is not interpreted.
   *
   * @param name each of its bytes as a character, because the encoding is not known here
   */
  public record OtherColumn(int cell, String name) {}

  private FlatHeader(ByteLines line, Cells cells, Titles titles) {
    this.line = line.number();
    this.bytes = Arrays.copyOfRange(line.bytes(), line.from(), line.to());
    this.width = titles.width();
    this.v1 = titles.areV1();
    this.money = titles.money();
    this.others =
        Arrays.stream(titles.others())
            .mapToObj(cell -> new OtherColumn(cell, name(cells, cell)))
            .toArray(OtherColumn[]::new);
    for (FlatColumn column : FlatColumn.values()) {
      places.put(column, titles.cell(column.title()));
    }
    this.plain =
        IntStream.concat(
                Arrays.stream(money).mapToInt(MoneyColumn::cell),
                Arrays.stream(FlatColumn.values())
                    .filter(FlatColumn::isPlain)
                    .mapToInt(places::get))
            .toArray();
  }

  /**
   * Reads a line.
   *
   * @param problems receives all but the last problem
   * @throws ConnectorException with the last problem
   */
  public static FlatHeader read(ByteLines line, SettlementFile file, List<Problem> problems) {
    Cells cells = new Cells(Titles.WIDTH_MAX);
    cells.split(line);
    Titles titles = new Titles(cells);
    String place = file.place(line.number());
    if (!titles.areOfSettlement()) {
      throw new ConnectorException(noHeader(cells.text(0), place));
    }
    FlatHeader header = new FlatHeader(line, cells, titles);
    List<Problem> found = new ArrayList<>();
    titles.twice().forEach(title -> found.add(SettlementProblem.COLUMN_TWICE.at(place, title)));
    header.missing().forEach(title -> found.add(SettlementProblem.COLUMN_MISSING.at(place, title)));
    if (!found.isEmpty()) {
      Problem last = found.remove(found.size() - 1);
      problems.addAll(found);
      throw new ConnectorException(last);
    }
    return header;
  }

  /** The cell of a column, from 0; -1 if the file does not have the column. */
  public int place(FlatColumn column) {
    return places.getOrDefault(column, -1);
  }

  public int width() {
    return width;
  }

  /** Line of the file, from 1. */
  public long line() {
    return line;
  }

  /** The line itself. */
  public byte[] bytes() {
    return bytes;
  }

  /** Whether it is the older layout, in which rows may carry no amount or several. */
  public boolean isV1() {
    return v1;
  }

  public MoneyColumn[] money() {
    return money;
  }

  /** The cells that hold numbers, dates and ids, which are ASCII in every encoding. */
  int[] plain() {
    return plain;
  }

  public OtherColumn[] others() {
    return others;
  }

  private List<String> missing() {
    List<String> missing = new ArrayList<>();
    for (FlatColumn column : FlatColumn.values()) {
      if (column.isNeeded(v1) && place(column) < 0) {
        missing.add(column.title());
      }
    }
    if (place(FlatColumn.POSTED_DATE) < 0 && place(FlatColumn.POSTED_DATE_TIME) < 0) {
      missing.add(FlatColumn.POSTED_DATE.title());
    }
    return missing;
  }

  private static String name(Cells cells, int cell) {
    int length = cells.has(cell) ? cells.end(cell) - cells.start(cell) : 0;
    return new String(cells.bytes(), cells.start(cell), length, StandardCharsets.ISO_8859_1);
  }

  private static Problem noHeader(String first, String place) {
    String begin = first.replace("\"", "").strip().toLowerCase(Locale.ROOT);
    for (String separator : List.of(",", ";", "|", " ")) {
      if (begin.startsWith(FlatColumn.SETTLEMENT_ID.title() + separator)) {
        return SettlementProblem.OTHER_SEPARATOR.at(place, separator);
      }
    }
    return SettlementProblem.NO_HEADER.at(place, first);
  }
}
