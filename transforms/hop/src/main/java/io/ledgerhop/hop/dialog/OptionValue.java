// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import java.beans.IntrospectionException;
import java.beans.PropertyDescriptor;
import org.apache.hop.core.gui.plugin.GuiElements;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one option of an object by its getter and setter.
 *
 * @param name of the field
 * @param type boolean, or else text
 */
record OptionValue(String name, Class<?> type) {

  static OptionValue of(GuiElements option) {
    return new OptionValue(option.getFieldName(), option.getFieldClass());
  }

  /** A new object of the same class, with the defaults of its options. */
  static Object fresh(Object object) {
    try {
      return object.getClass().getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(object.getClass() + " needs a constructor", e);
    }
  }

  @Nullable Object read(Object object) {
    try {
      return property(object).getReadMethod().invoke(object);
    } catch (ReflectiveOperationException | IntrospectionException e) {
      throw new IllegalStateException("the option " + name + " needs a getter", e);
    }
  }

  void write(Object object, String value) {
    Object typed = type == boolean.class ? Boolean.valueOf(value) : value;
    try {
      property(object).getWriteMethod().invoke(object, typed);
    } catch (ReflectiveOperationException | IntrospectionException e) {
      throw new IllegalStateException("the option " + name + " needs a setter", e);
    }
  }

  private PropertyDescriptor property(Object object) throws IntrospectionException {
    return new PropertyDescriptor(name, object.getClass());
  }
}
