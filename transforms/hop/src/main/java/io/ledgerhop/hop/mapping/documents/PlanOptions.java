// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.documents;

import static io.ledgerhop.hop.mapping.MappingOptionProblem.CALENDAR_TWICE;
import static io.ledgerhop.hop.mapping.MappingOptionProblem.CONVERSION_INCOMPLETE;
import static io.ledgerhop.hop.mapping.MappingOptionProblem.LINES_UNCLEAR;

import io.ledgerhop.hop.mapping.ConversionOptions;
import io.ledgerhop.hop.mapping.CutOffOption;
import io.ledgerhop.hop.mapping.OptionReading;
import io.ledgerhop.plan.CurrencyAccounts;
import io.ledgerhop.plan.FeeRules;
import io.ledgerhop.plan.PlanSettings;
import io.ledgerhop.plan.calendar.CalendarTable;
import io.ledgerhop.plan.calendar.FiscalCalendar;
import io.ledgerhop.plan.currency.Conversion;
import io.ledgerhop.plan.draft.DraftRules;
import io.ledgerhop.plan.entity.EntityRules;
import io.ledgerhop.plan.entity.EntityTable;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.CutOff;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.hop.core.variables.IVariables;

/** Reads the options of Ledger Documents that say how a settlement becomes documents. */
final class PlanOptions {

  private static final int LINES_DIGITS_MAX = 6;

  private final LedgerDocumentsMeta meta;
  private final OptionReading options;

  /**
   * @param place gives the place of an option, for messages, by the name of its label
   */
  PlanOptions(LedgerDocumentsMeta meta, UnaryOperator<String> place, IVariables variables) {
    this.meta = meta;
    this.options = new OptionReading(place, variables);
  }

  /** All problems of the options; files are not opened. */
  List<Problem> problems() {
    clearing();
    carriedForward();
    payables();
    deferred();
    requireOneCalendar();
    cutOff();
    options.text("Entities", meta.getEntities());
    fees();
    linesMax();
    conversion().check(CONVERSION_INCOMPLETE);
    return options.problems();
  }

  /**
   * What the options and files say, or all problems of the files.
   *
   * @param reportingPeriods reads the reporting periods of a company of Intacct
   * @throws IllegalStateException if {@link #problems} has an error
   */
  Outcome<PlanSettings> settings(Function<String, List<List<String>>> reportingPeriods) {
    FiscalCalendar calendar = calendar(reportingPeriods).orElse(FiscalCalendar.months());
    EntityRules entities =
        options.file("Entities", meta.getEntities(), EntityTable::read).orElse(EntityRules.none());
    Optional<Conversion> conversion = conversion().conversion();
    return options.hasErrors()
        ? Outcome.failed(options.problems())
        : Outcome.of(
            new PlanSettings(
                clearing().value(),
                carriedForward().value(),
                payables().value(),
                cutOff().value(),
                calendar,
                fees().value(),
                entities,
                linesMax(),
                conversion,
                deferred().value()));
  }

  private void requireOneCalendar() {
    boolean hasFile = !options.text("Calendar", meta.getCalendar()).isEmpty();
    if (hasFile && !options.text("CalendarCompany", meta.getCalendarCompany()).isEmpty()) {
      options.add(CALENDAR_TWICE.at(options.place("Calendar")));
    }
  }

  private Optional<FiscalCalendar> calendar(Function<String, List<List<String>>> reportingPeriods) {
    String company = options.text("CalendarCompany", meta.getCalendarCompany());
    if (company.isEmpty()) {
      return options.file("Calendar", meta.getCalendar(), CalendarTable::read);
    }
    String name = "reporting periods of " + company;
    Outcome<FiscalCalendar> periods =
        options.kept(CalendarTable.read(name, reportingPeriods.apply(company)));
    return periods.hasValue() ? Optional.of(periods.value()) : Optional.empty();
  }

  private ConversionOptions conversion() {
    String rounding = options.text("Rounding", meta.getRounding());
    return new ConversionOptions(options, meta.getBaseCurrency(), meta.getRates(), rounding);
  }

  private Outcome<CurrencyAccounts> clearing() {
    return accounts("ClearingAccounts", meta.getClearingAccounts());
  }

  private Outcome<CurrencyAccounts> carriedForward() {
    return accounts("CarriedForward", meta.getCarriedForward());
  }

  private Outcome<CurrencyAccounts> payables() {
    return accounts("Payables", meta.getPayables());
  }

  private Outcome<CurrencyAccounts> deferred() {
    return accounts("DeferredAccounts", meta.getDeferredAccounts());
  }

  private Outcome<CurrencyAccounts> accounts(String option, String written) {
    return options.kept(
        CurrencyAccounts.parse(options.place(option), options.text(option, written)));
  }

  private Outcome<CutOff> cutOff() {
    return options.kept(
        CutOffOption.parse(options.place("Zone"), options.variables(), meta.getZone()));
  }

  private Outcome<FeeRules> fees() {
    return options.kept(
        FeesOption.parse(options.place("Fees"), options.text("Fees", meta.getFees())));
  }

  private OptionalInt linesMax() {
    String text = options.text("LinesMax", meta.getLinesMax());
    boolean isNumber =
        text.length() <= LINES_DIGITS_MAX && text.chars().allMatch(Character::isDigit);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (isNumber && Integer.parseInt(text) >= DraftRules.LINES_MIN) {
      return OptionalInt.of(Integer.parseInt(text));
    }
    options.add(LINES_UNCLEAR.at(options.place("LinesMax"), text, DraftRules.LINES_MIN));
    return OptionalInt.empty();
  }
}
