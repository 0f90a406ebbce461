// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.vendor;

import io.ledgerhop.posting.ledger.Submission;
import io.ledgerhop.posting.ledger.VendorChange;
import io.ledgerhop.posting.ledger.VendorRequest;
import io.ledgerhop.posting.trail.VendorAttempt;
import io.ledgerhop.problem.Problem;
import java.util.Optional;

/**
 * The change of a vendor that was sent.
 *
 * @param attempt what the trail notes when it is sent
 * @param first the first answer, {@link Submission.Refused} or {@link Submission.Unknown}; empty
 *     before it
 */
record SentChange(VendorRequest request, VendorAttempt attempt, Optional<Submission> first) {

  VendorChange change() {
    return request.change();
  }

  /** The same with an answer, which tells only if it is the first. */
  SentChange answered(Submission answer) {
    return first.isPresent() ? this : new SentChange(request, attempt, Optional.of(answer));
  }

  boolean isRefused() {
    return first.orElseThrow() instanceof Submission.Refused;
  }

  /** Why the ledger refused it, or why its outcome is unknown. */
  Problem problem() {
    return first.orElseThrow() instanceof Submission.Refused refused
        ? refused.problem()
        : ((Submission.Unknown) first.orElseThrow()).problem();
  }
}
