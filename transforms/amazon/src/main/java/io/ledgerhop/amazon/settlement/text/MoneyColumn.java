// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.text;

/**
 * A column of amounts that add up to the total.
 *
 * @param title its name in the header
 * @param cell its position, from 0
 * @param typeCell the position of the type of its amounts; -1 if there is none
 * @param amountType the V2 type that V1 expresses by the name of the column; empty in V2
 */
public record MoneyColumn(String title, int cell, int typeCell, String amountType) {}
