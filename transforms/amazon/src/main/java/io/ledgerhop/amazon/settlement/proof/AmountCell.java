// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.proof;

import java.math.BigDecimal;

/**
 * The digits of an amount: a sign, digits, and at most one comma or point; other forms only if a
 * user allows them.
 */
public final class AmountCell {

  private static final int DIGITS_MAX = 18;

  /** In the lenient form, one separator followed by three digits is a thousands separator. */
  private static final int THOUSANDS = 3;

  private final boolean lenient;
  private long unscaled;
  private int scale;
  private int significantScale;
  private byte mark;

  public AmountCell(boolean lenient) {
    this.lenient = lenient;
  }

  /** False when the cell is anything else. */
  public boolean read(byte[] bytes, int from, int to) {
    boolean read = strict(bytes, from, to);
    if (lenient && (!read || scale == THOUSANDS)) {
      return LenientAmount.strict(bytes, from, to)
          .filter(plain -> strict(plain, 0, plain.length))
          .isPresent();
    }
    return read;
  }

  /** The strict form never skips thousands separators. */
  private boolean strict(byte[] bytes, int from, int to) {
    int at = from < to && bytes[from] == '-' ? from + 1 : from;
    int first = at;
    unscaled = 0;
    mark = 0;
    int markAt = to;
    significantScale = 0;
    for (; at < to; at++) {
      byte b = bytes[at];
      if (b >= '0' && b <= '9') {
        unscaled = 10 * unscaled + (b - '0');
        significantScale = mark != 0 && b != '0' ? at - markAt : significantScale;
      } else if (mark == 0 && (b == '.' || b == ',')) {
        mark = b;
        markAt = at;
      } else {
        return false;
      }
    }
    scale = mark == 0 ? 0 : to - markAt - 1;
    if (first != from) {
      unscaled = -unscaled;
    }
    int whole = markAt - first;
    return whole > 0 && (mark == 0 || scale > 0) && whole + scale <= DIGITS_MAX;
  }

  long unscaled() {
    return unscaled;
  }

  int scale() {
    return scale;
  }

  /** The number of decimals up to the last that is not 0. */
  public int significantScale() {
    return significantScale;
  }

  /** Comma, point, or 0 when there is none. */
  public byte mark() {
    return mark;
  }

  public BigDecimal value() {
    return BigDecimal.valueOf(unscaled, scale);
  }
}
