// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import java.util.Locale;
import java.util.Set;

/**
 * One error of Intacct.
 *
 * @param number opaque text; not always a code
 * @param text the more specific of its two descriptions, without the support id
 * @param correction what Intacct advises; empty if nothing
 * @param ids the stable ids of the additional information, such as {@code GL-1009}
 * @param supportId the id that Sage's support asks for; empty if none
 */
public record IntacctError(
    String number, String text, String correction, Set<String> ids, String supportId) {

  private static final String ROLLED_BACK = "XL03000009";

  /** True for an error that only says that another error happened. */
  boolean isWrapper() {
    String start = text.toLowerCase(Locale.ROOT);
    return number.equals(ROLLED_BACK)
        || start.startsWith("could not create")
        || start.startsWith("could not update")
        || start.startsWith("error while saving");
  }

  boolean mentions(String words) {
    return text.toLowerCase(Locale.ROOT).contains(words);
  }

  /** Number, text, advice and support id, for messages. */
  String words() {
    StringBuilder words = new StringBuilder(number);
    append(words, number.isEmpty() ? "" : ": ", text);
    append(words, text.endsWith(".") ? " " : ". ", correction);
    if (!supportId.isEmpty()) {
      words.append(" [Support ID: ").append(supportId).append(']');
    }
    return words.isEmpty() ? "no reason given" : words.toString();
  }

  private static void append(StringBuilder words, String separator, String more) {
    if (!more.isEmpty()) {
      words.append(words.isEmpty() ? "" : separator).append(more);
    }
  }
}
