// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestSpellingTest {

  @Test
  void findsTheWordThatASlipAway() {
    assertThat(NearestSpelling.of("6O10", List.of("6020", "6010", "1150"))).contains("6010");
    assertThat(NearestSpelling.of("Comission", List.of("Principal", "Commission")))
        .contains("Commission");
  }

  @Test
  void guessesNothingWhenNothingIsNear() {
    assertThat(NearestSpelling.of("6010", List.of("Revenue", "9999"))).isEmpty();
  }
}
