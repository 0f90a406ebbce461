// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping;

import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.settlement.LineType;
import io.ledgerhop.settlement.Marketplace;
import io.ledgerhop.settlement.MoneyLine;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A field of a line of which a document has a line for each value. */
public enum GroupKey {
  SKU("SKU"),
  ORDER("order"),
  COUNTRY("country"),
  PRODUCT_LINE("product line"),
  LINE_TYPE("line type");

  private final String word;

  GroupKey(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** The key for a word of the workbook, whatever its case and blanks. */
  public static Optional<GroupKey> ofWord(String word) {
    String plain = PlainText.of(word);
    return Arrays.stream(values()).filter(key -> PlainText.of(key.word).equals(plain)).findFirst();
  }

  /** True when a memo with these fields differs from value to value already. */
  boolean isNamedBy(Set<MemoField> named) {
    return named.containsAll(fields());
  }

  /** True when two lines certainly have the same value; false is no proof. */
  boolean isSame(MoneyLine one, MoneyLine other) {
    for (MemoField field : fields()) {
      if (!field.isSame(one, other)) {
        return false;
      }
    }
    return true;
  }

  /** The least number of characters of {@link #of}. */
  int shortest() {
    return word.length() + " x".length();
  }

  /** The value as a memo shows it: {@code SKU AB-1}, or {@code no SKU}. */
  String of(MoneyLine line, LineContext context) {
    String value = value(line, context);
    return value.isBlank() ? "no " + word : word + " " + value;
  }

  private Set<MemoField> fields() {
    return switch (this) {
      case SKU -> Set.of(MemoField.SKU);
      case ORDER -> Set.of(MemoField.ORDER_ID);
      case COUNTRY -> Set.of(MemoField.MARKETPLACE);
      case PRODUCT_LINE -> Set.of(MemoField.PRODUCT_LINE);
      case LINE_TYPE ->
          Set.of(MemoField.TRANSACTION_TYPE, MemoField.AMOUNT_TYPE, MemoField.AMOUNT_DESCRIPTION);
    };
  }

  private String value(MoneyLine line, LineContext context) {
    return switch (this) {
      case SKU -> line.reference().sku();
      case ORDER -> line.reference().orderId();
      case COUNTRY -> country(line.type().marketplace());
      case PRODUCT_LINE -> context.productLineOf(line);
      case LINE_TYPE -> type(line.type());
    };
  }

  /** Other channels of Amazon have no country, and keep their name. */
  private static String country(String marketplace) {
    return Marketplace.named(marketplace).map(Marketplace::country).orElse(marketplace);
  }

  private static String type(LineType type) {
    return Stream.of(type.transactionType(), type.amountType(), type.amountDescription())
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" / "));
  }
}
