// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of a written filter, taken one after the other. */
final class FilterTokens {

  /** A word that ends the list. */
  private static final String END = "the end";

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*+(?:(?<quoted>'(?:[^']|'')*+'|\"(?:[^\"]|\"\")*+\")"
              + "|(?<sign><=|>=|!=|<>|[=<>(),])|(?<word>[^\\s=<>!(),'\"]++)|(?<other>\\S))");

  /**
   * @param position counted from 1
   */
  record Token(String text, Kind kind, int position) {

    boolean is(String wanted) {
      return kind != Kind.QUOTED && text.equalsIgnoreCase(wanted);
    }

    String shown() {
      return kind == Kind.END ? END : "\"" + text + "\"";
    }
  }

  /** What a token is. */
  enum Kind {
    QUOTED,
    SIGN,
    WORD,
    OTHER,
    END
  }

  private final List<Token> tokens = new ArrayList<>();
  private int at;

  FilterTokens(String text) {
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.lookingAt()) {
      tokens.add(token(matcher));
      matcher.region(matcher.end(), text.length());
    }
    tokens.add(new Token("", Kind.END, text.stripTrailing().length() + 1));
  }

  /** The next token, which is not taken; the last one is of kind {@code END}. */
  Token peek() {
    return tokens.get(at);
  }

  /** Takes the next token. */
  Token take() {
    Token token = peek();
    if (token.kind() != Kind.END) {
      at++;
    }
    return token;
  }

  /** Takes the next token if it is this word or sign. */
  boolean takes(String wanted) {
    boolean here = peek().is(wanted);
    if (here) {
      take();
    }
    return here;
  }

  private static Token token(Matcher matcher) {
    for (Kind kind : List.of(Kind.QUOTED, Kind.SIGN, Kind.WORD, Kind.OTHER)) {
      String group = kind.name().toLowerCase(Locale.ROOT);
      Optional<String> text = Optional.ofNullable(matcher.group(group));
      if (text.isPresent()) {
        String shown = kind == Kind.QUOTED ? unquoted(text.get()) : text.get();
        return new Token(shown, kind, matcher.start(group) + 1);
      }
    }
    throw new IllegalStateException("a token of no kind: " + matcher.group());
  }

  private static String unquoted(String text) {
    String quote = text.substring(0, 1);
    return text.substring(1, text.length() - 1).replace(quote + quote, quote);
  }
}
