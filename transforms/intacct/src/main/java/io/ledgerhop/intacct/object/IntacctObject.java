// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.intacct.gateway.ApiFunction;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.problem.Problem;
import java.util.List;

/** A document as an object of Intacct: checked and written; {@link EntrySearch} finds it. */
public interface IntacctObject {

  /** Everything about the document that Intacct could not store unchanged; empty if it fits. */
  List<Problem> misfits();

  /**
   * Looks up the records that the call refers to, unless they are known, before it is made.
   *
   * @return the reasons why it cannot be made; empty if Intacct has all of them
   */
  default List<Problem> resolve(IntacctClient client) {
    return List.of();
  }

  /** The call that creates it, with a control id that is the same for every attempt. */
  ApiFunction create(String controlId);
}
