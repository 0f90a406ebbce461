// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.option;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hop.core.gui.plugin.GuiWidgetElement;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.i18n.BaseMessages;

/**
 * An option that is filled, but does nothing because of the choice of another.
 *
 * @param label of the option
 * @param otherLabel of the other option
 * @param choice the other option's, in the user's words
 */
public record UnusedOption(String label, String otherLabel, String choice) {

  private static final String MESSAGE = "i18n::";
  private static final String YES = "Y";
  private static final String NO = "N";

  /**
   * Those among the options of an object that {@link UsedIf} marks. An option that still has its
   * default is not filled, and a choice that no option knows is left to the check of choices.
   *
   * @param options a transform's options, of a class with a public constructor without parameters
   */
  public static List<UnusedOption> of(Object options, IVariables variables) {
    List<Field> marked =
        Stream.of(options.getClass().getDeclaredFields())
            .filter(field -> field.isAnnotationPresent(UsedIf.class))
            .toList();
    if (marked.isEmpty()) {
      return List.of();
    }
    try {
      return of(options, marked, variables);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the options cannot be read", e);
    }
  }

  private static List<UnusedOption> of(Object options, List<Field> marked, IVariables variables)
      throws ReflectiveOperationException {
    Object defaults = options.getClass().getConstructor().newInstance();
    List<UnusedOption> unused = new ArrayList<>();
    for (Field field : marked) {
      UsedIf used = field.getAnnotation(UsedIf.class);
      Field other = options.getClass().getDeclaredField(used.option());
      String choice = value(options, other, variables);
      String filled = value(options, field, variables);
      boolean isFilled = !filled.isEmpty() && !filled.equals(value(defaults, field, variables));
      if (isFilled && !isUsed(used, choice)) {
        words(options.getClass(), other, choice)
            .map(words -> new UnusedOption(label(field), label(other), words))
            .ifPresent(unused::add);
      }
    }
    return unused;
  }

  private static boolean isUsed(UsedIf used, String choice) {
    return used.is().length == 0
        ? !choice.isEmpty()
        : Stream.of(used.is()).anyMatch(choice::equalsIgnoreCase);
  }

  /** Without spaces around it; the words for yes and no are each one value. */
  private static String value(Object options, Field field, IVariables variables)
      throws IllegalAccessException {
    field.setAccessible(true);
    String text = variables.resolve((String) field.get(options)).strip();
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "y", "yes", "true" -> YES;
      case "n", "no", "false" -> NO;
      default -> text;
    };
  }

  private static String label(Field field) {
    return BaseMessages.getString(field.getDeclaringClass(), key(field));
  }

  private static String key(Field field) {
    return field.getAnnotation(GuiWidgetElement.class).label().substring(MESSAGE.length());
  }

  /** The words that the dialog shows for a choice; empty if the option has no such choice. */
  private static Optional<String> words(Class<?> type, Field option, String choice) {
    if (choice.isEmpty()) {
      return Optional.of("empty");
    }
    if (choice.equals(YES) || choice.equals(NO)) {
      return Optional.of(choice.equals(YES) ? "yes" : "no");
    }
    String constant = choice.replaceAll("[^A-Za-z0-9]", "_");
    String message = key(option).replaceFirst("\\.Label$", ".Choice." + constant);
    return Optional.of(BaseMessages.getString(type, message))
        .filter(words -> !words.contains(message));
  }
}
