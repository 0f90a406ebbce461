// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.intacct.input;

import io.ledgerhop.hop.adapter.AdapterProblem;
import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.intacct.query.Filter;
import io.ledgerhop.intacct.query.FilterText;
import io.ledgerhop.intacct.query.RecordPages;
import io.ledgerhop.intacct.query.UserTime;
import io.ledgerhop.intacct.query.WantedFields;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.problem.ProblemCode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.hop.core.variables.IVariables;

/**
 * The parsed options of Intacct Input.
 *
 * @param place the transform, for messages
 * @param filterText as it is written, with variables resolved
 * @param documentDefinition empty for none
 */
record InputOptions(
    String place,
    String object,
    WantedFields fields,
    String filterText,
    Optional<Filter> filter,
    String documentDefinition,
    boolean showPrivate,
    boolean onlyChanged,
    Duration overlap,
    UserTime time,
    RecordPages.Size size) {

  static final int PAGE_MAX = 2_000;
  static final int ROWS_MAX = 1_000_000;
  private static final int ROWS_LIMIT = 100_000_000;
  private static final int OVERLAP_MINUTES = 60;
  private static final int OVERLAP_MAX = 100_000;
  private static final Pattern OBJECT = Pattern.compile("[A-Za-z0-9_.-]{1,80}");

  /** Parses the options; all problems are reported together. */
  static Outcome<InputOptions> read(IntacctInputMeta meta, String place, IVariables variables) {
    Reading reading = new Reading(place, variables);
    WantedFields fields = WantedFields.of(meta.getFields());
    OptionText.withoutVariables(reading.option("Fields"), meta.getFields())
        .ifPresent(reading.problems::add);
    reading.problems.addAll(RecordRow.problems(reading.option("Fields"), fields));
    UserTime time = reading.zone(meta.getTimeZone());
    String filter = reading.text("Filter", meta.getFilter());
    InputOptions options =
        new InputOptions(
            place,
            reading.object(meta.getObject()),
            fields,
            filter,
            reading.filter(filter, time),
            reading.text("DocumentDefinition", meta.getDocumentDefinition()),
            reading.isYes("ShowPrivate", meta.getShowPrivate(), true),
            reading.isYes("OnlyChanged", meta.getOnlyChanged(), false),
            Duration.ofMinutes(
                reading.number("Overlap", meta.getOverlap(), OVERLAP_MINUTES, OVERLAP_MAX)),
            time,
            new RecordPages.Size(
                reading.number("PageSize", meta.getPageSize(), PAGE_MAX, PAGE_MAX),
                reading.number("RowsMax", meta.getRowsMax(), ROWS_MAX, ROWS_LIMIT)));
    return reading.problems.isEmpty() ? Outcome.of(options) : Outcome.failed(reading.problems);
  }

  /** The place of an option, for messages. */
  String option(String option) {
    return place + ", " + IntacctInputMeta.label(option);
  }

  private static final class Reading {
    private final String place;
    private final IVariables variables;
    private final List<Problem> problems = new ArrayList<>();

    Reading(String place, IVariables variables) {
      this.place = place;
      this.variables = variables;
    }

    String option(String option) {
      return place + ", " + IntacctInputMeta.label(option);
    }

    void problem(String option, ProblemCode code, Object... values) {
      problems.add(code.at(option(option), values));
    }

    String text(String option, String written) {
      return kept(OptionText.of(option(option), variables, written)).orElse("");
    }

    String object(String written) {
      Optional<String> object =
          kept(OptionText.required(option("Object"), variables, written, "an object"));
      object
          .filter(name -> !OBJECT.matcher(name).matches())
          .ifPresent(name -> problem("Object", InputOptionProblem.OBJECT_UNFIT, name));
      return object.orElse("");
    }

    Optional<Filter> filter(String text, UserTime time) {
      return kept(FilterText.read(option("Filter"), text, time)).flatMap(filter -> filter);
    }

    UserTime zone(String written) {
      String text = text("TimeZone", written);
      try {
        return new UserTime(text.isEmpty() ? ZoneOffset.UTC : ZoneId.of(text));
      } catch (DateTimeException e) {
        problem("TimeZone", InputOptionProblem.ZONE_UNKNOWN, text);
        return new UserTime(ZoneOffset.UTC);
      }
    }

    boolean isYes(String option, String written, boolean otherwise) {
      String text = text(option, written);
      return switch (text.toLowerCase(Locale.ROOT)) {
        case "y", "yes", "true" -> true;
        case "n", "no", "false" -> false;
        case "" -> otherwise;
        default -> {
          problem(option, AdapterProblem.OPTION_UNCLEAR, text);
          yield otherwise;
        }
      };
    }

    /** A whole number; only an overlap may be 0. */
    int number(String option, String written, int otherwise, int most) {
      String text = text(option, written);
      int least = option.equals("Overlap") ? 0 : 1;
      if (text.isEmpty()) {
        return otherwise;
      }
      int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
      if (number < least || number > most) {
        problem(option, InputOptionProblem.NUMBER_UNFIT, text, least, most);
        return otherwise;
      }
      return number;
    }

    private <T> Optional<T> kept(Outcome<T> outcome) {
      problems.addAll(outcome.problems());
      return outcome.hasValue() ? Optional.of(outcome.value()) : Optional.empty();
    }
  }
}
