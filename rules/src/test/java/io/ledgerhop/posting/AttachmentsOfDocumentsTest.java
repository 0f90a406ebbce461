// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.document.Document;
import io.ledgerhop.plan.Plan;
import io.ledgerhop.posting.ledger.Attachment;
import io.ledgerhop.posting.reversal.ChangedDocuments;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** F44, F19: the files of a settlement tell its documents as they are posted. */
class AttachmentsOfDocumentsTest extends ReversalFixture {

  @Test
  void letsGoOfTheFilesAfterEachSettlement() {
    post("monday", plan(false));

    assertThat(ledger.attachments).containsExactly("AMZ-7-1 AMZ-7-2", "none");
  }

  @Test
  void namesTheVersionThatIsPostedAgain() {
    post("monday", plan(false));
    ledger.attachments.clear();

    post("tuesday", FeeSettlement.of(false).withNovemberOn("4000").plan());

    assertThat(ledger.attachments).containsExactly("AMZ-7-1 AMZ-7-2v2", "none");
  }

  /** A document without a known outcome is sent again with the files that it had. */
  @Test
  void namesTheVersionThatAKilledRunHasSent() {
    ledger.mishaps.add(Mishap.KILLED_BEFORE);
    assertThatThrownBy(() -> post("monday", plan(false)))
        .isInstanceOf(BookkeepingLedger.Killed.class);
    assertThat(ledger.attachments).containsExactly("AMZ-7-1 AMZ-7-2", "none");
    ledger.attachments.clear();
    time.passes(Duration.ofMinutes(11));

    post("tuesday", plan(false));

    assertThat(ledger.attachments).containsExactly("AMZ-7-1 AMZ-7-2", "AMZ-7-1 AMZ-7-2", "none");
  }

  private void post(String name, Plan plan) {
    Run run =
        run(name)
            .with(new ChangedDocuments(true, Optional.empty(), Set.of()))
            .with(planned -> Optional.of(numbered(planned)));
    new Poster(ledger, trail, run, time).post(plan);
  }

  /** An attachment whose id is the numbers of the documents. */
  private static Attachment numbered(Plan plan) {
    String numbers = plan.documents().stream().map(Document::number).collect(joining(" "));
    return new Attachment("Amazon settlements", numbers, "Amazon settlement 7", List::of);
  }
}
