// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import io.ledgerhop.settlement.MoneyLine;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A memo with fields to fill in, for instance {@code Amazon {settlement} {amount description}}.
 *
 * @param text the template as it was typed
 * @param parts the words, fields and values that it consists of
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

  private record Value(GroupKey key) implements Part {}

  private static final String SEPARATOR = ", ";

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
    int values =
        parts.stream()
            .filter(Value.class::isInstance)
            .mapToInt(part -> SEPARATOR.length() + ((Value) part).key().shortest())
            .sum();
    return words.codePointCount(0, words.length()) + values;
  }

  /**
   * The template with the value of each key at its end, unless it has the fields of the key
   * already: lines with different values get different memos.
   */
  public MemoTemplate groupedBy(Set<GroupKey> keys) {
    Set<MemoField> named = fields();
    List<Part> longer = new ArrayList<>(parts);
    keys.stream().filter(key -> !key.isNamedBy(named)).map(Value::new).forEach(longer::add);
    return new MemoTemplate(text, longer, unknownFields);
  }

  /** The fields that the memo takes from a line. */
  public Set<MemoField> fields() {
    Set<MemoField> fields = EnumSet.noneOf(MemoField.class);
    for (Part part : parts) {
      if (part instanceof Field field) {
        fields.add(field.field());
      }
    }
    return fields;
  }

  /**
   * True when two lines certainly get the same memo, which is known faster than the memo itself;
   * false is no proof.
   */
  public boolean isSame(MoneyLine one, MoneyLine other) {
    for (Part part : parts) {
      if (part instanceof Field field && !field.field().isSame(one, other)) {
        return false;
      }
      if (part instanceof Value value && !value.key().isSame(one, other)) {
        return false;
      }
    }
    return true;
  }

  /** The memo of a line. */
  public String fill(MoneyLine line, LineContext context) {
    StringBuilder memo = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Words words) {
        memo.append(words.text());
      } else if (part instanceof Field field) {
        memo.append(field.field().of(line, context));
      } else if (part instanceof Value value) {
        memo.append(memo.isEmpty() ? "" : SEPARATOR).append(value.key().of(line, context));
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
