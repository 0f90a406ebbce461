// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.schema;

import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;

/** The values that an element or an attribute may have. */
@FunctionalInterface
interface ValueType {
  /** Any text, including the empty one. */
  ValueType TEXT = text -> true;

  /** A boolean of XML Schema; surrounding white space is ignored. */
  ValueType BOOLEAN = text -> Set.of("true", "false", "1", "0").contains(text.trim());

  /** The digits of a whole number. */
  Pattern WHOLE_NUMBER = Pattern.compile("[+-]?[0-9]+");

  boolean accepts(String text);

  /** A text with a maximum number of characters. */
  static ValueType textUpTo(int charactersMax) {
    return text -> text.codePointCount(0, text.length()) <= charactersMax;
  }

  /** Exactly one of these texts. */
  static ValueType oneOf(String... texts) {
    Set<String> all = Set.of(texts);
    return all::contains;
  }

  /** A whole number of any size that is at least the minimum. */
  static ValueType wholeNumberFrom(int least) {
    BigInteger limit = BigInteger.valueOf(least);
    return text ->
        WHOLE_NUMBER.matcher(text.trim()).matches()
            && new BigInteger(text.trim()).compareTo(limit) >= 0;
  }

  /** A whole number between two limits, both inclusive. */
  static ValueType wholeNumber(int least, int most) {
    ValueType fromLeast = wholeNumberFrom(least);
    BigInteger limit = BigInteger.valueOf(most);
    return text -> fromLeast.accepts(text) && new BigInteger(text.trim()).compareTo(limit) <= 0;
  }

  /** The message about a value that the type does not accept. */
  static String offence(String value) {
    return "'" + value + "' is not a valid value of its type.";
  }
}
