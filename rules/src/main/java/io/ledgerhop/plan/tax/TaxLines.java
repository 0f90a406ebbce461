// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.tax;

import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.settlement.LineType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Recognises postings of tax that buyers pay.
 *
 * <p>Amazon's descriptions tell withheld tax. For the rest, the workbook's column Tax treatment
 * decides; if it is empty, Amazon's descriptions decide too.
 */
final class TaxLines {

  /** The leg of facilitator tax that a posting is. */
  enum Leg {
    /** Tax that Amazon has collected and will remit itself, according to the workbook. */
    COLLECTED,
    /** Tax that Amazon withholds and remits to the tax authority. */
    WITHHELD,
    /** Collected tax of which the order says who remits it, according to the workbook. */
    BY_ORDER,
    /** Collected tax of which neither the posting nor the workbook says who remits it. */
    TAX,
    /** No tax of buyers, or tax of the seller. */
    NONE
  }

  private static final String TAX = "tax";

  /** At most this many descriptions are cached; others are computed each time. */
  private static final int KEPT_MAX = 1_000;

  private final Map<String, Leg> legs = new HashMap<>();

  Leg legOf(Posting posting) {
    TaxTreatment treatment = posting.assignment().taxTreatment();
    if (treatment == TaxTreatment.SELLER) {
      return Leg.NONE;
    }
    LineType type = posting.line().type();
    Leg leg = known(type);
    if (leg == Leg.WITHHELD) {
      return leg;
    }
    return switch (treatment) {
      case FACILITATOR -> Leg.COLLECTED;
      case BY_ORDER -> Leg.BY_ORDER;
      case NONE, SELLER -> leg == Leg.TAX && isOfBuyers(type) ? leg : Leg.NONE;
    };
  }

  private Leg known(LineType type) {
    Leg found = legs.get(type.amountDescription());
    if (found == null) {
      found = leg(type);
      if (legs.size() < KEPT_MAX) {
        legs.put(type.amountDescription(), found);
      }
    }
    return found;
  }

  private static Leg leg(LineType type) {
    if (type.isWithheldTax()) {
      return Leg.WITHHELD;
    }
    return type.amountDescription().toLowerCase(Locale.ROOT).contains(TAX) ? Leg.TAX : Leg.NONE;
  }

  /** Tax on Amazon's fees is paid by the seller, not by buyers. */
  private static boolean isOfBuyers(LineType type) {
    return type.amountType().equalsIgnoreCase("ItemPrice")
        || type.amountType().equalsIgnoreCase("Promotion");
  }
}
