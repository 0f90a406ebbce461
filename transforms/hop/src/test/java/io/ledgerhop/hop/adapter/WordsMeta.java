// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import io.ledgerhop.hop.layout.RowLayout;
import java.util.List;
import java.util.Optional;

/** The example of a transform that appends: a sentence in, its words out; short ones are copied. */
public final class WordsMeta extends AdapterMeta<Words, AdapterData> {

  static final RowLayout<String> SENTENCE =
      RowLayout.<String>builder()
          .text("sentence", sentence -> sentence)
          .readBy(row -> row.text("sentence"));

  record Word(String sentence, String text, long number) {}

  static final RowLayout<Word> WORD =
      RowLayout.<Word>builder()
          .part(SENTENCE, Word::sentence)
          .text("word", Word::text)
          .count("number", Word::number)
          .readBy(row -> new Word(row.part(SENTENCE), row.text("word"), row.count("number")));

  private String shortWords = "";
  private String mainTarget = "";

  @Override
  public Optional<RowLayout<?>> input() {
    return Optional.of(SENTENCE);
  }

  @Override
  public RowLayout<?> output() {
    return WORD;
  }

  @Override
  public boolean isAppending() {
    return true;
  }

  @Override
  public List<Target> targets() {
    return List.of(
        Target.main("Main rows", this::getMainTarget, this::setMainTarget),
        Target.copies("Short words", this::getShortWords, this::setShortWords));
  }

  public String getShortWords() {
    return shortWords;
  }

  public void setShortWords(String name) {
    shortWords = text(name);
    targetsChanged();
  }

  public String getMainTarget() {
    return mainTarget;
  }

  public void setMainTarget(String name) {
    mainTarget = text(name);
    targetsChanged();
  }
}
