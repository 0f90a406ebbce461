// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import io.ledgerhop.mapping.Posting;
import io.ledgerhop.settlement.LineType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Tells which postings are tax of buyers.
 *
 * <p>The workbook says it in the column Tax treatment; where that is empty, Amazon's own words do.
 */
final class TaxLines {

  /** Which leg of facilitator tax a posting is. */
  enum Leg {
    /** Amazon has collected it to pay it itself, as the workbook says. */
    COLLECTED,
    /** Amazon keeps it back to pay it to the state. */
    WITHHELD,
    /** Tax of which the posting does not say who pays it. */
    TAX,
    NONE
  }

  /** What the workbook's Tax treatment has in it for tax that Amazon pays itself. */
  private static final String FACILITATOR = "facilitator";

  /** Amazon: how the descriptions of withheld tax begin. */
  private static final List<String> WITHHELD =
      List.of("marketplacefacilitator", "lowvaluegoodstax");

  private static final String TAX = "tax";

  /** More descriptions and treatments than these are looked at anew each time. */
  private static final int KEPT_MAX = 1_000;

  private final Map<String, Leg> legs = new HashMap<>();
  private final Map<String, Boolean> treatments = new HashMap<>();

  Leg legOf(Posting posting) {
    LineType type = posting.line().type();
    String treatment = posting.assignment().taxTreatment();
    Leg leg = kept(legs, type.amountDescription(), TaxLines::leg);
    if (leg == Leg.WITHHELD) {
      return leg;
    }
    if (!treatment.isEmpty() && kept(treatments, treatment, TaxLines::isFacilitator)) {
      return Leg.COLLECTED;
    }
    return leg == Leg.TAX && isOfBuyers(type) ? leg : Leg.NONE;
  }

  private static Leg leg(String description) {
    String plain = plain(description);
    if (WITHHELD.stream().anyMatch(plain::startsWith)) {
      return Leg.WITHHELD;
    }
    return plain.contains(TAX) ? Leg.TAX : Leg.NONE;
  }

  private static boolean isFacilitator(String treatment) {
    return plain(treatment).contains(FACILITATOR);
  }

  /** Tax on Amazon's fees is no tax of buyers. */
  private static boolean isOfBuyers(LineType type) {
    return type.amountType().equalsIgnoreCase("ItemPrice")
        || type.amountType().equalsIgnoreCase("Promotion");
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace(" ", "");
  }

  private static <T> T kept(Map<String, T> known, String text, Function<String, T> look) {
    T found = known.get(text);
    if (found == null) {
      found = look.apply(text);
      if (known.size() < KEPT_MAX) {
        known.put(text, found);
      }
    }
    return found;
  }
}
