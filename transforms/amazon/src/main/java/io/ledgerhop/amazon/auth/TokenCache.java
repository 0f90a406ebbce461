// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.auth;

import io.ledgerhop.http.RateLimits;
import java.util.LinkedHashMap;
import java.util.Map;

/** The access tokens of all authorisations in use; they are kept in memory only. */
public final class TokenCache {

  /** Maximum number of authorisations; above it, the least recently used ones are removed. */
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
   * The tokens that all runs of this process share, because a token is valid for an hour and Amazon
   * limits sign-ins too.
   */
  public static TokenCache ofProcess() {
    return RateLimits.heldByProcess(TokenCache.class, TokenCache::new);
  }

  synchronized AccessToken of(LwaCredentials credentials) {
    return tokens.computeIfAbsent(credentials.key(), key -> new AccessToken());
  }
}
