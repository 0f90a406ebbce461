// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan;

import static io.ledgerhop.plan.PlanProblem.ENTITY_UNKNOWN;
import static io.ledgerhop.plan.PlanProblem.NOT_PROVEN;
import static io.ledgerhop.plan.PlanProblem.NO_CLEARING_ACCOUNT;
import static io.ledgerhop.plan.PlanProblem.NO_DEFERRED_ACCOUNT;
import static io.ledgerhop.plan.PlanProblem.NO_PAYABLES_ACCOUNT;
import static io.ledgerhop.plan.PlanProblem.NUMBER_TOO_LONG;
import static io.ledgerhop.plan.PlanProblem.TOO_MANY_LINES;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Document;
import io.ledgerhop.document.DocumentLine;
import io.ledgerhop.plan.draft.Draft;
import io.ledgerhop.plan.draft.DraftConverter;
import io.ledgerhop.plan.draft.DraftRules;
import io.ledgerhop.plan.draft.Drafter;
import io.ledgerhop.plan.draft.Mirror;
import io.ledgerhop.plan.draft.Proof;
import io.ledgerhop.plan.draft.SliceLines;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.settlement.AccrualId;
import io.ledgerhop.settlement.SettlementHeader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Drafts the documents of a settlement from the sums of its postings. */
final class DocumentDrafter {

  private final PlanSettings settings;
  private final Slicer slicer;

  DocumentDrafter(PlanSettings settings) {
    this.settings = settings;
    this.slicer = new Slicer(settings);
  }

  /** The account that the word clearing of the mapping means; empty if there is none. */
  Optional<AccountCode> clearing(SettlementHeader settlement) {
    return settings.clearing().of(settlement.total().currency());
  }

  /** An accrual has no bills, because it is taken back on the next day. */
  FeePosting feePosting(SettlementHeader settlement) {
    return AccrualId.isOf(settlement)
        ? FeePosting.JOURNAL
        : settings.fees().of(settlement.seller());
  }

  /** New, empty sums by accounting period for a settlement. */
  PostingPeriods periods(SettlementHeader settlement) {
    return new PostingPeriods(settlement, settings);
  }

  /** What a person should look at in the periods of a settlement that is posted. */
  List<Problem> warnings(SettlementHeader settlement, PostingPeriods periods) {
    if (AccrualId.isOf(settlement)) {
      return List.of();
    }
    Optional<Problem> warning = isCut(settlement) ? periods.differingFromUtc() : periods.crossing();
    return warning.stream().toList();
  }

  /** The documents of a settlement, or a hold with the reason why there are none. */
  Plan draft(SettlementHeader settlement, PostingPeriods periods) {
    Outcome<List<Slice>> slices =
        isCut(settlement)
            ? slicer.cut(settlement, periods)
            : Outcome.of(slicer.whole(settlement, periods));
    if (!slices.hasValue()) {
      return held(settlement, slices.problems());
    }
    SliceReader reader = new SliceReader(settings.entities(), settlement.total().currency());
    List<SliceLines> lines = slices.value().stream().map(reader::lines).toList();
    // There may be no money, or the money of each line cancels out.
    if (lines.stream().allMatch(SliceLines::isEmpty)) {
      return Plan.of(settlement, List.of());
    }
    List<Problem> missing = missing(settlement, lines);
    if (!missing.isEmpty()) {
      return held(settlement, missing);
    }
    Outcome<Draft> draft = converted(new Draft(settlement, settlement.total(), lines));
    return draft.hasValue() ? plan(draft.value()) : held(settlement, draft.problems());
  }

