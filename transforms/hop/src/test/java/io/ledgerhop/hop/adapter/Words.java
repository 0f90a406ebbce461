// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import io.ledgerhop.hop.adapter.WordsMeta.Word;
import io.ledgerhop.hop.layout.LayoutProblem;
import io.ledgerhop.hop.progress.RunProgress;
import io.ledgerhop.problem.ConnectorException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hop.pipeline.Pipeline;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.TransformMeta;

/**
 * Splits sentences; it refuses the sentence "bad", has no room for "full" and no memory for "huge",
 * and one with "fail" makes it fail unexpectedly.
 */
public final class Words extends RowTransform<WordsMeta, String, Word> {

  private static final int SHORT = 2;

  public Words(
      TransformMeta transformMeta,
      WordsMeta meta,
      AdapterData data,
      int copyNr,
      PipelineMeta pipelineMeta,
      Pipeline pipeline) {
    super(transformMeta, meta, data, copyNr, pipelineMeta, pipeline);
  }

  @Override
  protected void open() {
    String task =
        RunProgress.of(getPipeline().getExtensionDataMap())
            .counts()
            .transforms()
            .getOrDefault(getTransformName(), "nothing");
    logBasic("while it opens, its progress is: " + task);
  }

  @Override
  protected List<Word> take(String sentence) {
    if (sentence.equals("bad")) {
      throw new ConnectorException(LayoutProblem.FIELD_EMPTY.at("here", "x"));
    }
    if (sentence.equals("full")) {
      throw new UncheckedIOException(new IOException("No space left on device"));
    }
    if (sentence.equals("full temporary folder")) {
      throw new IllegalStateException(new IOException("No space left on device"));
    }
    if (sentence.equals("huge")) {
      throw new OutOfMemoryError("Java heap space");
    }
    if (sentence.startsWith("fail ")) {
      throw new IllegalStateException(sentence, new IOException("because of " + sentence));
    }
    List<Word> words = new ArrayList<>();
    for (String word : sentence.split(" ", -1)) {
      words.add(new Word(sentence, word, words.size() + 1L));
    }
    return words;
  }

  @Override
  protected String copyTo(Word word) {
    return word.text().length() <= SHORT ? meta.getShortWords() : "";
  }
}
