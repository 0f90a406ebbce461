// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.auth;

import io.ledgerhop.http.RateLimits;
import java.util.LinkedHashMap;
import java.util.Map;

/** The access tokens of all authorisations that are in use; they are kept in memory only. */
public final class TokenCache {

  /** So many are kept; of more, those that were not used for longest are forgotten. */
  static final int AUTHORISATIONS_MAX = 1_000;

  private final Map<String, AccessToken> tokens =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, AccessToken> eldest) {
          return size() > AUTHORISATIONS_MAX;
        }
      };

  /**
   * The tokens that all runs of this process share, as they share allowances: a sign-in serves for
   * an hour, and Amazon counts sign-ins too.
   */
  public static TokenCache ofProcess() {
    return RateLimits.heldByProcess(TokenCache.class, TokenCache::new);
  }

  synchronized AccessToken of(LwaCredentials credentials) {
    return tokens.computeIfAbsent(credentials.key(), key -> new AccessToken());
  }
}
