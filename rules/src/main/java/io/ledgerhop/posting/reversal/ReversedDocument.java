// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.reversal;

import io.ledgerhop.document.Document;
import io.ledgerhop.posting.trail.TrailDocument;

/**
 * A document that is to be taken back, and the one that does it.
 *
 * @param posted the document, as the trail has it
 * @param opposite the document that takes it back
 * @param sent true if an earlier run has sent the opposite document, so that it cannot change
 */
public record ReversedDocument(TrailDocument posted, Document opposite, boolean sent) {

  /** What the trail and the report say about the opposite document. */
  public String words() {
    return "reverses " + posted.document().number() + ", record " + posted.recordNo();
  }
}
