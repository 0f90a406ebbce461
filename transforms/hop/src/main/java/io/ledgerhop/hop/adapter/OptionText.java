// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import static io.ledgerhop.hop.adapter.AdapterProblem.OPTION_EMPTY;
import static io.ledgerhop.hop.adapter.OptionProblem.PATH_INEXPRESSIBLE;
import static io.ledgerhop.hop.adapter.OptionProblem.VARIABLE_UNRESOLVED;
import static io.ledgerhop.hop.adapter.OptionProblem.VARIABLE_UNSUPPORTED;

import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.io.File;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hop.core.variables.IVariables;

/**
 * Reads the text of an option with its variables resolved.
 *
 * <p>Hop leaves an undefined variable in the text, which would then become the name of a folder.
 */
public final class OptionText {

  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{[^}]+}|%%[^%]+%%|#\\{[^}]+}");

  private static final Pattern ABSOLUTE_PATH = Pattern.compile("(file:)?/");

  private OptionText() {}

  /**
   * The text without surrounding blanks; empty if the option is.
   *
   * @param place the option, for messages
   */
  public static Outcome<String> of(String place, IVariables variables, String written) {
    String text = variables.resolve(written).strip();
    Matcher expression = EXPRESSION.matcher(text);
    if (expression.find()) {
      return Outcome.failed(VARIABLE_UNRESOLVED.at(place, expression.group()));
    }
    return inexpressible(place, text)
        .<Outcome<String>>map(Outcome::failed)
        .orElseGet(() -> Outcome.of(text));
  }

  /**
   * The problem of a text in which variables are not replaced; empty if it has none.
   *
   * @param place the option, for messages
   */
  public static Optional<Problem> withoutVariables(String place, String written) {
    Matcher expression = EXPRESSION.matcher(written);
    return expression.find()
        ? Optional.of(VARIABLE_UNSUPPORTED.at(place, expression.group()))
        : Optional.empty();
  }

  /**
   * The problem of an absolute path with characters that names of files cannot have here, as with
   * {@code LANG=C}. Java would write to a path with question marks instead, and say nothing.
   *
   * @return empty for any other text
   */
  public static Optional<Problem> inexpressible(String place, String text) {
    boolean isPath = File.separatorChar == '/' && ABSOLUTE_PATH.matcher(text).lookingAt();
    String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
    return isPath && !Charset.forName(encoding).newEncoder().canEncode(text)
        ? Optional.of(PATH_INEXPRESSIBLE.at(place, encoding, text))
        : Optional.empty();
  }

  /**
   * The text of an option that must not be empty.
   *
   * @param wanted what belongs there, for messages, as in <i>a folder</i>
   */
  public static Outcome<String> required(
      String place, IVariables variables, String written, String wanted) {
    Outcome<String> text = of(place, variables, written);
    return text.hasValue() && text.value().isEmpty()
        ? Outcome.failed(OPTION_EMPTY.at(place, wanted))
        : text;
  }
}
