// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import static io.ledgerhop.posting.trail.PostingState.ABSENT;
import static io.ledgerhop.posting.trail.PostingState.POSTED;
import static io.ledgerhop.posting.trail.PostingState.PREPARED;
import static io.ledgerhop.posting.trail.PostingState.REJECTED;
import static io.ledgerhop.posting.trail.PostingState.REVERSED;
import static io.ledgerhop.posting.trail.PostingState.SENT;
import static io.ledgerhop.posting.trail.PostingState.UNKNOWN;
import static io.ledgerhop.posting.trail.PostingState.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class PostingStateTest {

  static Stream<Arguments> states() {
    return Stream.of(
        Arguments.of(PREPARED, List.of(SENT, POSTED)),
        Arguments.of(REJECTED, List.of(SENT, POSTED)),
        Arguments.of(ABSENT, List.of(SENT, POSTED)),
        Arguments.of(SENT, List.of(POSTED, REJECTED, UNKNOWN)),
        Arguments.of(UNKNOWN, List.of(UNKNOWN, POSTED, ABSENT)),
        Arguments.of(POSTED, List.of(VERIFIED, REVERSED)),
        Arguments.of(VERIFIED, List.of(REVERSED)),
        Arguments.of(REVERSED, List.of()));
  }

  @ParameterizedTest
  @MethodSource("states")
  void allowsOnlyTheseNextStates(PostingState from, List<PostingState> next) {
    assertThat(Arrays.stream(PostingState.values()).filter(from::mayBecome))
        .containsExactlyInAnyOrderElementsOf(next);
  }

  @ParameterizedTest
  @MethodSource("states")
  void isNeverBothAbsentAndInterrupted(PostingState state, List<PostingState> next) {
    assertThat(state.isAbsent() && state.isInterrupted()).isFalse();
  }
}
