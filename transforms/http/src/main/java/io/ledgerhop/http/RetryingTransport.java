// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import dev.failsafe.Execution;
import dev.failsafe.RetryPolicy;
import dev.failsafe.RetryPolicyBuilder;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.time.Durations;
import io.ledgerhop.time.Wait;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Sends the same bytes again while the service is busy, failing or out of reach, if the call allows
 * it.
 *
 * <p>Only the status decides, not the text of an answer. A call that may be sent only once returns
 * its first answer, except when the service refused it because its quota was used up: then nothing
 * was done yet.
 */
public final class RetryingTransport implements Transport {

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;

  /** How many times a service may ask for a wait shorter than the backoff. */
  private static final int SHORT_WAITS_MAX = 3;

  /** The total time always has room for this many waits, however long the service asks for. */
  private static final int WAITS_MIN = 3;

  private final Transport next;
  private final Patience patience;
  private final Pause pause;
  private final RetryPolicy<Reply> safely;
  private final RetryPolicy<Reply> onceOnly;

  /** By host, the time before which a service that refused a write asked not to be called. */
  private final Map<String, Instant> rests = new ConcurrentHashMap<>();

  public RetryingTransport(Transport next, Patience patience, Pause pause) {
    this.next = next;
    this.patience = patience;
    this.pause = pause;
    this.safely =
        policy(RetryPolicy.<Reply>builder().handleIf(RetryingTransport::isPassing))
            .handleResultIf(RetryingTransport::isRefusal)
            .build();
    this.onceOnly =
        policy(RetryPolicy.<Reply>builder().handleIf(failure -> false))
            .handleResultIf(RetryingTransport::isThrottled)
            .build();
  }

  private RetryPolicyBuilder<Reply> policy(RetryPolicyBuilder<Reply> handled) {
    return handled
        .withMaxAttempts(patience.attempts())
        .withBackoff(patience.firstWait(), patience.waitMax());
  }

  @Override
  public Reply send(Call call) {
    awaitRest(call);
    return switch (call.replay()) {
      case ONCE -> call.quota().isPresent() ? repeated(call, onceOnly) : once(call);
      case SAFE -> repeated(call, safely);
    };
  }

  /**
   * The caller decides whether the call is repeated; it is not sent before the time that the
   * service named.
   */
  private Reply once(Call call) {
    Reply reply = next.send(call);
    if (isRefusal(reply)) {
      RetryAfter.of(reply, pause.now())
          .map(asked -> atMost(asked, call))
          .ifPresent(asked -> rests.put(call.host(), pause.now().plus(asked)));
    }
    return reply;
  }

  private void awaitRest(Call call) {
    Instant end = rests.getOrDefault(call.host(), Instant.MIN);
    if (end.isAfter(pause.now())) {
      String reason = call.place() + ": " + call.host() + " asked to wait (Retry-After)";
      pause.before(call, new Wait(Duration.between(pause.now(), end), "the next call", reason));
    }
    rests.remove(call.host(), end);
  }

  private Reply repeated(Call call, RetryPolicy<Reply> policy) {
    Instant start = pause.now();
    Execution<Reply> execution = Execution.of(policy);
    for (int attempt = 1; attempt <= patience.attempts(); attempt++) {
      attempt(call, execution);
      if (execution.isComplete()) {
        break;
      }
      Duration wait =
          pause.spread(wait(call, execution.getLastResult(), attempt, execution.getDelay()));
      if (pause.now().plus(wait).isAfter(start.plus(patience.totalFor(call)))) {
        break;
      }
      String reason = reason(call, execution);
      discard(execution.getLastResult());
      pause.before(call, new Wait(wait, nextAttempt(attempt), reason));
    }
    return conclusion(call, execution, start);
  }

  private String nextAttempt(int attempt) {
    return "attempt %d of %d".formatted(attempt + 1, patience.attempts());
  }

  /** The body of an answer is left out, because it may be long. */
  private static String reason(Call call, Execution<Reply> execution) {
    if (execution.getLastException() instanceof ConnectorException failure) {
      return failure.problem().place() + ": " + failure.problem().fact();
    }
    Reply reply = execution.getLastResult();
    String asked = isThrottled(reply) ? " asks to slow down, " : " is in trouble, ";
    return call.place() + ": " + call.host() + asked + "status " + reply.status();
  }

  private void attempt(Call call, Execution<Reply> execution) {
    try {
      execution.recordResult(next.send(call));
    } catch (ConnectorException e) {
      execution.recordException(e);
    }
  }

  private Reply conclusion(Call call, Execution<Reply> execution, Instant start) {
    if (execution.getLastException() instanceof ConnectorException failure) {
      throw failure;
    }
    Reply reply = execution.getLastResult();
    boolean isLast = call.replay() == Replay.SAFE ? isRefusal(reply) : isThrottled(reply);
    if (!isLast) {
      return reply;
    }
    discard(reply);
    throw new ConnectorException(
        refusal(call, reply, execution.getAttemptCount(), Duration.between(start, pause.now())));
  }

  private static Problem refusal(Call call, Reply reply, int attempts, Duration time) {
    String passed = Durations.words(time);
    String id = reply.requestIdNote();
    return isThrottled(reply)
        ? HttpProblem.THROTTLED.at(call.place(), call.host(), attempts, passed + id)
        : HttpProblem.SERVER_FAILING.at(
            call.place(), call.host(), reply.status(), attempts, passed, reply.excerpt() + id);
  }

  /**
   * The wait that the service asks for, otherwise the exponential backoff.
   *
   * <p>A shorter wait is granted a few times only; otherwise all attempts would be used up in the
   * first moments of a failure that lasts minutes. A longer wait is limited to a part of the total
   * time.
   */
  private Duration wait(Call call, @Nullable Reply reply, int attempt, Duration doubling) {
    return Optional.ofNullable(reply)
        .flatMap(answer -> RetryAfter.of(answer, pause.now()))
        .map(asked -> atMost(asked, call))
        .filter(asked -> attempt <= SHORT_WAITS_MAX || asked.compareTo(doubling) > 0)
        .orElse(doubling);
  }

  private Duration atMost(Duration asked, Call call) {
    Duration most = patience.totalFor(call).dividedBy(WAITS_MIN);
    return asked.compareTo(most) > 0 ? most : asked;
  }

  private static boolean isPassing(Throwable failure) {
    if (failure instanceof ConnectorException known) {
      ProblemCode code = known.problem().code();
      return code == HttpProblem.REMOTE_UNREACHABLE || code == HttpProblem.NO_ANSWER;
    }
    return false;
  }

  private static boolean isRefusal(Reply reply) {
    return isThrottled(reply) || reply.status() >= SERVER_ERROR;
  }

  private static boolean isThrottled(Reply reply) {
    return reply.status() == TOO_MANY_REQUESTS;
  }

  private static void discard(Reply reply) {
    if (reply != null) {
      reply.close();
    }
  }
}
