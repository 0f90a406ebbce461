// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools;

import static io.ledgerhop.mapping.LineField.ACCOUNT_TYPE;
import static io.ledgerhop.mapping.LineField.AMOUNT_DESCRIPTION;
import static io.ledgerhop.mapping.LineField.AMOUNT_TYPE;
import static io.ledgerhop.mapping.LineField.CURRENCY;
import static io.ledgerhop.mapping.LineField.MARKETPLACE;
import static io.ledgerhop.mapping.LineField.PRODUCT_LINE;
import static io.ledgerhop.mapping.LineField.SKU;
import static io.ledgerhop.mapping.LineField.TRANSACTION_TYPE;
import static org.drools.model.DSL.or;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;

import io.ledgerhop.mapping.Conditions;
import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.condition.DateRange;
import io.ledgerhop.mapping.condition.TextCondition;
import io.ledgerhop.mapping.condition.TextCondition.Fit;
import io.ledgerhop.money.Sign;
import java.util.List;
import java.util.Optional;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;
import org.drools.model.view.ViewItemBuilder;

/**
 * The conditions of a row as constraints on the fact.
 *
 * <p>Equalities come first, because Drools indexes them: one look-up finds all rows that require
 * the line's value, however many there are. Drools shares a constraint among all rules that use the
 * same identifier, so an identifier must contain everything that the constraint tests.
 */
final class RowPattern {

  /** The fields with the most different values come first, in the same order for every row. */
  private static final List<LineField> ORDER =
      List.of(
          SKU,
          PRODUCT_LINE,
          AMOUNT_DESCRIPTION,
          AMOUNT_TYPE,
          TRANSACTION_TYPE,
          MARKETPLACE,
          ACCOUNT_TYPE,
          CURRENCY);

  /** A cell with more values than this is not indexed; its values are compared one by one. */
  static final int ALTERNATIVES_MAX = 32;

  private final Conditions conditions;

  private RowPattern(Conditions conditions) {
    this.conditions = conditions;
  }

  /**
   * The left-hand side of a rule.
   *
   * <p>If the first cell that can be indexed has several values, each value becomes an alternative.
   * A line has one value, so it never matches more than one of them.
   */
  static ViewItemBuilder<?> of(Conditions conditions, Variable<LineFacts> line) {
    RowPattern row = new RowPattern(conditions);
    Optional<LineField> first = ORDER.stream().filter(row::isIndexed).findFirst();
    if (first.isEmpty()) {
      return row.constrained(pattern(line));
    }
    PatternDef<?>[] alternatives =
        row.text(first.get()).exact().stream()
            .map(value -> row.constrained(equal(pattern(line), first.get(), value), first.get()))
            .toArray(PatternDef<?>[]::new);
    return alternatives.length == 1 ? alternatives[0] : or(alternatives[0], rest(alternatives));
  }

  private static ViewItemBuilder<?>[] rest(PatternDef<?>[] alternatives) {
    return List.of(alternatives).subList(1, alternatives.length).toArray(ViewItemBuilder<?>[]::new);
  }

  private boolean isIndexed(LineField field) {
    TextCondition text = text(field);
    return !text.isAny() && text.globs().isEmpty() && text.exact().size() <= ALTERNATIVES_MAX;
  }

  private boolean isEquality(LineField field) {
    return isIndexed(field) && text(field).exact().size() == 1;
  }

  private TextCondition text(LineField field) {
    return conditions.text(field);
  }

  /** Adds all constraints except those on the given fields, which are added already. */
  private PatternDef<LineFacts> constrained(PatternDef<LineFacts> pattern, LineField... done) {
    List<LineField> open =
        ORDER.stream()
            .filter(field -> !text(field).isAny() && !List.of(done).contains(field))
            .toList();
    for (LineField field : open) {
      if (isEquality(field)) {
        equal(pattern, field, text(field).exact().iterator().next());
      }
    }
    for (LineField field : open) {
      if (!isEquality(field)) {
        oneOf(pattern, field, text(field));
      }
    }
    return signAndDates(pattern);
  }

  private static PatternDef<LineFacts> equal(
      PatternDef<LineFacts> pattern, LineField field, String value) {
    return pattern.expr(
        field + " == " + value,
        facts -> facts.text(field).equals(value),
        alphaIndexedBy(
            String.class,
            ConstraintType.EQUAL,
            ORDER.indexOf(field),
            facts -> facts.text(field),
            value));
  }

  private static void oneOf(
      PatternDef<LineFacts> pattern, LineField field, TextCondition condition) {
    pattern.expr(field + " in " + condition, facts -> condition.fit(facts.text(field)) != Fit.NONE);
  }

  private PatternDef<LineFacts> signAndDates(PatternDef<LineFacts> pattern) {
    if (conditions.sign().isPresent()) {
      Sign sign = conditions.sign().get();
      pattern.expr("sign == " + sign, facts -> facts.sign() == sign);
    }
    if (!conditions.dates().isAlways()) {
      DateRange dates = conditions.dates();
      pattern.expr("day in " + dates, facts -> dates.contains(facts.day()));
    }
    return pattern;
  }
}
