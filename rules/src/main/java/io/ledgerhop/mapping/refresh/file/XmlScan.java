// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.refresh.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the elements of a well-formed XML text, and writes and reads its references. */
final class XmlScan {

  private static final Pattern REFERENCE = Pattern.compile("&(#x?[0-9a-fA-F]+|[a-z]+);");

  private final String text;
  private final int to;
  private int at;

  private XmlScan(String text, int from, int to) {
    this.text = text;
    this.at = from;
    this.to = to;
  }

  /** The elements between two positions that are not inside of another one there. */
  static List<MarkupElement> elements(String text, int from, int to) {
    XmlScan scan = new XmlScan(text, from, to);
    List<MarkupElement> elements = new ArrayList<>();
    int depth = 0;
    int start = 0;
    int open = 0;
    for (int tag = scan.nextTag(); tag >= 0; tag = scan.nextTag()) {
      boolean closes = text.charAt(tag + 1) == '/';
      boolean empty = text.charAt(scan.at - 2) == '/';
      if (!closes && depth == 0) {
        start = tag;
        open = scan.at;
      }
      depth += closes ? -1 : 1;
      depth -= empty ? 1 : 0;
      if (depth == 0) {
        elements.add(
            new MarkupElement(text, name(text, start), start, open, closes ? tag : open, scan.at));
      }
    }
    return elements;
  }

  /** The start of the next tag, whose end is then the position; -1 if there is none. */
  private int nextTag() {
    for (int found = text.indexOf('<', at);
        found >= 0 && found < to;
        found = text.indexOf('<', at)) {
      if (text.startsWith("<!--", found)) {
        at = after("-->", found);
      } else if (text.startsWith("<![CDATA[", found)) {
        at = after("]]>", found);
      } else if (text.startsWith("<?", found)) {
        at = after("?>", found);
      } else {
        at = endOfTag(found);
        return found;
      }
    }
    return -1;
  }

  private int after(String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? to : found + mark.length();
  }

  /** A quoted value may contain a greater-than sign. */
  private int endOfTag(int from) {
    char quote = 0;
    for (int index = from; index < to; index++) {
      char letter = text.charAt(index);
      if (quote != 0) {
        quote = letter == quote ? 0 : quote;
      } else if (letter == '"' || letter == '\'') {
        quote = letter;
      } else if (letter == '>') {
        return index + 1;
      }
    }
    return to;
  }

  private static String name(String text, int start) {
    int end = start + 1;
    while (" \t\r\n/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start + 1, end);
  }

  /** A text as content or as the value of an attribute. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("\n", "&#10;")
        .replace("\r", "&#13;")
        .replace("\t", "&#9;");
  }

  /** The text that such content stands for. */
  static String resolved(String written) {
    return written.indexOf('&') < 0
        ? written
        : REFERENCE
            .matcher(written)
            .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
  }

  private static String character(String reference) {
    if (reference.startsWith("#x")) {
      return Character.toString(Integer.parseInt(reference.substring(2), 16));
    }
    if (reference.startsWith("#")) {
      return Character.toString(Integer.parseInt(reference.substring(1)));
    }
    return switch (reference) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> "&" + reference + ";";
    };
  }
}
