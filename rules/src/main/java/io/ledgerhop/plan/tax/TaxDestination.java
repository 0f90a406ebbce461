// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.tax;

import io.ledgerhop.document.AccountCode;

/**
 * Takes the money whose account is known.
 *
 * @param <T> a posting, as the destination needs it later
 */
public interface TaxDestination<T> {

  /**
   * Adds money to an account, which is the one of its mapping row unless its order has told another
   * one.
   */
  void add(AccountCode account, T money);

  /** The same money in a form that takes little memory, because it must wait for its order. */
  T compact(T money);
}
