// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A memo with holes, for instance {@code Amazon {settlement} {amount description}}.
 *
 * @param text the template as it was typed
 * @param parts the words and holes it consists of
 * @param unknownFields the holes that nothing can fill, as they were typed
 */
public record MemoTemplate(String text, List<Part> parts, List<String> unknownFields) {

  /** Intacct takes this many characters in the memo of a document line. */
  public static final int LENGTH_MAX = 500;

  private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)}");

  /** A piece of a template. */
  public sealed interface Part {}

  private record Words(String text) implements Part {}

  private record Hole(MemoField field) implements Part {}

  public MemoTemplate {
    parts = List.copyOf(parts);
    unknownFields = List.copyOf(unknownFields);
  }

  /** Reads the text of a cell; a hole that is no {@link MemoField} stays as it is. */
  public static MemoTemplate of(String text) {
    List<Part> parts = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    Matcher hole = HOLE.matcher(text);
    int from = 0;
    while (hole.find()) {
      parts.add(new Words(text.substring(from, hole.start())));
      parts.add(part(hole, unknown));
      from = hole.end();
    }
    parts.add(new Words(text.substring(from)));
    return new MemoTemplate(text, parts, unknown);
  }

  /** True when every line gets the same memo. */
  public boolean isFixed() {
    return parts.stream().allMatch(Words.class::isInstance);
  }

  /** True when a brace stands alone, so that a field was meant and none is filled. */
  public boolean hasStrayBrace() {
    String words = HOLE.matcher(text).replaceAll("");
    return words.indexOf('{') >= 0 || words.indexOf('}') >= 0;
  }

  /** How many characters the memo of every line has at least. */
  public int shortest() {
    String words = HOLE.matcher(text).replaceAll("");
    return words.codePointCount(0, words.length());
  }

  /** The memo of a line. */
  public String fill(MoneyLine line, CutOff cutOff) {
    StringBuilder memo = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Words words) {
        memo.append(words.text());
      } else if (part instanceof Hole hole) {
        memo.append(hole.field().of(line, cutOff));
      }
    }
    return memo.toString();
  }

  private static Part part(Matcher hole, List<String> unknown) {
    var field = MemoField.ofWord(hole.group(1));
    if (field.isPresent()) {
      return new Hole(field.get());
    }
    unknown.add(hole.group(1));
    return new Words(hole.group());
  }
}
