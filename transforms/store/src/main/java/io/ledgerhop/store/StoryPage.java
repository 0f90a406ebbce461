// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.store.seal.Story;
import java.io.PrintWriter;
import java.util.List;

/** Writes stories of documents in another form, if an option of its own asks for it. */
public interface StoryPage {

  /**
   * Writes the stories that the screen has shown.
   *
   * @param name the number of the document, or of Intacct's record
   * @param stories at least one
   */
  void write(String name, List<Story> stories, PrintWriter screen);
}
