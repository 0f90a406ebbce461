// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.option;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that an option does something only with certain choices of another option, beside Hop's
 * annotation for widgets. With any other choice it is refused if it is filled, because who fills it
 * means it.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface UsedIf {

  /** The field of the other option, in the same class. */
  String option();

  /**
   * The choices of the other option, as the pipeline file has them, where Y is yes; any text if
   * there are none.
   */
  String[] is() default {};
}
