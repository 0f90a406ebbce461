// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer;

/**
 * Lines that a row or a tie holds, so that their settlements are not posted.
 *
 * @param place the cell or rule that holds them
 * @param isTie true if two rows are equally specific for them
 */
public record HeldMoney(String place, String reason, boolean isTie, MoneyCount count) {}
