// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.seal;

import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;

/** What shows that a trail or its archive was altered by something other than LedgerHop. */
public enum TamperProblem implements ProblemCode {
  LINK_ALTERED("its hash does not follow from its content and the link before it"),
  LINKS_MISSING("links {} to {} are missing"),
  END_MOVED("its last link is {}, but the trail notes {} as the last one"),
  KEPT_DIFFERS("link {} has the hash {}, but {} was kept"),
  ROW_ALTERED("{}; sealed as link {}"),
  ROW_DELETED("was deleted; it was sealed as link {}"),
  ROW_FORGED("was not written by LedgerHop: no link of the chain seals it"),
  ROW_REPEATED("was added again as link {}, so something had deleted it in between"),
  FILE_ALTERED("its bytes have the SHA-256 {} now, instead of the one in its name"),
  FILE_MISSING("is not in the archive");

  private static final String REMEDY =
      "find out who had access; keep this trail as evidence, and compare it with backups and with the ledger";

  private final Wording wording;

  TamperProblem(String text) {
    this.wording = Wording.error(Fault.USER, text, REMEDY);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
