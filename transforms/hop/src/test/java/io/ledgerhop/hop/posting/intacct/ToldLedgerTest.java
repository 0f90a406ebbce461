// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.Document;
import io.ledgerhop.hop.progress.Progress;
import io.ledgerhop.hop.progress.RunProgress;
import io.ledgerhop.hop.row.MappedLines;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.trail.ControlId;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S10: posting says which document of how many is sent. */
class ToldLedgerTest {

  private final RunProgress run = RunProgress.of(new HashMap<>());
  private final Progress progress = new Progress("out", () -> 0, line -> {}, Clock.systemUTC());
  private final PostingProgress told = new PostingProgress(progress);

  ToldLedgerTest() {
    run.add(progress);
  }

  @Test
  void tellsEachDocumentOfASettlement() {
    Ledger ledger = new ToldLedger(new KeptLedger(), told);
    Plan plan = MappedLines.settlement("1").plan();
    Document document = plan.documents().get(0);
    ControlId id = ControlId.of(ledger.books(), document.key(), "hash", Instant.EPOCH);

    var posting =
        told.over(
            posted -> {
              assertThat(words()).isEqualTo("settlement 1, documents are checked: 1");
              ledger.request(document, id);
              assertThat(words()).isEqualTo("settlement 1, document 1 of 1 (AMZ-1-1)");
              return List.of();
            });
    assertThat(posting.apply(plan)).isEmpty();
    assertThat(words()).isEqualTo("settlements with a result: 1");
    ledger.request(document, id);
    assertThat(words()).isEqualTo("document AMZ-1-1, left by an earlier run");
  }

  /** A default that is not passed on would answer for a ledger that knows better. */
  @Test
  void passesOnWhateverALedgerCanBeAsked() {
    assertThat(Ledger.class.getMethods())
        .allSatisfy(
            asked ->
                assertThat(ToldLedger.class.getDeclaredMethods())
                    .anyMatch(own -> isSame(own, asked)));
  }

  private static boolean isSame(Method own, Method asked) {
    return own.getName().equals(asked.getName())
        && Arrays.equals(own.getParameterTypes(), asked.getParameterTypes());
  }

  private String words() {
    return run.counts().transforms().getOrDefault("out", "");
  }
}
