// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.finance;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether the money of a transaction is available, deferred, or was deferred.
 *
 * <p>Amazon: Finances API 2024-06-19, transactionStatus. A deferred sale appears as DEFERRED. When
 * it is released, that transaction becomes DEFERRED_RELEASED, and a second one, which is RELEASED,
 * refers to it. So each sale counts once in either view, in every state: for cash the RELEASED one,
 * for accrual the one that was posted first.
 *
 * @param status as Amazon writes it; empty if it writes none
 * @param deferralReason for instance DD7 or B2B; empty if there is none
 * @param maturity when it is to be released; empty if Amazon does not say
 * @param deferredId the transaction that deferred the money; empty if there is none
 * @param releaseId the transaction that released the money; empty if there is none
 */
public record ReleaseStatus(
    String status,
    String deferralReason,
    Optional<Instant> maturity,
    String deferredId,
    String releaseId) {

  private enum Known {
    DEFERRED,
    RELEASED,
    DEFERRED_RELEASED
  }

  static ReleaseStatus of(Part transaction, References references, Contexts contexts) {
    return new ReleaseStatus(
        transaction.text("transactionStatus"),
        contexts.text("deferralReason"),
        contexts.instant("maturityDate"),
        references.named("DEFERRED_TRANSACTION_ID"),
        references.named("RELEASE_TRANSACTION_ID"));
  }

  /** Whether the money can be paid out; empty if Amazon does not say so. */
  public Optional<Boolean> countsAsCash() {
    return known().map(status -> status == Known.RELEASED);
  }

  /**
   * Whether it is earned and not counted by another transaction; empty if Amazon does not say so.
   */
  public Optional<Boolean> countsAsAccrual() {
    return known()
        .map(
            status ->
                switch (status) {
                  case DEFERRED, DEFERRED_RELEASED -> true;
                  case RELEASED -> deferredId.isEmpty();
                });
  }

  /** True while the money is held back; false once it is released, or if Amazon does not say. */
  public boolean isDeferred() {
    return known().equals(Optional.of(Known.DEFERRED));
  }

  private Optional<Known> known() {
    String word = status.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    for (Known known : Known.values()) {
      if (known.name().equals(word)) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }
}
