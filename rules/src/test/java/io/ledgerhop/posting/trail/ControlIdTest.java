// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.DocumentKind;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ControlIdTest {

  private static final Books BOOKS = new Books("acme", "US");
  private static final BusinessKey KEY =
      new BusinessKey("store", "90000000001", 1, DocumentKind.JOURNAL, 1);
  private static final Instant NOTED = Instant.parse("2026-02-01T10:15:30.123Z");

  // S7: deterministic
  @Test
  void isTheSameForTheSameRowAndContent() {
    ControlId controlId = ControlId.of(BOOKS, KEY, "c0ffee", NOTED);
    assertThat(controlId.value()).matches("[A-Za-z0-9-]{1,30}");
    assertThat(ControlId.of(BOOKS, KEY, "c0ffee", NOTED.plusNanos(999_999))).isEqualTo(controlId);
  }

  @Test
  void differsByBooksKeyContentAndTrail() {
    BusinessKey other = new BusinessKey("store", "90000000001", 2, DocumentKind.JOURNAL, 1);
    Set<ControlId> ids =
        Set.of(
            ControlId.of(BOOKS, KEY, "c0ffee", NOTED),
            ControlId.of(new Books("acm", "eUS"), KEY, "c0ffee", NOTED),
            ControlId.of(BOOKS, other, "c0ffee", NOTED),
            ControlId.of(BOOKS, KEY, "c0ffef", NOTED),
            ControlId.of(BOOKS, KEY, "c0ffee", NOTED.plusMillis(1)));
    assertThat(ids).hasSize(5);
  }
}