  private List<Problem> missing(SettlementHeader settlement, List<SliceLines> slices) {
    Currency currency = settlement.total().currency();
    List<Problem> missing = new ArrayList<>();
    if (balancing(settlement).of(currency).isEmpty()) {
      PlanProblem code = AccrualId.isOf(settlement) ? NO_DEFERRED_ACCOUNT : NO_CLEARING_ACCOUNT;
      missing.add(code.at(place(settlement), currency, currency));
    }
    boolean isUnresolved =
        slices.stream()
            .flatMap(SliceLines::all)
            .anyMatch(line -> line.account().equals(AccountCode.CLEARING));
    if (isUnresolved && AccrualId.isOf(settlement)) {
      missing.add(NO_CLEARING_ACCOUNT.at(place(settlement), currency, currency));
    }
    boolean hasBills = slices.stream().anyMatch(slice -> !slice.billed().isEmpty());
    if (hasBills && settings.payables().of(currency).isEmpty()) {
      missing.add(NO_PAYABLES_ACCOUNT.at(place(settlement), currency, currency));
    }
    slices.stream()
        .flatMap(SliceLines::all)
        .filter(settings.entities()::isUnknown)
        .map(line -> unknown(settlement, line))
        .distinct()
        .forEach(missing::add);
    return missing;
  }

  private static Problem unknown(SettlementHeader settlement, DocumentLine line) {
    String place = line.origin().rule() + ", " + place(settlement);
    return ENTITY_UNKNOWN.at(place, line.dimensions().id(Dimension.LOCATION));
  }

  private Outcome<Draft> converted(Draft draft) {
    SettlementHeader settlement = draft.settlement();
    return settings
        .conversion()
        .map(conversion -> new DraftConverter(conversion, settings.entities()))
        .map(converter -> converter.convert(draft, lastDay(settlement)))
        .orElseGet(() -> Outcome.of(draft));
  }

  private LocalDate lastDay(SettlementHeader settlement) {
    return AccrualId.read(settlement.settlementId())
        .map(AccrualId::lastDay)
        .orElseGet(() -> settings.cutOff().dayOf(settlement, settlement.end()));
  }

  private Plan plan(Draft draft) {
    SettlementHeader settlement = draft.settlement();
    Currency currency = settlement.total().currency();
    AccountCode clearing = balancing(settlement).of(currency).orElseThrow();
    DraftRules rules =
        new DraftRules(
            clearing,
            // A settlement that is not cut carries nothing forward, so the account is not used.
            settings.carriedForward().of(currency).orElse(clearing),
            settings.payables().of(currency),
            settings.entities(),
            settings.linesMax().orElse(Integer.MAX_VALUE));
    List<Document> documents = new Drafter(draft, rules).documents();
    List<Problem> faults = faults(draft, documents);
    return faults.isEmpty()
        ? Plan.of(settlement, reversed(settlement, documents))
        : held(settlement, faults);
  }

  /** An accrual with the documents that take it back on the next day; a settlement as it is. */
  private static List<Document> reversed(SettlementHeader settlement, List<Document> documents) {
    List<Document> all = new ArrayList<>(documents);
    AccrualId.read(settlement.settlementId())
        .ifPresent(accrual -> all.addAll(Mirror.of(documents, accrual.nextDay())));
    return all;
  }

  private List<Problem> faults(Draft draft, List<Document> documents) {
    String place = place(draft.settlement());
    List<Problem> faults = new ArrayList<>();
    for (Document document : documents) {
      String number = document.number();
      int max = document.key().kind().numberMax();
      if (number.length() > max && faults.isEmpty()) {
        faults.add(NUMBER_TOO_LONG.at(place, number, number.length(), max));
      }
      int lines = document.lines().size();
      if (settings.linesMax().isEmpty() && lines > PlanSettings.LINES_UNSPLIT_MAX) {
        faults.add(TOO_MANY_LINES.at(place, number, lines, PlanSettings.LINES_UNSPLIT_MAX));
      }
    }
    new Proof(draft, settings.entities())
        .faults(documents).stream().map(fault -> NOT_PROVEN.at(place, fault)).forEach(faults::add);
    return faults;
  }

  private boolean isCut(SettlementHeader settlement) {
    return !AccrualId.isOf(settlement)
        && settings.carriedForward().of(settlement.total().currency()).isPresent();
  }

  /** The accounts that show what Amazon owes. */
  private CurrencyAccounts balancing(SettlementHeader settlement) {
    return AccrualId.isOf(settlement) ? settings.deferred() : settings.clearing();
  }

  private static Plan held(SettlementHeader settlement, List<Problem> problems) {
    return Plan.held(settlement, problems.stream().map(Hold::of).toList());
  }

  private static String place(SettlementHeader settlement) {
    return "settlement " + settlement.settlementId();
  }
}
