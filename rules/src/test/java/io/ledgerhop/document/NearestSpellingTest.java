// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestSpellingTest {

  @Test
  void findsTheWordThatIsOneTypingErrorAway() {
    assertThat(NearestSpelling.of("6O10", List.of("6020", "6010", "1150"))).contains("6010");
    assertThat(NearestSpelling.of("Comission", List.of("Principal", "Commission")))
        .contains("Commission");
  }

  @Test
  void suggestsNothingWhenNoCandidateIsClose() {
    assertThat(NearestSpelling.of("6010", List.of("Revenue", "9999"))).isEmpty();
  }

  @Test
  void distinguishesATypingErrorFromAnotherWord() {
    List<String> known = List.of("Commission", "Tax", "Storage Fee");

    assertThat(NearestSpelling.slipHint("Comission", known))
        .isEqualTo(", did you mean \"Commission\"?");
    assertThat(NearestSpelling.slipHint("Commisison", known)).isNotEmpty();
    assertThat(NearestSpelling.slipHint("Tex", known)).isNotEmpty();
    assertThat(NearestSpelling.slipHint("Txe", known)).isEmpty();
    assertThat(NearestSpelling.slipHint("Storage Rent", known)).isEmpty();
    assertThat(NearestSpelling.hint("Storage Rent", known)).isNotEmpty();
  }
}
