// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api;

import io.ledgerhop.http.RateLimits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A cache of the marketplaces of each account, because Amazon grants only one call a minute. */
public final class ParticipationCache {

  /** Maximum number of accounts; above it, the least recently used ones are removed. */
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

  /** The cache that all runs of this process share. */
  public static ParticipationCache ofProcess() {
    return RateLimits.heldByProcess(ParticipationCache.class, ParticipationCache::new);
  }

  /** The last answer for the account; empty if it was not requested yet. */
  public synchronized Optional<List<Participation>> of(SellerAccount account) {
    return Optional.ofNullable(known.get(account.credentials().fingerprint()));
  }

  synchronized void keep(SellerAccount account, List<Participation> participations) {
    known.put(account.credentials().fingerprint(), List.copyOf(participations));
  }
}
