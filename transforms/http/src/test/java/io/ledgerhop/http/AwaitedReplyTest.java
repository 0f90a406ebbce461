// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AwaitedReplyTest {

  /** S10: nobody waits for a slow answer without being told, however long it takes. */
  @Test
  void tellsAgainAndAgainThatTheReplyHasNotArrived() {
    AwaitedReply awaited =
        new AwaitedReply(
            (call, response) -> {
              throw new IOException("none");
            });
    Duration soon = Duration.ofMillis(1);
    List<Duration> told = new ArrayList<>();

    assertThatThrownBy(
            () ->
                awaited.reply(
                    soon,
                    waited -> {
                      told.add(waited);
                      if (told.size() == 3) {
                        awaited.fail(new IOException("enough"));
                      }
                    }))
        .hasMessage("enough");
    assertThat(told).containsExactly(soon, soon.multipliedBy(2), soon.multipliedBy(3));
  }
}
