// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

/**
 * Text that XML 1.0 can represent.
 *
 * @param text the characters that are allowed
 * @param removed how many were removed; numeric references to them would be refused as well
 */
public record XmlText(String text, int removed) {

  /** Removes what XML 1.0, 2.2 does not allow: most controls, lone surrogates, U+FFFE, U+FFFF. */
  public static XmlText of(String raw) {
    if (raw.codePoints().allMatch(XmlText::isAllowed)) {
      return new XmlText(raw, 0);
    }
    StringBuilder kept = new StringBuilder(raw.length());
    raw.codePoints().filter(XmlText::isAllowed).forEach(kept::appendCodePoint);
    return new XmlText(kept.toString(), length(raw) - length(kept));
  }

  private static int length(CharSequence text) {
    return Math.toIntExact(text.codePoints().count());
  }

  private static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }
}
