// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.i18n.BaseMessages;

/**
 * The messages of an option beside its label, in the language of the user.
 *
 * @param field the annotated field of the option
 */
record OptionMessages(Field field) {

  private static final String LOCAL = "i18n::";
  private static final String LABEL = ".Label";

  /**
   * The messages of an option of an object.
   *
   * @param option the name of its field
   */
  static OptionMessages of(Object object, String option) {
    return Stream.<Class<?>>iterate(object.getClass(), owner -> owner != null, Class::getSuperclass)
        .flatMap(owner -> Stream.of(owner.getDeclaredFields()))
        .filter(field -> field.getName().equals(option))
        .findFirst()
        .map(OptionMessages::new)
        .orElseThrow(() -> new IllegalArgumentException(object + " has no field " + option));
  }

  /** The key of a message: that of the label with another ending. */
  String key(String ending) {
    String label = field.getAnnotation(GuiWidgetElement.class).label().substring(LOCAL.length());
    return label.substring(0, label.length() - LABEL.length()) + "." + ending;
  }

  /** The messages with these endings; none if one is missing. */
  List<String> all(String... endings) {
    List<String> found = Stream.of(endings).flatMap(ending -> find(ending).stream()).toList();
    return found.size() == endings.length ? found : List.of();
  }

  /** The message with this ending; empty if there is none. */
  Optional<String> find(String ending) {
    String key = key(ending);
    String text = BaseMessages.getString(field.getDeclaringClass(), key);
    return text.equals("!" + key + "!") ? Optional.empty() : Optional.of(text);
  }
}
