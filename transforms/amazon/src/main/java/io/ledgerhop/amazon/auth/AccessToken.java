// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.auth;

import io.ledgerhop.http.HttpProblem;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.secret.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The access token of one authorisation. The first thread that needs it fetches it; the others wait
 * and get the same token, or the same refusal.
 */
final class AccessToken {

  /** A token is not used in its last minute, nor in the last quarter of a shorter life. */
  static final Duration MARGIN = Duration.ofSeconds(60);

  /** Within this time after a refusal, further requests get the same refusal without a call. */
  static final Duration REFUSAL_KEPT = Duration.ofSeconds(10);

  /** A token that was fetched within this time need not be verified. */
  private static final Duration PROVED_FOR = Duration.ofSeconds(60);

  /** How often a thread takes over from others that were interrupted while they fetched. */
  private static final int TAKEOVERS_MAX = 20;

  private Optional<Secret> token = Optional.empty();
  private Instant fetched = Instant.MIN;
  private Instant until = Instant.MIN;
  private Optional<Problem> refusal = Optional.empty();
  private Instant refused = Instant.MIN;
  private boolean worked;
  private @Nullable CompletableFuture<Secret> flight;

  /** Fetches tokens. */
  @FunctionalInterface
  interface Grants {

    /**
     * @param workedBefore whether the same credentials were accepted before
     */
    AccessTokens.Granted grant(boolean workedBefore);
  }

  /**
   * The token; fetched if there is no valid one.
   *
   * @throws ConnectorException if Amazon returns none, or if the thread is interrupted
   */
  Secret get(Clock clock, Grants grants) {
    for (int turn = 1; turn <= TAKEOVERS_MAX; turn++) {
      CompletableFuture<Secret> own = new CompletableFuture<>();
      CompletableFuture<Secret> running;
      synchronized (this) {
        if (isAlive(clock)) {
          return token.orElseThrow();
        }
        refuseAgain(clock.instant());
        running = flight == null ? own : flight;
        flight = running;
      }
      if (running == own) {
        return fetch(own, clock, grants);
      }
      Optional<Secret> shared = awaited(running);
      if (shared.isPresent()) {
        return shared.get();
      }
    }
    throw new IllegalStateException(TAKEOVERS_MAX + " sign-ins were stopped, one after the other");
  }

  /** Whether there is a valid token that need not be fetched. */
  synchronized boolean isAlive(Clock clock) {
    return token.isPresent() && clock.instant().isBefore(until);
  }

  /** Discards the token, unless another thread has fetched a new one in the meantime. */
  synchronized void forget(Secret stale) {
    token = token.filter(known -> !known.equals(stale));
  }

  /** Fetches the token again unless it was fetched a moment ago; fails if Amazon returns none. */
  void prove(Clock clock, Grants grants) {
    synchronized (this) {
      if (token.isPresent() && clock.instant().isBefore(fetched.plus(PROVED_FOR))) {
        return;
      }
      token = Optional.empty();
    }
    Secret unused = get(clock, grants);
  }

  private void refuseAgain(Instant now) {
    if (refusal.isPresent() && now.isBefore(refused.plus(REFUSAL_KEPT)) && !now.isBefore(refused)) {
      throw new ConnectorException(refusal.get());
    }
    refusal = Optional.empty();
  }

  private Secret fetch(CompletableFuture<Secret> own, Clock clock, Grants grants) {
    try {
      Instant asked = clock.instant();
      AccessTokens.Granted granted = grants.grant(worked());
      keep(granted, asked);
      finished(own);
      own.complete(granted.token());
      return granted.token();
    } catch (ConnectorException e) {
      remember(e.problem(), clock.instant());
      finished(own);
      own.completeExceptionally(e);
      throw e;
    } finally {
      finished(own);
      own.cancel(false);
    }
  }

  private synchronized boolean worked() {
    return worked;
  }

  private synchronized void keep(AccessTokens.Granted granted, Instant asked) {
    token = Optional.of(granted.token());
    fetched = asked;
    until = asked.plus(granted.life()).minus(margin(granted.life()));
    worked = true;
  }

  /**
   * Stores a refusal. That a user stopped one run does not concern the others, so it is not stored.
   */
  private synchronized void remember(Problem problem, Instant now) {
    if (problem.code() != HttpProblem.STOPPED) {
      refusal = Optional.of(problem);
      refused = now;
    }
  }

  /**
   * Ends the fetch before the waiting threads continue, so that a thread that takes over does not
   * find it again.
   */
  private synchronized void finished(CompletableFuture<Secret> own) {
    if (flight == own) {
      flight = null;
    }
  }

  /** Empty if the fetching thread was interrupted, so that another thread has to fetch. */
  private static Optional<Secret> awaited(CompletableFuture<Secret> running) {
    try {
      return Optional.of(running.get());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ConnectorException known
          && known.problem().code() != HttpProblem.STOPPED) {
        throw new ConnectorException(known.problem(), known);
      }
      return Optional.empty();
    } catch (CancellationException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ConnectorException(HttpProblem.STOPPED.at("sign-in", "Login with Amazon"), e);
    }
  }

  private static Duration margin(Duration life) {
    Duration quarter = life.dividedBy(4);
    return quarter.compareTo(MARGIN) < 0 ? quarter : MARGIN;
  }
}
