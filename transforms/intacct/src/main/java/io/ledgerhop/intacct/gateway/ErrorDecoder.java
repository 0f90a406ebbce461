// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import io.ledgerhop.masking.Masking;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the errors of any level, and puts the most specific ones first. */
final class ErrorDecoder {

  private static final int SHOWN_MAX = 10;
  private static final Pattern SUPPORT_ID =
      Pattern.compile("\\s*\\[?Support ID:\\s*([^\\]\\s]+)\\]?\\s*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern BARE_SUPPORT_ID =
      Pattern.compile("\\s+([\\w.-]{3,40}(?:%7E|~)[\\w.*-]{3,60})\\s*$");

  private ErrorDecoder() {}

  /** The errors below an element, in Intacct's order; empty if there are none. */
  static List<IntacctError> errors(XmlNode owner) {
    return owner.child("errormessage").stream()
        .flatMap(message -> message.children("error").stream())
        .map(ErrorDecoder::error)
        .toList();
  }

  /**
   * The texts of all specific errors, secrets masked; generic wrapper errors are left out unless
   * there is nothing else.
   */
  static String words(List<IntacctError> errors) {
    List<IntacctError> specific = specific(errors);
    String words =
        specific.stream()
            .limit(SHOWN_MAX)
            .map(IntacctError::words)
            .distinct()
            .collect(Collectors.joining("; "));
    return words.isEmpty() ? "no reason given" : Masking.masked(words);
  }

  static String hint(List<IntacctError> errors) {
    return ErrorHint.of(specific(errors));
  }

  /** True if the request was refused before any function ran, so that it may be repeated. */
  static boolean isBusy(List<IntacctError> errors) {
    return errors.stream()
        .anyMatch(error -> error.number().equals("GW-0010") || error.mentions("rate limit"));
  }

  static boolean isAboutSender(List<IntacctError> errors) {
    return errors.stream()
        .anyMatch(
            error ->
                error.mentions("partner id")
                    || error.mentions("make web services")
                    || error.mentions("web services authorization")
                    || error.number().equals("GW-0011"));
  }

  static boolean isAboutPermission(List<IntacctError> errors) {
    return ErrorHint.NOT_PERMITTED.isAbout(specific(errors));
  }

  /** True for a refused sign-in that the service reports one level too high. */
  static boolean isAboutSignIn(List<IntacctError> errors) {
    return errors.stream().anyMatch(error -> error.number().endsWith("JPP0002"));
  }

  private static List<IntacctError> specific(List<IntacctError> errors) {
    List<IntacctError> specific = errors.stream().filter(error -> !error.isWrapper()).toList();
    return specific.isEmpty() ? errors : specific;
  }

  private static IntacctError error(XmlNode error) {
    String second = error.text("description2");
    String description = second.isEmpty() ? error.text("description") : second;
    Optional<Matcher> support = supportId(description);
    String text =
        support.map(found -> description.substring(0, found.start())).orElse(description).strip();
    return new IntacctError(
        error.text("errorno"),
        text,
        error.text("correction"),
        ids(error),
        support.map(found -> found.group(1)).orElse(""));
  }

  private static Optional<Matcher> supportId(String text) {
    return List.of(SUPPORT_ID, BARE_SUPPORT_ID).stream()
        .map(pattern -> pattern.matcher(text))
        .filter(Matcher::find)
        .findFirst();
  }

  private static Set<String> ids(XmlNode error) {
    Set<String> ids = new LinkedHashSet<>();
    error.child("additionalinfo").ifPresent(more -> collectIds(more, ids));
    return ids;
  }

  /** The parser bounds the depth. */
  private static void collectIds(XmlNode node, Set<String> ids) {
    if (node.is("errorid") || node.is("messageid")) {
      ids.add(node.text().strip());
    }
    node.children().forEach(child -> collectIds(child, ids));
  }
}
