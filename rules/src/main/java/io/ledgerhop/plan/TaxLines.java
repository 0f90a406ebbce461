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
 * Recognises postings of tax that buyers have paid.
 *
 * <p>The workbook's column Tax treatment decides; if it is empty, Amazon's descriptions decide.
 */
final class TaxLines {

  /** The leg of facilitator tax that a posting is. */
  enum Leg {
    /** Tax that Amazon has collected and will remit itself, according to the workbook. */
    COLLECTED,
    /** Tax that Amazon withholds and remits to the tax authority. */
    WITHHELD,
    /** Collected tax of which the posting does not say who remits it. */
    TAX,
    NONE
  }

  /** The text that Tax treatment contains for tax that Amazon remits itself. */
  private static final String FACILITATOR = "facilitator";

  /** The beginning of Amazon's descriptions of withheld tax. */
  private static final List<String> WITHHELD =
      List.of("marketplacefacilitator", "lowvaluegoodstax");

  private static final String TAX = "tax";

  /** At most this many descriptions and treatments are cached; others are computed each time. */
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

  /** Tax on Amazon's fees is paid by the seller, not by buyers. */
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
