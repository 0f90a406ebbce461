// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import io.ledgerhop.problem.Problem;
import java.io.IOException;
import okhttp3.Call;
import okhttp3.EventListener;

/** Remembers whether the first byte of a request left; without it nothing can have happened. */
final class SentMark {

  private volatile boolean sent;

  Problem problem(io.ledgerhop.http.Call call, IOException failure) {
    if (Thread.currentThread().isInterrupted()) {
      return HttpProblem.STOPPED.at(call.place(), call.host());
    }
    HttpProblem kind = sent ? HttpProblem.NO_ANSWER : HttpProblem.REMOTE_UNREACHABLE;
    return kind.at(call.place(), call.host(), reason(failure));
  }

  private static String reason(IOException failure) {
    String kind = failure.getClass().getSimpleName();
    String message = failure.getMessage();
    return message == null || message.isBlank() ? kind : kind + ", " + message;
  }

  /** Sets the mark of the call that it hears of. */
  static final class Listener extends EventListener {

    @Override
    public void requestHeadersStart(Call call) {
      SentMark mark = call.request().tag(SentMark.class);
      if (mark != null) {
        mark.sent = true;
      }
    }
  }
}
