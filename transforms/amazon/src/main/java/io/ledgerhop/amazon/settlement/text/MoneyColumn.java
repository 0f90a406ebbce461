// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.text;

/**
 * A column of amounts that add up to the total.
 *
 * @param title as it stands in the header
 * @param cell where it stands, from 0
 * @param typeCell where the type of its amounts stands; -1 if there is none
 * @param amountType what V1 leaves to the name of the column, in the word of V2; empty in V2
 */
public record MoneyColumn(String title, int cell, int typeCell, String amountType) {}
