// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.masking.Masking;
import java.io.IOException;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;

/**
 * Issue 8, point 8: no problem and no exception of ours shows a secret, whatever the source of its
 * text.
 */
class MaskedProblemTest {

  private static final String SECRET = "s3cr3t&of MaskedProblemTest";

  private enum Code implements ProblemCode {
    ANY;

    @Override
    public Wording wording() {
      return Wording.error(Fault.REMOTE, "it says {}", "ask for {}");
    }
  }

  @Test
  void masksPlaceFactAndRemedy() {
    Masking.hide(SECRET);

    Problem problem =
        Code.ANY.at(
            "host/" + SECRET, "s3cr3t&amp;of MaskedProblemTest", "s3cr3t%26of%20MaskedProblemTest");

    assertThat(problem.message()).isEqualTo("host/***: it says *** (ask for ***)");
  }

  @Test
  void masksTextsThatWereMadeElsewhere() {
    Masking.hide(SECRET);

    Problem problem = new Problem(Code.ANY, "at " + SECRET, "has " + SECRET, "ask " + SECRET);

    assertThat(problem.message()).isEqualTo("at ***: has *** (ask ***)");
  }

  /** A truncated secret would not be found. */
  @Test
  void masksBeforeItCutsALongText() {
    Masking.hide(SECRET);

    Problem problem = Code.ANY.at("here", "x".repeat(1_980) + SECRET, "");

    assertThat(problem.fact()).endsWith("xx***").doesNotContain("s3cr3t");
  }

  @Test
  void masksTheCausesOfAnException() {
    Masking.hide(SECRET);
    IOException inner = new IOException("sent " + SECRET);
    ConnectorException failure =
        new ConnectorException(
            Code.ANY.at("here", "nothing", ""), new IllegalStateException("wrapped", inner));

    assertThat(Throwables.getStackTrace(failure))
        .contains("IllegalStateException: wrapped", "IOException: sent ***")
        .doesNotContain("s3cr3t");
    assertThat(failure)
        .rootCause()
        .extracting(Throwable::getStackTrace)
        .isEqualTo(inner.getStackTrace());
  }

  @Test
  void keepsACauseThatShowsNothing() {
    IOException cause = new IOException("closed");

    assertThat(new ConnectorException(Code.ANY.at("here", "x", ""), cause)).hasCause(cause);
  }
}
