// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet.file;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The texts that the cells of an XLSX file refer to by number.
 *
 * <p>POI's own table makes an object of XMLBeans for each cell, only to return its text.
 */
final class SharedTexts extends DefaultHandler {

  /** Starts a character that XML cannot contain, such as {@code _x000D_}. */
  private static final String ESCAPE = "_x";

  private final List<String> texts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean listening;
  private boolean phonetic;

  /**
   * A text without its formats and phonetic hints.
   *
   * @param index as the cell gives it
   */
  String get(int index) {
    return texts.get(index);
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    switch (name) {
      case "si" -> text.setLength(0);
      case "t" -> listening = !phonetic;
      case "rPh" -> phonetic = true;
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    switch (name) {
      case "si" -> texts.add(decoded(text.toString()));
      case "t" -> listening = false;
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

  /** The text with the characters that XML cannot contain. */
  static String decoded(String text) {
    return text.contains(ESCAPE) ? new XSSFRichTextString(text).getString() : text;
  }
}
