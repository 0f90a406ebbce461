// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A memo with fields to fill in, for instance {@code Amazon {settlement} {amount description}}.
 *
 * @param text the template as it was typed
 * @param parts the words and fields that it consists of
 * @param unknownFields the names in braces that are no {@link MemoField}, as they were typed
 */
public record MemoTemplate(String text, List<Part> parts, List<String> unknownFields) {

  /** The longest memo of a document line that Intacct takes, in characters. */
  public static final int LENGTH_MAX = 500;

  private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");

  /** A piece of a template. */
  public sealed interface Part {}

  private record Words(String text) implements Part {}

  private record Field(MemoField field) implements Part {}

  public MemoTemplate {
    parts = List.copyOf(parts);
    unknownFields = List.copyOf(unknownFields);
  }

  /** Reads the text of a cell; a name in braces that is no {@link MemoField} stays as it is. */
  public static MemoTemplate of(String text) {
    List<Part> parts = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    Matcher match = FIELD.matcher(text);
    int from = 0;
    while (match.find()) {
      parts.add(new Words(text.substring(from, match.start())));
      parts.add(part(match, unknown));
      from = match.end();
    }
    parts.add(new Words(text.substring(from)));
    return new MemoTemplate(text, parts, unknown);
  }

  /** True when every line gets the same memo. */
  public boolean isFixed() {
    return parts.stream().allMatch(Words.class::isInstance);
  }

  /** True when a brace has no partner, so that a field was probably meant and is not filled in. */
  public boolean hasStrayBrace() {
    String words = FIELD.matcher(text).replaceAll("");
    return words.indexOf('{') >= 0 || words.indexOf('}') >= 0;
  }

  /** The least number of characters that the memo of any line has. */
  public int shortest() {
    String words = FIELD.matcher(text).replaceAll("");
    return words.codePointCount(0, words.length());
  }

  /** The memo of a line. */
  public String fill(MoneyLine line, CutOff cutOff) {
    StringBuilder memo = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Words words) {
        memo.append(words.text());
      } else if (part instanceof Field field) {
        memo.append(field.field().of(line, cutOff));
      }
    }
    return memo.toString();
  }

  private static Part part(Matcher match, List<String> unknown) {
    var field = MemoField.ofWord(match.group(1));
    if (field.isPresent()) {
      return new Field(field.get());
    }
    unknown.add(match.group(1));
    return new Words(match.group());
  }
}
