// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a list shows in place of the constants that a file holds, in the language of the user.
 *
 * <p>The word of a constant is the message <i>Choice.constant</i> beside the label of its option,
 * with a low line for each character that is no letter and no digit. A constant without such a
 * message is its own word.
 *
 * @param words the word of each constant, in the order of the list
 */
public record ChoiceWords(Map<String, String> words) {

  /**
   * The words of an option.
   *
   * @param option the name of its field
   */
  public static ChoiceWords of(Object object, String option, List<String> constants) {
    OptionMessages messages = OptionMessages.of(object, option);
    Map<String, String> words = new LinkedHashMap<>();
    for (String constant : constants) {
      words.put(constant, messages.find(ending(constant)).orElse(constant));
    }
    return new ChoiceWords(words);
  }

  /** The key of the message for a constant of an option. */
  public static String key(Field option, String constant) {
    return new OptionMessages(option).key(ending(constant));
  }

  private static String ending(String constant) {
    return "Choice." + constant.replaceAll("[^A-Za-z0-9]", "_");
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
