// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import static io.ledgerhop.posting.Plans.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.posting.approval.Approval;
import io.ledgerhop.posting.approval.MemoryApprovals;
import io.ledgerhop.posting.approval.RulesVersion;
import io.ledgerhop.posting.approval.SignOff;
import io.ledgerhop.posting.approval.Signature;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F94: who may approve rules. */
class SignOffTest {

  private static final Signature BEN = new Signature("Ben", "ben", "checked");

  private final MemoryApprovals approvals = new MemoryApprovals();
  private final SignOff signOff = new SignOff(approvals, Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void notesWhoApprovedWhatAndWhen() {
    Approval approval = signOff.approve("m.xlsx", rules("Ann"), BEN);

    assertThat(approval).isEqualTo(new Approval(rules("Ann"), BEN, true, NOW));
    assertThat(approvals.last("abc")).contains(approval);
    assertThat(approvals.last("beef")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Ben, Ben",
    "BEN  SMITH, ' ben smith '",
    "'Ann, Ben', ben",
    "'Ann and Ben', Ben",
    "Ben/Ann, Ann"
  })
  void refusesAPersonWhoChangedTheWorkbookLast(String changedBy, String by) {
    assertThatThrownBy(
            () -> signOff.approve("m.xlsx", rules(changedBy), new Signature(by, "root", "")))
        .hasMessageStartingWith("m.xlsx: " + changedBy + " changed it last, and nobody approves");
    assertThat(approvals.all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Bennet, Ben", "Ben Smith, Ben", "Sandy, andy", "Anders, Ers"})
  void tellsPeopleApartWhoseNamesContainEachOther(String changedBy, String by) {
    Signature signature = new Signature(by, "root", "");

    assertThat(signOff.approve("m.xlsx", rules(changedBy), signature).granted()).isTrue();
  }

  @Test
  void refusesAWorkbookThatDoesNotSayWhoChangedIt() {
    assertThatThrownBy(() -> signOff.approve("m.xlsx", rules(" "), BEN))
        .hasMessageStartingWith("m.xlsx: it does not say who changed it last");
  }

  @Test
  void saysWhoHasApprovedItAlready() {
    signOff.approve("m.xlsx", rules("Ann"), BEN);

    assertThatThrownBy(
            () -> signOff.approve("m.xlsx", rules("Ann"), new Signature("Cleo", "c", "")))
        .hasMessageStartingWith("m.xlsx: Ben approved it on 2026-11-15T03:00:00Z");
  }

  @Test
  void withdrawsOnlyWhatIsApproved() {
    assertThatThrownBy(() -> signOff.withdraw("m.xlsx", "abc", BEN))
        .hasMessageStartingWith("m.xlsx: its hash abc is not approved");

    signOff.approve("m.xlsx", rules("Ann"), BEN);
    Signature ann = new Signature("Ann", "ann", "wrong account");
    assertThat(signOff.withdraw("m.xlsx", "abc", ann))
        .isEqualTo(new Approval(rules("Ann"), ann, false, NOW));
    assertThatThrownBy(() -> signOff.withdraw("m.xlsx", "abc", BEN))
        .hasMessageContaining("is not approved");
    assertThat(approvals.all()).extracting(Approval::granted).containsExactly(false, true);
  }

  private static RulesVersion rules(String changedBy) {
    return new RulesVersion("abc", List.of(Map.entry("m.xlsx", "abc")), changedBy);
  }
}
