// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.query;

import io.ledgerhop.simulators.intacct.company.BooksDates;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** The comparison of the values of a field. */
enum ComparedType {
  TEXT {
    @Override
    Optional<Integer> compare(String left, String right) {
      return Optional.of(left.compareTo(right));
    }
  },
  NUMBER {
    @Override
    Optional<Integer> compare(String left, String right) {
      try {
        return Optional.of(new BigDecimal(left).compareTo(new BigDecimal(right)));
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }
  },
  DATE {
    @Override
    Optional<Integer> compare(String left, String right) {
      return BooksDates.moment(left)
          .flatMap(first -> BooksDates.moment(right).map(second -> first.compareTo(second)));
    }
  };

  private static final Set<String> NUMBERS =
      Set.of(
          "RECORDNO",
          "BATCHNO",
          "LINE_NO",
          "TR_TYPE",
          "AMOUNT",
          "TRX_AMOUNT",
          "CREDITLIMIT",
          "EXCHANGE_RATE",
          "BATCH_NUMBER",
          "RECORDKEY",
          "PAYMENTKEY",
          "POSADJKEY",
          "ADJUSTMENTKEY",
          "ADJUSTMENTAMOUNT",
          "TRX_ADJUSTMENTAMOUNT",
          "TOTALENTERED",
          "TOTALPAID",
          "TOTALDUE",
          "TRX_TOTALENTERED",
          "TRX_TOTALPAID",
          "TRX_TOTALDUE",
          "DOCHDRNO",
          "PRRECORDKEY",
          "QUANTITY",
          "UIQTY",
          "PRICE",
          "UIPRICE",
          "TRX_PRICE",
          "UIVALUE",
          "TRX_VALUE",
          "TOTAL",
          "TRX_TOTAL");
  private static final Set<String> DATES =
      Set.of(
          "BATCH_DATE",
          "ENTRY_DATE",
          "REVERSEDATE",
          "WHENCREATED",
          "WHENMODIFIED",
          "START_DATE",
          "END_DATE",
          "EXCH_RATE_DATE",
          "WHENPOSTED",
          "WHENDUE",
          "WHENPAID",
          "PAYMENTDATE",
          "AUWHENCREATED",
          "NEEDBYDATE",
          "RECON_DATE",
          "SHIPBYDATE",
          "CANCELAFTERDATE",
          "ORIGDOCDATE");

  static ComparedType of(String field) {
    String name = field.substring(field.lastIndexOf('.') + 1);
    return NUMBERS.contains(name) ? NUMBER : DATES.contains(name) ? DATE : TEXT;
  }

  /** Negative, zero or positive; empty when one of the two is not a value of this kind. */
  abstract Optional<Integer> compare(String left, String right);

  /** Whether the text can be compared with values of this kind. */
  boolean accepts(String value) {
    return compare(value, value).isPresent();
  }
}
