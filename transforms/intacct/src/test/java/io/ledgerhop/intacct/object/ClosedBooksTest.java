// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.intacct.Pages;
import io.ledgerhop.intacct.ScriptedGateway;
import io.ledgerhop.problem.ConnectorException;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F18: the last closed day, in each form in which it may come. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class ClosedBooksTest {

  private final ScriptedGateway gateway = new ScriptedGateway();

  @AfterEach
  void close() {
    gateway.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<year>2026</year><month>10</month><day>31</day>",
        "<day>31</day><month>10</month><year>2026</year>",
        "10/31/2026",
        "2026-10-31"
      })
  void readsTheDay(String date) {
    assertThat(read("<closedbooksdate>" + date + "</closedbooksdate>").through())
        .contains(LocalDate.of(2026, 10, 31));
    gateway.request();
    assertThat(gateway.request()).contains("<get_closedbooksdate/>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<closedbooksdate/>", "<closedbooksdate><year/></closedbooksdate>"})
  void knowsNoDayWhenNoneIsNamed(String data) {
    ClosedBooks closed = read(data);

    assertThat(closed.through()).isEmpty();
    assertThat(closed.refusal()).isEmpty();
  }

  @Test
  void endsWhenIntacctCannotBeReached() {
    gateway.answers("session.xml").answers("sign-in-refused.xml", "sign-in-refused.xml");

    assertThatThrownBy(
            () ->
                ClosedBooks.of(
                    gateway.client(ScriptedGateway.CREDENTIALS).readOrRefusal(ClosedBooks.call())))
        .isInstanceOf(ConnectorException.class);
  }

  private ClosedBooks read(String data) {
    gateway.answers("session.xml");
    gateway.answers(
        200, Pages.of("GLBATCH", data, 0).replace("query-GLBATCH", "get_closedbooksdate"));
    return ClosedBooks.of(
        gateway.client(ScriptedGateway.CREDENTIALS).readOrRefusal(ClosedBooks.call()));
  }
}
