// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.schema;

import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;

/** The values that an element or an attribute may have. */
@FunctionalInterface
interface ValueType {
  /** Any text, the empty one too. */
  ValueType TEXT = text -> true;

  /** A truth value as XML schemas write it; white space around it does not count. */
  ValueType BOOLEAN = text -> Set.of("true", "false", "1", "0").contains(text.trim());

  /** The digits of a whole number. */
  Pattern WHOLE_NUMBER = Pattern.compile("[+-]?[0-9]+");

  boolean accepts(String text);

  /** A text of at most so many characters. */
  static ValueType textUpTo(int charactersMax) {
    return text -> text.codePointCount(0, text.length()) <= charactersMax;
  }

  /** One of these texts, to the letter. */
  static ValueType oneOf(String... texts) {
    Set<String> all = Set.of(texts);
    return all::contains;
  }

  /** A whole number of any size that is not below the least. */
  static ValueType wholeNumberFrom(int least) {
    BigInteger limit = BigInteger.valueOf(least);
    return text ->
        WHOLE_NUMBER.matcher(text.trim()).matches()
            && new BigInteger(text.trim()).compareTo(limit) >= 0;
  }

  /** A whole number between two limits that count. */
  static ValueType wholeNumber(int least, int most) {
    ValueType fromLeast = wholeNumberFrom(least);
    BigInteger limit = BigInteger.valueOf(most);
    return text -> fromLeast.accepts(text) && new BigInteger(text.trim()).compareTo(limit) <= 0;
  }

  /** What is said about a value that a type does not accept. */
  static String offence(String value) {
    return "'" + value + "' is not a valid value of its type.";
  }
}
