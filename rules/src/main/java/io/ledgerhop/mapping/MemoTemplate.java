// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import io.ledgerhop.settlement.CutOff;
import io.ledgerhop.settlement.MoneyLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A memo with holes, for instance {@code Amazon {settlement} {amount description}}. */
public final class MemoTemplate {

  private static final Pattern HOLE = Pattern.compile("\\{([^{}]*)}");

  private sealed interface Part {}

  private record Words(String text) implements Part {}

  private record Hole(MemoField field) implements Part {}

  private final List<Part> parts = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();

  private final String text;

  private MemoTemplate(String text) {
    this.text = text;
  }

  /** Reads the text of a cell; a hole that is no {@link MemoField} stays as it is. */
  public static MemoTemplate of(String text) {
    MemoTemplate template = new MemoTemplate(text);
    Matcher hole = HOLE.matcher(text);
    int from = 0;
    while (hole.find()) {
      template.words(text.substring(from, hole.start()));
      template.hole(hole);
      from = hole.end();
    }
    template.words(text.substring(from));
    return template;
  }

  /** The holes that nothing can fill, as they were typed. */
  public List<String> unknownFields() {
    return List.copyOf(unknown);
  }

  /** True when every line gets the same memo. */
  public boolean isFixed() {
    return parts.stream().allMatch(Words.class::isInstance);
  }

  /** The template as it was typed. */
  public String text() {
    return text;
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

  private void words(String text) {
    if (!text.isEmpty()) {
      parts.add(new Words(text));
    }
  }

  private void hole(Matcher hole) {
    MemoField.ofWord(hole.group(1))
        .ifPresentOrElse(
            field -> parts.add(new Hole(field)),
            () -> {
              unknown.add(hole.group(1));
              words(hole.group());
            });
  }
}
