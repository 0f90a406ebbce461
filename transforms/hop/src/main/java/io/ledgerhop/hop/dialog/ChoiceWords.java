// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.i18n.BaseMessages;

/**
 * What a list shows in place of the constants that a file holds, in the language of the user.
 *
 * <p>The word of a constant is the message <i>Label.Choice.constant</i> beside the label of its
 * option, with a low line for each character that is no letter and no digit. A constant without
 * such a message is its own word.
 *
 * @param words the word of each constant, in the order of the list
 */
public record ChoiceWords(Map<String, String> words) {

  private static final String LOCAL = "i18n::";
  private static final String LABEL = ".Label";

  /**
   * The words of an option.
   *
   * @param option the name of its field
   */
  public static ChoiceWords of(Object object, String option, List<String> constants) {
    Map<String, String> words = new LinkedHashMap<>();
    Field field = field(object.getClass(), option);
    for (String constant : constants) {
      words.put(constant, word(field, constant));
    }
    return new ChoiceWords(words);
  }

  private static Field field(Class<?> type, String option) {
    return Stream.<Class<?>>iterate(type, owner -> owner != null, Class::getSuperclass)
        .flatMap(owner -> Stream.of(owner.getDeclaredFields()))
        .filter(field -> field.getName().equals(option))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(type + " has no field " + option));
  }

  private static String word(Field field, String constant) {
    String key = key(field, constant);
    String word = BaseMessages.getString(field.getDeclaringClass(), key);
    return word.equals("!" + key + "!") ? constant : word;
  }

  /** The key of the message for a constant of an option. */
  public static String key(Field option, String constant) {
    String label = option.getAnnotation(GuiWidgetElement.class).label().substring(LOCAL.length());
    String stem = label.substring(0, label.length() - LABEL.length());
    return stem + ".Choice." + constant.replaceAll("[^A-Za-z0-9]", "_");
  }

  /** All words, in the order of the list. */
  List<String> all() {
    return List.copyOf(words.values());
  }

  /** The word of a constant; any other value, such as a variable, is its own word. */
  String wordOf(String value) {
    return words.getOrDefault(value, value);
  }

  /** The constant of a word; any other text is its own value. */
  String valueOf(String text) {
    return words.entrySet().stream()
        .filter(entry -> entry.getValue().equals(text))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(text);
  }
}
