// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api;

import io.ledgerhop.http.RateLimits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The marketplaces of the accounts that were asked for them; Amazon grants one call a minute. */
public final class ParticipationCache {

  /** So many are kept; of more, those that were not used for longest are forgotten. */
  static final int ACCOUNTS_MAX = 1_000;

  private final Map<String, List<Participation>> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Participation>> eldest) {
          return size() > ACCOUNTS_MAX;
        }
      };

  ParticipationCache() {}

  /** For all of this process. */
  public static ParticipationCache ofProcess() {
    return RateLimits.heldByProcess(ParticipationCache.class, ParticipationCache::new);
  }

  /** What the account answered last; empty if it was not asked yet. */
  public synchronized Optional<List<Participation>> of(SellerAccount account) {
    return Optional.ofNullable(known.get(account.credentials().fingerprint()));
  }

  synchronized void keep(SellerAccount account, List<Participation> participations) {
    known.put(account.credentials().fingerprint(), List.copyOf(participations));
  }
}
