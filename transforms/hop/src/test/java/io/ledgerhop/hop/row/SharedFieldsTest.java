// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerhop.hop.layout.RowField;
import io.ledgerhop.hop.layout.RowReader;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.problem.ConnectorException;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hop.core.HopEnvironment;
import org.apache.hop.core.row.IRowMeta;
import org.apache.hop.core.row.RowMeta;
import org.apache.hop.core.row.value.ValueMetaInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that a reader shares between rows. */
class SharedFieldsTest {

  /** Fields that are written for users only, or read only of a row with a problem. */
  private static final Set<String> UNREAD =
      Set.of("reference_kind", "problem_code", "problem_severity");

  private final IRowMeta meta = new RowMeta();

  @BeforeAll
  static void startHop() throws Exception {
    HopEnvironment.init();
  }

  @BeforeEach
  void layOutTheRow() {
    PostingRows.POSTING.addTo(meta, "test");
  }

  /** A transform of Hop between two of ours may change any single cell. */
  @ParameterizedTest
  @MethodSource("fields")
  void readsAnotherValueWhenOneCellChanges(RowField<?> field) {
    RowReader<Carried<Posting>> reader = PostingRows.POSTING.reader(meta, "test");
    @Nullable Object[] row = row(0);
    Carried<Posting> before = reader.read(row);
    @Nullable Object[] changed = row.clone();
    changed[meta.indexOfValue(field.name())] = other(field);

    if (isRefused(field)) {
      assertThatThrownBy(() -> reader.read(changed))
          .isInstanceOfAny(ConnectorException.class, IllegalArgumentException.class);
    } else {
      assertThat(reader.read(changed)).isNotEqualTo(before);
    }
    assertThat(reader.read(row)).isEqualTo(before);
  }

  /** As after Beam, which writes rows to bytes and reads them back. */
  @Test
  void sharesTheAssignmentOfRowsWithEqualCells() {
    RowReader<Carried<Posting>> reader = PostingRows.POSTING.reader(meta, "test");

    Posting first = posting(reader.read(copied(row(0))));
    Posting other = posting(reader.read(copied(row(1))));
    Posting again = posting(reader.read(copied(row(0))));

    assertThat(again).isEqualTo(first);
    assertThat(again.assignment()).isSameAs(first.assignment());
    assertThat(again.line().type()).isSameAs(first.line().type());
    assertThat(other.assignment()).isNotEqualTo(first.assignment());
  }

  /** As after Select Values, which may also change the type of a field. */
  @Test
  void convertsSharedFieldsOfAnotherType() {
    int quantity = meta.indexOfValue("quantity");
    meta.setValueMeta(quantity, new ValueMetaInteger("quantity"));
    RowReader<Carried<Posting>> reader = PostingRows.POSTING.reader(meta, "test");
    @Nullable Object[] row = row(0);
    row[quantity] = 2L;

    assertThat(posting(reader.read(row)).line().reference().quantity()).isEqualTo("2");
    row[quantity] = 3L;
    assertThat(posting(reader.read(row)).line().reference().quantity()).isEqualTo("3");
  }

  static Stream<RowField<?>> fields() {
    return PostingRows.POSTING.fields().stream().filter(field -> !UNREAD.contains(field.name()));
  }

  private static boolean isRefused(RowField<?> field) {
    return Set.of("currency", "post_as", "tax_treatment", "user_dimensions", "posting", "postings")
        .contains(field.name());
  }

  private static Object other(RowField<?> field) {
    if (field.name().equals("presentation")) {
      return "net";
    }
    if (field.name().equals("postings")) {
      return 0L;
    }
    return switch (field.kind()) {
      case TEXT -> "other";
      case COUNT -> 2L;
      case AMOUNT -> new BigDecimal("12.34");
      case INSTANT, DAY -> Timestamp.from(Instant.parse("2026-10-24T00:00:00Z"));
      case FLAG -> true;
    };
  }

  private @Nullable Object[] row(int at) {
    @Nullable Object[] row = new Object[meta.size()];
    List<Posting> postings = MappedLines.settlement("1").postings();
    PostingRows.POSTING.writer().write(Carried.value(postings.get(at)), row, 0);
    return row;
  }

  private static @Nullable Object[] copied(@Nullable Object[] row) {
    return Stream.of(row)
        .map(cell -> cell instanceof String text ? new String(text.toCharArray()) : cell)
        .toArray();
  }

  private static Posting posting(Carried<Posting> carried) {
    return ((Carried.Value<Posting>) carried).value();
  }
}
