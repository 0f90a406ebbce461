// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.ledger.Attachment;
import java.util.Optional;

/** Finds the files that hang on the documents of a settlement in the ledger. */
@FunctionalInterface
public interface AttachmentSource {

  /** Nothing is attached. */
  AttachmentSource NONE = plan -> Optional.empty();

  /**
   * The files of a settlement; empty if there are none. They are read only when they are sent.
   *
   * @param plan with its documents in the versions in which they are posted
   */
  Optional<Attachment> of(Plan plan);
}
