// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.pick;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives an option of pairs whose second parts are incoming fields a button that fills the table
 * with them, beside Hop's annotation for widgets.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface GetFields {

  /**
   * The name of a public method of the same class with the parameter {@code IVariables} that
   * returns the {@link FieldRows}.
   */
  String value();
}
