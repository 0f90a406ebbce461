// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.contract;

import io.ledgerhop.hop.adapter.OptionSection;
import io.ledgerhop.hop.dialog.FormSection;
import java.beans.IntrospectionException;
import java.beans.PropertyDescriptor;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.metadata.api.HopMetadataProperty;
import org.jspecify.annotations.Nullable;

/** The options of an object, according to its annotations. */
final class Options {

  private Options() {}

  /** The options of a class and of our superclasses, as Hop finds them. */
  static List<Field> of(Class<?> type) {
    return Stream.<Class<?>>iterate(type, Options::isOurs, Class::getSuperclass)
        .flatMap(owner -> Arrays.stream(owner.getDeclaredFields()))
        .filter(field -> field.isAnnotationPresent(HopMetadataProperty.class))
        .toList();
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("io.ledgerhop.");
  }

  /** The options in the order of the dialog, section by section. */
  static List<Field> inOrder(Class<?> type) {
    return bySection(type).values().stream().flatMap(List::stream).toList();
  }

  /** The options by the ids of the sections that the dialog has, each in its order. */
  static Map<String, List<Field>> bySection(Class<?> type) {
    Map<String, List<Field>> used = new LinkedHashMap<>();
    for (String section : sections()) {
      List<Field> options =
          of(type).stream()
              .filter(field -> widget(field).parentId().equals(section))
              .sorted(Comparator.comparing(field -> widget(field).order()))
              .toList();
      if (!options.isEmpty()) {
        used.put(section, options);
      }
    }
    return used;
  }

  /** The ids of all sections, in the order of the tabs. */
  static List<String> sections() {
    return OptionSection.all().stream().map(FormSection::id).toList();
  }

  static GuiWidgetElement widget(Field field) {
    return field.getAnnotation(GuiWidgetElement.class);
  }

  /** Gives each option a value of its own, which is not its default. */
  static void fill(Object object) throws ReflectiveOperationException, IntrospectionException {
    for (Field field : of(object.getClass())) {
      PropertyDescriptor property = property(field);
      property
          .getWriteMethod()
          .invoke(object, other(field, property.getReadMethod().invoke(object)));
    }
  }

  static Map<String, @Nullable Object> values(Object object)
      throws ReflectiveOperationException, IntrospectionException {
    Map<String, @Nullable Object> values = new TreeMap<>();
    for (Field field : of(object.getClass())) {
      values.put(field.getName(), property(field).getReadMethod().invoke(object));
    }
    return values;
  }

  static PropertyDescriptor property(Field field) throws IntrospectionException {
    return new PropertyDescriptor(field.getName(), field.getDeclaringClass());
  }

  private static Object other(Field field, Object value) {
    if (field.getType() == boolean.class) {
      return !(Boolean) value;
    }
    if (field.getType() == String.class) {
      return "<" + field.getName() + "> & \"${X}\"";
    }
    if (field.getType().isEnum()) {
      Object[] constants = field.getType().getEnumConstants();
      return constants[constants.length - 1];
    }
    throw new IllegalArgumentException("an option is a text, a flag or an enum: " + field);
  }
}
