// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Row numbers travel as text and come back. */
class SourceRowsTextTest {

  @Test
  void writesNoRowsAsNoText() {
    assertThat(SourceRows.none().text()).isEmpty();
    assertThat(SourceRows.ofText("")).isEqualTo(SourceRows.none());
    assertThat(SourceRows.none()).hasToString("0 rows");
  }

  @Test
  void takesTheLargestNumberThatFitsAndRefusesTheNext() {
    SourceRows rows = SourceRows.none();
    rows.add(Integer.MAX_VALUE);

    assertThat(SourceRows.ofText(rows.text()).numbers()).containsExactly(Integer.MAX_VALUE);
    assertThatThrownBy(() -> rows.add(Integer.MAX_VALUE + 1L))
        .isInstanceOf(ArithmeticException.class);
    assertThat(rows.count()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AAAA", "OjAAAAEAAAA="})
  void refusesATextThatNoRowsWrote(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SourceRows.ofText(text))
        .withMessage("not the text of source rows");
  }

  @Test
  void tellsRowsApartByTheirNumbers() {
    SourceRows one = rows(List.of(1, 2));

    assertThat(one).isEqualTo(rows(List.of(2, 1))).hasSameHashCodeAs(rows(List.of(2, 1)));
    assertThat(one).isNotEqualTo(rows(List.of(1, 3)));
    assertThat(one).isNotEqualTo(rows(List.of(1)));
    assertThat(one).hasToString("2 rows");
  }

  @Property(tries = 200)
  void comesBackFromItsText(@ForAll @Size(max = 50) List<@IntRange(max = 5_000) Integer> numbers) {
    SourceRows rows = rows(numbers);

    assertThat(SourceRows.ofText(rows.text())).isEqualTo(rows);
    assertThat(rows.count()).isEqualTo(new TreeSet<>(numbers).size());
    assertThat(rows.numbers().boxed()).containsExactlyElementsOf(new TreeSet<>(numbers));
  }

  /** The rows of both, each once, whichever is added to the other. */
  @Property(tries = 200)
  void addsAllRowsOfAnother(
      @ForAll @Size(max = 20) List<@IntRange(max = 30) Integer> left,
      @ForAll @Size(max = 20) List<@IntRange(max = 30) Integer> right) {
    SourceRows one = rows(left);
    one.addAll(rows(right));
    SourceRows other = rows(right);
    other.addAll(rows(left));
    TreeSet<Integer> both = new TreeSet<>(left);
    both.addAll(right);

    assertThat(one).isEqualTo(other);
    assertThat(one.numbers().boxed()).containsExactlyElementsOf(both);
  }

  private static SourceRows rows(List<Integer> numbers) {
    SourceRows rows = SourceRows.none();
    numbers.forEach(rows::add);
    return rows;
  }
}
