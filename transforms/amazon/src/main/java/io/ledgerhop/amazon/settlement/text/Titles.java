// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.text;

import io.ledgerhop.amazon.settlement.v1.V1Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The titles of a header, ignoring case, blanks and a byte order mark. */
public final class Titles {

  static final int WIDTH_MAX = 500;

  private static final String AMOUNT_END = "-amount";
  private static final List<String> ONLY_IN_V1 =
      List.of("price-amount", "item-related-fee-amount", "misc-fee-amount", "other-amount");
  private static final Set<String> READ = read();

  /** Byte order marks and other zero-width characters. */
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

  private final Map<String, Integer> cells = new HashMap<>();
  private final List<String> inOrder = new ArrayList<>();
  private final Set<String> twice = new HashSet<>();

  Titles(Cells header) {
    int width = Math.min(header.count(), WIDTH_MAX);
    for (int cell = 0; cell < width; cell++) {
      String title = of(header, cell);
      inOrder.add(title);
      if (cells.putIfAbsent(title, cell) != null) {
        twice.add(title);
      }
    }
  }

  /** Whether a line in the middle of a file is a header, because it names a column of ids. */
  public static boolean areIn(Cells line) {
    int count = Math.min(line.count(), WIDTH_MAX);
    for (int cell = 0; cell < count; cell++) {
      if (line.has(cell)
          && line.end(cell) - line.start(cell) >= FlatColumn.SETTLEMENT_ID.title().length()
          && of(line, cell).equals(FlatColumn.SETTLEMENT_ID.title())) {
        return true;
      }
    }
    return false;
  }

  private static String of(Cells line, int cell) {
    return INVISIBLE
        .matcher(line.text(cell).replace('\u00A0', ' ').replace('\u202F', ' '))
        .replaceAll("")
        .strip()
        .toLowerCase(Locale.ROOT)
        .replace(' ', '-')
        .replace('_', '-');
  }

  /** The position of a title, from 0; -1 if it is missing. */
  int cell(String title) {
    return cells.getOrDefault(title, -1);
  }

  int width() {
    return inOrder.size();
  }

  boolean areOfSettlement() {
    return inOrder.stream().anyMatch(READ::contains);
  }

  /** Whether this is the older layout, with a column for each type of amount. */
  boolean areV1() {
    return cell(FlatColumn.AMOUNT.title()) < 0 && ONLY_IN_V1.stream().anyMatch(cells::containsKey);
  }

  /** Interpreted titles that appear in two columns, so that it is unclear which one applies. */
  List<String> twice() {
    List<String> doubled = new ArrayList<>();
    for (String title : inOrder) {
      if (twice.contains(title) && (READ.contains(title) || isMoney(title))) {
        twice.remove(title);
        doubled.add(title);
      }
    }
    return doubled;
  }

  MoneyColumn[] money() {
    if (!areV1()) {
      String title = FlatColumn.AMOUNT.title();
      return new MoneyColumn[] {new MoneyColumn(title, cell(title), -1, "")};
    }
    return inOrder.stream()
        .filter(this::isMoney)
        .map(
            title ->
                new MoneyColumn(title, cell(title), cell(typeOf(title)), V1Words.amountType(title)))
        .toArray(MoneyColumn[]::new);
  }

  /** The columns that are not interpreted, in their order. */
  int[] others() {
    Set<String> types = new HashSet<>();
    inOrder.stream().filter(this::isMoney).map(Titles::typeOf).forEach(types::add);
    List<Integer> others = new ArrayList<>();
    for (int cell = 0; cell < width(); cell++) {
      String title = inOrder.get(cell);
      if (!READ.contains(title) && !isMoney(title) && !types.contains(title)) {
        others.add(cell);
      }
    }
    return others.stream().mapToInt(Integer::intValue).toArray();
  }

  private boolean isMoney(String title) {
    return areV1() && title.endsWith(AMOUNT_END) && !title.equals(FlatColumn.TOTAL_AMOUNT.title());
  }

  /** Amazon: price-type belongs to price-amount, and so on with one exception. */
  private static String typeOf(String title) {
    return title.equals("other-fee-amount")
        ? "other-fee-reason-description"
        : title.substring(0, title.length() - AMOUNT_END.length()) + "-type";
  }

  private static Set<String> read() {
    Set<String> titles = new HashSet<>();
    Arrays.stream(FlatColumn.values()).map(FlatColumn::title).forEach(titles::add);
    return titles;
  }
}
