// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet.file;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Parses the XML of a sheet and passes its rows to a tab one by one. */
final class SheetXml extends DefaultHandler {

  private final SharedTexts texts;
  private final NumberStyles styles;
  private final Tab tab;
  private final boolean countsFrom1904;
  private final StringBuilder text = new StringBuilder();
  private TreeMap<Integer, Cell> cells = new TreeMap<>();
  private int row;
  private int column = -1;
  private String type = "";
  private boolean hidden;
  private @Nullable String style;
  private boolean formula;
  private String formulaText = "";
  private boolean listening;
  private boolean phonetic;
  private @Nullable String namespace;

  SheetXml(SharedTexts texts, NumberStyles styles, Tab tab, boolean countsFrom1904) {
    this.texts = texts;
    this.styles = styles;
    this.tab = tab;
    this.countsFrom1904 = countsFrom1904;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    // Additions of other programs have names such as t and row too, in their own namespaces.
    namespace = namespace == null ? uri : namespace;
    switch (uri.equals(namespace) ? name : "") {
      case "col" -> column(attributes);
      case "row" -> startRow(attributes.getValue("r"), attributes.getValue("hidden"));
      case "c" -> {
        startCell(attributes.getValue("r"), attributes.getValue("t"));
        style = attributes.getValue("s");
      }
      case "f" -> {
        formula = true;
        listening = true;
      }
      case "v", "t" -> listening = !phonetic;
      case "rPh" -> phonetic = true;
      case "mergeCell" -> merge(attributes.getValue("ref"));
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    switch (uri.equals(namespace) ? name : "") {
      case "row" -> tab.add(row, cells, hidden);
      case "c" -> endCell();
      case "f" -> endFormula();
      case "v", "t" -> listening = false;
      case "rPh" -> phonetic = false;
      default -> {}
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    int remaining = Cell.CHARACTERS_MAX + 1 - text.length();
    if (listening && remaining > 0) {
      text.append(characters, start, Math.min(length, remaining));
    }
  }

  private void merge(@Nullable String range) {
    if (range != null) {
      tab.merge(range);
    }
  }

  private void startRow(@Nullable String number, @Nullable String isHidden) {
    hidden = isTrue(isHidden);
    row = number == null ? row + 1 : Integer.parseInt(number);
    column = -1;
    cells = new TreeMap<>();
  }

  private void column(Attributes attributes) {
    if (isTrue(attributes.getValue("hidden"))) {
      tab.hideColumns(
          Integer.parseInt(attributes.getValue("min")) - 1,
          Integer.parseInt(attributes.getValue("max")) - 1);
    }
  }

  private static boolean isTrue(@Nullable String value) {
    return "1".equals(value) || "true".equals(value);
  }

  private void startCell(@Nullable String reference, @Nullable String cellType) {
    column = reference == null ? column + 1 : CellRef.column(reference);
    type = cellType == null ? "n" : cellType;
    formula = false;
    formulaText = "";
    text.setLength(0);
  }

  private void endFormula() {
    listening = false;
    formulaText = text.toString();
    text.setLength(0);
  }

  private void endCell() {
    if (text.isEmpty() && !formula) {
      return;
    }
    Cell cell = cell();
    if (!cell.isBlank() && cells.put(column, cell) != null) {
      throw tab.twice(CellRef.letters(column) + row);
    }
  }

  private Cell cell() {
    String value = text.toString();
    if (formula) {
      return Cell.formula(formulaText, value);
    }
    return switch (type) {
      case "s" -> new Cell(Cell.Kind.TEXT, shared(value));
      case "n" -> value.isBlank() ? Cell.number(value) : styles.cell(value, style, countsFrom1904);
      case "d" -> new Cell(Cell.Kind.DATE, value.split("T", 2)[0]);
      case "b" -> Cell.bool(value.equals("1") || value.equals("true"));
      case "e" -> new Cell(Cell.Kind.ERROR, value);
      default -> new Cell(Cell.Kind.TEXT, SharedTexts.decoded(value));
    };
  }

  private String shared(String index) {
    return index.isBlank() ? "" : texts.get(Integer.parseInt(index.strip()));
  }
}
