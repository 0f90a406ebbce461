// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.masking.Masking;
import io.ledgerhop.money.Currencies;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.secret.Secret;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.i18n.BaseMessages;
import org.apache.hop.metadata.api.IHopMetadata;

/**
 * Reads the options of one connection, with variables resolved, and collects their problems.
 *
 * <p>Messages show names of variables, but never values of secrets.
 */
final class OptionReader {

  private static final int PORT_MAX = 65_535;

  private final IHopMetadata connection;
  private final IVariables variables;
  private final List<Problem> problems = new ArrayList<>();

  OptionReader(IHopMetadata connection, IVariables variables) {
    this.connection = connection;
    this.variables = variables;
  }

  /** The name of a connection in messages: kind and name. */
  static String place(Class<?> type, String name) {
    return BaseMessages.getString(type, type.getSimpleName() + ".Name") + " \"" + name + "\"";
  }

  /** The value without surrounding blanks; empty if the option is. */
  String text(String option, String written) {
    return resolved(option, written).orElse("");
  }

  String required(String option, String written) {
    Optional<String> value = resolved(option, written);
    if (value.isPresent() && value.get().isEmpty()) {
      blank(option, written);
    }
    return value.orElse("");
  }

  /** A path that must be given, and that names of files can express here. */
  String path(String option, String written) {
    String path = required(option, written);
    isInexpressible(option, path);
    return path;
  }

  /** True if names of files cannot express a path here; the problem is noted. */
  boolean isInexpressible(String option, String path) {
    Optional<Problem> problem = OptionText.inexpressible(place(connection, option), path);
    problem.ifPresent(problems::add);
    return problem.isPresent();
  }

  Secret secret(String option, String written) {
    return Secret.of(password(option, written, true));
  }

  /** The plain value of a secret, for a driver that requires it; masked from now on. */
  String password(String option, String written, boolean required) {
    if (SecretOption.isBare(written)) {
      problem(option, ConnectionProblem.SECRET_BARE);
    }
    Optional<String> value = resolved(option, written).flatMap(text -> opened(option, text));
    if (value.filter(SecretOption::isEncoded).isPresent()) {
      problem(option, ConnectionProblem.SECRET_UNREADABLE);
    } else if (required && value.isPresent() && value.get().isEmpty()) {
      blank(option, written);
    }
    value.ifPresent(Masking::hide);
    return value.orElse("");
  }

  /** Empty if it cannot be decrypted; the problem is noted. */
  private Optional<String> opened(String option, String text) {
    try {
      return Optional.of(SecretOption.opened(place(connection, option), text));
    } catch (ConnectorException e) {
      problems.add(e.problem());
      return Optional.empty();
    }
  }

  boolean isYes(String option, String written) {
    String value = text(option, written).toLowerCase(Locale.ROOT);
    return switch (value) {
      case "y", "yes", "true" -> true;
      case "", "n", "no", "false" -> false;
      default -> {
        problem(option, ConnectionProblem.VALUE_UNFIT, value, "Y or N");
        yield false;
      }
    };
  }

  /** A web address; empty if the option is. */
  Optional<URI> address(String option, String written) {
    String value = text(option, written);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<URI> address = parsed(value);
    if (address.isEmpty()) {
      problem(option, ConnectionProblem.VALUE_UNFIT, value, "an address such as https://host/path");
    }
    return address;
  }

  /** A currency that the option must name. */
  Optional<Currency> currency(String option, String written) {
    String code = required(option, written).toUpperCase(Locale.ROOT);
    Optional<Currency> currency = Currencies.of(code);
    if (currency.isEmpty() && !code.isEmpty()) {
      problem(option, ConnectionProblem.VALUE_UNFIT, code, "the code of a currency, such as USD");
    }
    return currency;
  }

  /** A count, at least one. */
  int count(String option, String written, int otherwise) {
    String value = text(option, written);
    if (value.isEmpty()) {
      return otherwise;
    }
    if (!value.matches("[1-9]\\d{0,4}")) {
      problem(option, ConnectionProblem.VALUE_UNFIT, value, "a number from 1 to 99999");
      return otherwise;
    }
    return Integer.parseInt(value);
  }

  void problem(String option, ProblemCode code, Object... values) {
    problems.add(code.at(place(connection, option), values));
  }

  /** The result of the options, with warnings; or all their problems. */
  <T> Outcome<T> outcome(Supplier<T> value) {
    return problems.stream().noneMatch(Problem::isError)
        ? Outcome.of(value.get(), problems)
        : Outcome.failed(problems.stream().filter(Problem::isError).toList());
  }

  /** The name of an option of a connection in messages. */
  static String place(IHopMetadata connection, String option) {
    Class<?> type = connection.getClass();
    String label = BaseMessages.getString(type, type.getSimpleName() + "." + option + ".Label");
    return place(connection) + ", " + label;
  }

  /** A connection that is not saved yet may have no name. */
  private static String place(IHopMetadata connection) {
    Class<?> type = connection.getClass();
    String name = connection.getName();
    return name == null || name.isBlank()
        ? BaseMessages.getString(type, type.getSimpleName() + ".Name")
        : place(type, name);
  }

  private void blank(String option, String written) {
    if (written.isBlank()) {
      problem(option, ConnectionProblem.BLANK);
    } else {
      problem(option, ConnectionProblem.VARIABLE_BLANK, written.strip());
    }
  }

  /** Empty if a variable is undefined; the problem is noted. */
  private Optional<String> resolved(String option, String written) {
    Matcher expressions = SecretOption.EXPRESSION.matcher(written);
    boolean known = true;
    while (expressions.find()) {
      String value = variables.resolve(expressions.group());
      if (SecretOption.EXPRESSION.matcher(value).matches()) {
        problem(option, ConnectionProblem.VARIABLE_UNKNOWN, value);
        known = false;
      }
    }
    return known ? Optional.of(variables.resolve(written).strip()) : Optional.empty();
  }

  private static Optional<URI> parsed(String text) {
    try {
      URI address = new URI(text);
      boolean web =
          "https".equalsIgnoreCase(address.getScheme())
              || "http".equalsIgnoreCase(address.getScheme());
      boolean isPort = address.getPort() != 0 && address.getPort() <= PORT_MAX;
      return web && address.getHost() != null && isPort ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
