// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.layout;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.apache.hop.i18n.LanguageChoice;

/**
 * The meaning of the fields of our rows, in the language of the user: one sentence for each name.
 * Hop shows it among the output fields of a transform, and the documentation repeats it.
 */
public final class FieldMeaning {

  private static final String BUNDLE = "io.ledgerhop.hop.layout.fields.messages.messages";

  private FieldMeaning() {}

  /** The meaning in the user's language, otherwise in English; empty if it is missing. */
  public static String of(String field) {
    Locale users = LanguageChoice.getInstance().getDefaultLocale();
    String meaning = in(users, field);
    return meaning.isEmpty() ? inEnglish(field) : meaning;
  }

  /** The meaning in English; empty if it is missing. */
  public static String inEnglish(String field) {
    return in(Locale.US, field);
  }

  private static String in(Locale locale, String field) {
    try {
      ResourceBundle bundle =
          ResourceBundle.getBundle(
              BUNDLE,
              locale,
              FieldMeaning.class.getClassLoader(),
              Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
      return bundle.getString(field);
    } catch (MissingResourceException e) {
      return "";
    }
  }
}
