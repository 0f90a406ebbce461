// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F19: each version of a document has a number of its own. */
class VersionedNumberTest {

  @ParameterizedTest
  @CsvSource({
    "AMZ-90000000001-1, JOURNAL, 1, AMZ-90000000001-1",
    "AMZ-90000000001-1, JOURNAL, 2, AMZ-90000000001-1v2",
    "AMZ-90000000001-1, JOURNAL, -1, AMZ-90000000001-1r1",
    "AMZ-90000000001-1/12, JOURNAL, -3, A90000000001-1/12r3",
    "AMZ-90000000001-1-B2, BILL, 12, AMZ-90000000001-1-B2v12",
  })
  void namesTheVersionAndIsReadBack(String first, DocumentKind kind, int version, String number) {
    assertThat(VersionedNumber.of(first, kind, version)).isEqualTo(number);
    assertThat(VersionedNumber.version(number)).isEqualTo(version);
    assertThat(number.length()).isLessThanOrEqualTo(kind.numberMax());
  }

  /** A number of somebody's own may end like that of another version. */
  @ParameterizedTest
  @CsvSource({
    "INV-1v2, 1, 1, INV-1v2",
    "INV-1v2, 1, -1, INV-1v2r1",
    "INV-1v2r1, -1, 2, INV-1v2v2",
    "A1001v2, 2, -2, A1001r2",
    "A1001v2, 2, 3, A1001v3",
  })
  void keepsWhatBelongsToTheNumber(String number, int known, int version, String other) {
    assertThat(VersionedNumber.of(number, known, DocumentKind.JOURNAL, version)).isEqualTo(other);
  }

  @ParameterizedTest
  @CsvSource({"1, BILL", "2, BILL v2", "-12, BILL r12"})
  void standsWithTheKindInOneText(int version, String text) {
    BusinessKey key = new BusinessKey("US", "7", 1, DocumentKind.BILL, 3, version);

    assertThat(key.kindText()).isEqualTo(text);
    assertThat(BusinessKey.of("US", "7", 1, text, 3)).isEqualTo(key);
    assertThat(BusinessKey.of("US", "7", 1, text.toLowerCase(Locale.ROOT), 3)).isEqualTo(key);
  }
}
