// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.rows;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.Goods;
import io.ledgerhop.money.Money;
import java.util.Optional;

/**
 * One line of a document, as a row of the user gives it.
 *
 * @param row the number of the row in the input, counted from 1
 * @param account {@link AccountCode#NONE} for goods
 * @param amount positive on the debit side, negative on the credit side; the value of goods
 * @param memo the text of the line; empty if none
 * @param goods what a line of a document of trade buys or sells; empty for any other line
 */
public record RowLine(
    long row,
    RowHead head,
    AccountCode account,
    Money amount,
    Dimensions dimensions,
    String memo,
    Optional<Goods> goods) {}
