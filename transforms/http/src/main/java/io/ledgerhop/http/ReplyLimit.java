// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import io.ledgerhop.problem.ConnectorException;
import java.util.function.LongConsumer;

/** Throws a problem when a reply is longer than its call allows. */
final class ReplyLimit implements LongConsumer {

  private final Call call;
  private long bytes;

  ReplyLimit(Call call) {
    this.call = call;
  }

  @Override
  public void accept(long more) {
    bytes += more;
    if (bytes > call.replyBytesMax()) {
      throw new ConnectorException(
          HttpProblem.REPLY_TOO_LARGE.at(call.place(), call.host(), call.replyBytesMax()));
    }
  }
}
