// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import io.ledgerhop.command.page.AnswerOutput;
import io.ledgerhop.store.StoryPage;
import io.ledgerhop.store.seal.Story;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Mixin;

/** Writes what <i>explain</i> tells as a page and tables, if <i>--out</i> is given. */
final class ExplainPage implements StoryPage {

  @Mixin private AnswerOutput output = new AnswerOutput();

  @Override
  public void write(String name, List<Story> stories, PrintWriter screen) {
    output.write(new ExplainAnswer(name, stories).page(), screen);
  }
}
