// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.check;

import io.ledgerhop.mapping.Conditions;
import io.ledgerhop.mapping.LineFacts;
import io.ledgerhop.mapping.LineField;
import io.ledgerhop.mapping.condition.Glob;
import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.settlement.CatalogueLine;
import io.ledgerhop.settlement.LineCatalogue;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A combination of type values that Amazon is known to send, in comparable form.
 *
 * @param texts by field; a field that the catalogue leaves open has no entry
 */
record KnownType(CatalogueLine source, Map<LineField, String> texts) {

  private static final Set<LineField> TYPE_FIELDS =
      EnumSet.of(LineField.TRANSACTION_TYPE, LineField.AMOUNT_TYPE, LineField.AMOUNT_DESCRIPTION);

  static List<KnownType> all(LineCatalogue catalogue) {
    return catalogue.lines().stream()
        .flatMap(line -> Stream.concat(Stream.of(of(line)), asOlderFilesTellIt(line)))
        .toList();
  }

  /** Older files name a charge to the account in the transaction type only. */
  private static Stream<KnownType> asOlderFilesTellIt(CatalogueLine line) {
    if (!line.amountType().equals("other-transaction")) {
      return Stream.empty();
    }
    Map<LineField, String> texts = new EnumMap<>(LineField.class);
    put(texts, LineField.TRANSACTION_TYPE, line.amountDescription());
    texts.put(LineField.AMOUNT_TYPE, "");
    texts.put(LineField.AMOUNT_DESCRIPTION, "");
    return Stream.of(new KnownType(line, texts));
  }

  private static KnownType of(CatalogueLine line) {
    Map<LineField, String> texts = new EnumMap<>(LineField.class);
    put(texts, LineField.TRANSACTION_TYPE, line.transactionType());
    put(texts, LineField.AMOUNT_TYPE, line.amountType());
    put(texts, LineField.AMOUNT_DESCRIPTION, line.amountDescription());
    return new KnownType(line, texts);
  }

  private static void put(Map<LineField, String> texts, LineField field, String value) {
    if (!value.equals("*")) {
      texts.put(field, new Glob(PlainText.of(value)).sample());
    }
  }

  /** True when it has a value for each type field that the conditions use. */
  boolean coversTypesOf(Conditions conditions) {
    return conditions.texts().keySet().stream()
        .allMatch(field -> !TYPE_FIELDS.contains(field) || texts.containsKey(field));
  }

  /** The line with its type values replaced by these. */
  LineFacts put(LineFacts line) {
    Map<LineField, String> changed = new EnumMap<>(LineField.class);
    changed.putAll(line.texts());
    changed.putAll(texts);
    return new LineFacts(changed, line.sign(), line.day());
  }
}
