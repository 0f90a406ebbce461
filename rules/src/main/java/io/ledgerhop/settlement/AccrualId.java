// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.settlement;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The number of an accrual of deferred money, which stands where a settlement has Amazon's number:
 * {@code D261130-7K3Q} is the money that was deferred at the end of 30 November 2026.
 *
 * <p>Amazon's numbers have digits only, so none can be mistaken for it. Two sellers of a company
 * and two currencies of a seller have different marks, and a document number has room for it.
 *
 * @param lastDay the last day of the accounting period
 * @param mark four letters or digits for the seller account and the currency
 */
public record AccrualId(LocalDate lastDay, String mark) {

  private static final Pattern FORM = Pattern.compile("D(\\d{6})-([0-9A-Z]{4})");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int MARK_LENGTH = 4;

  /** The number of the accrual of one seller account in one currency. */
  public static AccrualId of(String seller, Currency currency, LocalDate lastDay) {
    CRC32 sum = new CRC32();
    sum.update((currency.getCurrencyCode() + seller).getBytes(StandardCharsets.UTF_8));
    long rest = sum.getValue();
    StringBuilder mark = new StringBuilder();
    for (int letter = 0; letter < MARK_LENGTH; letter++) {
      mark.append(ALPHABET.charAt((int) (rest % ALPHABET.length())));
      rest /= ALPHABET.length();
    }
    return new AccrualId(lastDay, mark.toString());
  }

  /** The number in the place of a settlement's; empty for a settlement of Amazon. */
  public static Optional<AccrualId> read(String settlementId) {
    Matcher form = FORM.matcher(settlementId);
    if (!form.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new AccrualId(LocalDate.parse(form.group(1), DAY), form.group(2)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** True for an accrual, false for a settlement of Amazon. */
  public static boolean isOf(SettlementHeader settlement) {
    return read(settlement.settlementId()).isPresent();
  }

  /** The first day after the period, on which the accrual is reversed. */
  public LocalDate nextDay() {
    return lastDay.plusDays(1);
  }

  @Override
  public String toString() {
    return "D" + DAY.format(lastDay) + "-" + mark;
  }
}
