// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.amazon.report;

import io.ledgerhop.amazon.api.report.ReportRequest;
import io.ledgerhop.amazon.request.RequestProblem;
import io.ledgerhop.amazon.request.WantedReport;
import io.ledgerhop.amazon.request.WrittenTime;
import io.ledgerhop.amazon.table.TextEncoding;
import io.ledgerhop.amazon.table.WantedColumns;
import io.ledgerhop.hop.adapter.AdapterProblem;
import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.hop.connection.SellerAccess;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.Marketplace;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hop.core.variables.IVariables;

/**
 * The parsed options of Amazon Report Input.
 *
 * @param marketplaceIds those that the option names; empty for those of the account
 * @param start as it is written
 * @param end as it is written
 * @param encoding empty if it is to be detected
 */
record ReportOptions(
    String place,
    String type,
    ReportMode way,
    List<String> marketplaceIds,
    String start,
    String end,
    SortedMap<String, String> options,
    Duration longestWait,
    Optional<Charset> encoding,
    WantedColumns columns) {

  private static final Pattern WAIT = Pattern.compile("(\\d{1,5})\\s*([smh])");
  private static final Pattern MARKETPLACE_ID = Pattern.compile("A[A-Z0-9]{9,15}");

  /** Parses the options; all problems are reported together. */
  static Outcome<ReportOptions> read(ReportInputMeta meta, String place, IVariables variables) {
    Reading reading = new Reading(place, variables);
    String type = reading.required("ReportType", meta.getReportType(), "a report type");
    ReportMode way = reading.way(meta.getWay());
    if (way.isOrdering() && ReportRequest.isMadeByAmazonAlone(type)) {
      reading.problem("ReportType", ReportInputProblem.MADE_BY_AMAZON, type);
    }
    ReportOptions options =
        new ReportOptions(
            place,
            type,
            way,
            reading.marketplaces(meta.getMarketplaces()),
            reading.time("DataStart", meta.getDataStart()),
            reading.time("DataEnd", meta.getDataEnd()),
            reading.pairs(meta.getReportOptions()),
            reading.wait(meta.getLongestWait()),
            reading.encoding(meta.getEncoding()),
            WantedColumns.of(meta.getColumns()));
    OptionText.withoutVariables(reading.option("Columns"), meta.getColumns())
        .ifPresent(reading.problems::add);
    reading.problems.addAll(
        options.columns.problems(reading.option("Columns"), ReportLine.commonFields()));
    return reading.problems.isEmpty() ? Outcome.of(options) : Outcome.failed(reading.problems);
  }

  /** Those of the option, else those of the account. */
  List<String> marketplaceIds(SellerAccess account) {
    return marketplaceIds.isEmpty()
        ? account.marketplaces().stream().map(Marketplace::id).toList()
        : marketplaceIds;
  }

  /**
   * The order of this run.
   *
   * @throws ConnectorException if no marketplace is named anywhere
   */
  WantedReport wanted(SellerAccess account, Instant now) {
    List<String> ids = marketplaceIds(account);
    if (ids.isEmpty()) {
      throw new ConnectorException(
          ReportInputProblem.MARKETPLACE_MISSING.at(
              place + ", " + ReportInputMeta.label("Marketplaces")));
    }
    String from = WrittenTime.resolve(place, start, now).value();
    String to = WrittenTime.resolve(place, end, now).value();
    String period = start.isEmpty() && end.isEmpty() ? "" : start + "/" + end;
    return new WantedReport(new ReportRequest(type, ids, from, to, options), period);
  }

  /** How the bytes of a report are decoded. */
  TextEncoding textEncoding(SellerAccess account, String contentType) {
    boolean inJapan = marketplaceIds(account).contains(Marketplace.JP.id());
    return encoding
        .map(TextEncoding::fixed)
        .orElseGet(() -> TextEncoding.found(contentType, inJapan));
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
      return place + ", " + ReportInputMeta.label(option);
    }

    void problem(String option, ReportInputProblem code, Object... values) {
      problems.add(code.at(option(option), values));
    }

    String text(String option, String written) {
      return kept(OptionText.of(option(option), variables, written)).orElse("");
    }

    String required(String option, String written, String wanted) {
      String text = text(option, written);
      if (text.isEmpty() && !OptionText.of(option, variables, written).problems().isEmpty()) {
        return text;
      }
      if (text.isEmpty()) {
        problems.add(AdapterProblem.OPTION_EMPTY.at(option(option), wanted));
      }
      return text;
    }

    ReportMode way(String written) {
      String text = text("Way", written);
      Optional<ReportMode> way =
          text.isEmpty() ? Optional.of(ReportMode.ORDER) : ReportMode.of(text);
      if (way.isEmpty()) {
        problem("Way", ReportInputProblem.WAY_UNKNOWN, text, String.join(", ", ReportMode.words()));
      }
      return way.orElse(ReportMode.ORDER);
    }

    List<String> marketplaces(String written) {
      List<String> ids = new ArrayList<>();
      for (String name : text("Marketplaces", written).split(",", -1)) {
        Optional<String> id = marketplace(name.strip());
        id.ifPresent(ids::add);
        if (id.isEmpty() && !name.isBlank()) {
          problem("Marketplaces", ReportInputProblem.MARKETPLACE_UNKNOWN, name.strip());
        }
      }
      return List.copyOf(ids);
    }

    /** Amazon also has marketplaces of other channels, so an unknown id may be valid. */
    private static Optional<String> marketplace(String name) {
      return Marketplace.named(name)
          .or(
              () ->
                  Arrays.stream(Marketplace.values())
                      .filter(known -> known.country().equalsIgnoreCase(name))
                      .findFirst())
          .map(Marketplace::id)
          .or(() -> Optional.of(name).filter(id -> MARKETPLACE_ID.matcher(id).matches()));
    }

    /** A relative time is valid or invalid independent of the current time. */
    String time(String option, String written) {
      String text = text(option, written);
      kept(WrittenTime.resolve(option(option), text, Instant.EPOCH));
      return text;
    }

    SortedMap<String, String> pairs(String written) {
      SortedMap<String, String> pairs = new TreeMap<>();
      for (String pair : text("ReportOptions", written).split("[;\\r\\n]", -1)) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          pairs.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
        } else if (!pair.isBlank()) {
          problems.add(RequestProblem.OPTION_UNREADABLE.at(option("ReportOptions"), pair.strip()));
        }
      }
      return pairs;
    }

    Duration wait(String written) {
      String text = text("LongestWait", written);
      Matcher wait = WAIT.matcher(text);
      if (!wait.matches()) {
        if (!text.isEmpty()) {
          problem("LongestWait", ReportInputProblem.WAIT_UNREADABLE, text);
        }
        return Duration.ofMinutes(15);
      }
      long count = Long.parseLong(wait.group(1));
      return switch (wait.group(2).charAt(0)) {
        case 's' -> Duration.ofSeconds(count);
        case 'm' -> Duration.ofMinutes(count);
        default -> Duration.ofHours(count);
      };
    }

    Optional<Charset> encoding(String written) {
      String text = text("Encoding", written);
      return text.isEmpty() ? Optional.empty() : kept(TextEncoding.named(option("Encoding"), text));
    }

    private <T> Optional<T> kept(Outcome<T> outcome) {
      problems.addAll(outcome.problems());
      return outcome.hasValue() ? Optional.of(outcome.value()) : Optional.empty();
    }
  }
}
