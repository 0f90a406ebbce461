// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.rows;

import java.time.LocalDate;
import java.util.Currency;

/**
 * What the lines of one document have in common.
 *
 * @param seller the source of the document, for instance a seller account
 * @param number the number of the document
 * @param due the day on which a document of trade is due
 * @param memo the text of the whole document; empty if none
 */
public record RowHead(
    String seller, String number, LocalDate date, LocalDate due, Currency currency, String memo) {}
