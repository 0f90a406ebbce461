// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.pick;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives an option a button that lets the user choose from a list, beside Hop's annotation for
 * widgets.
 *
 * <p>In an option of pairs, what is chosen is the second part of a pair.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PickList {

  /**
   * The name of a public method of the same class with the parameters {@code IVariables} and {@code
   * IHopMetadataProvider} that returns the {@link LiveList}. The dialog calls it on an object that
   * has the options as they are shown. The message <i>PickList.method</i> of this package says what
   * the list has, and where it comes from.
   */
  String value();

  /**
   * What is written before the code of the entry, such as the sign of a constant in an option that
   * may also name a field.
   */
  String prefix() default "";

  /** True for an option that takes several entries, with commas between. */
  boolean several() default false;
}
