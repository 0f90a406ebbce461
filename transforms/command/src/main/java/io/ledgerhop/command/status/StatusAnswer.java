// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.status;

import static io.ledgerhop.command.page.AnswerColumn.figure;
import static io.ledgerhop.command.page.AnswerColumn.text;

import io.ledgerhop.command.page.AnswerColumn;
import io.ledgerhop.command.page.AnswerPage;
import io.ledgerhop.command.page.AnswerTable;
import io.ledgerhop.command.page.Words;
import io.ledgerhop.money.Money;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.store.status.SettlementStanding;
import io.ledgerhop.store.status.SettlementState;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The state of settlements: those that need a person, the sums of each state, and all.
 *
 * @param settlements those that ended last first
 * @param now tells their age
 * @param isOpenOnly whether the list of all is left out
 */
record StatusAnswer(List<SettlementStanding> settlements, Instant now, boolean isOpenOnly) {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  /** Where a sum belongs: a state and a currency. */
  private record Place(SettlementState state, String currency) {
    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::state).thenComparing(Place::currency);
  }

  AnswerPage page() {
    List<SettlementStanding> needed = chosen(settlement -> settlement.needsPerson(now));
    return new AnswerPage(
        "status",
        "What became of the settlements",
        List.of(about()),
        needed.isEmpty() ? List.of() : List.of(need(needed)),
        needed.isEmpty() ? "Nothing waits for a person." : "Something waits for a person.",
        tables(needed));
  }

  private String about() {
    if (settlements.isEmpty()) {
      return "The trail has no such settlement.";
    }
    Instant first = settlements.get(settlements.size() - 1).end();
    return "%s that ended from %s to %s, as of %s UTC."
        .formatted(
            Words.count(settlements.size(), "settlement"),
            day(first),
            day(settlements.get(0).end()),
            MINUTE.format(now.atOffset(ZoneOffset.UTC)));
  }

  private static String need(List<SettlementStanding> needed) {
    return Words.count(needed.size(), "settlement")
        + (needed.size() == 1 ? " waits" : " wait")
        + " for a person: "
        + needed.stream()
            .collect(
                Collectors.groupingBy(
                    SettlementStanding::state, TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .map(count -> count.getValue() + " " + count.getKey().word())
            .collect(Collectors.joining(", "))
        + ".";
  }

  private List<AnswerTable> tables(List<SettlementStanding> needed) {
    List<AnswerTable> tables = new ArrayList<>();
    tables.add(
        cases(
            "status-open",
            "Needs a person",
            "The next run goes on with each as soon as this is done; no document is posted twice.",
            needed));
    tables.add(
        cases(
            "status-look",
            "Worth a look",
            "These brought new types of lines, and the trail cannot know whether a person has"
                + " posted their drafts in Intacct.",
            chosen(settlement -> settlement.state() == SettlementState.MAYBE_DRAFT)));
    if (!isOpenOnly) {
      tables.add(sums());
      tables.add(all());
    }
    return tables;
  }

  private List<SettlementStanding> chosen(Predicate<SettlementStanding> which) {
    return settlements.stream()
        .filter(which)
        .sorted(Comparator.comparing(SettlementStanding::state))
        .toList();
  }

  private AnswerTable cases(
      String name, String title, String note, List<SettlementStanding> settlements) {
    return table(
        name,
        title,
        note,
        settlements,
        List.of(text("What is wrong"), text("What to do")),
        settlement -> {
          ToDo todo = ToDo.of(settlement);
          return Stream.of(todo.fact(), todo.remedy());
        });
  }

  private AnswerTable all() {
    boolean isOneCompany = isOneCompany();
    boolean isReversed = settlements.stream().anyMatch(one -> !one.superseded().isEmpty());
    return table(
        "status",
        "All settlements",
        "Age: days since the period ended. "
            + (isReversed ? "Superseded: records that were reversed. " : "")
            + "A document that was entered as a draft by a rule counts as posted.",
        settlements,
        List.of(
            text("From"),
            text("To"),
            text("What"),
            text("Company"),
            text("Last change"),
            text("Intacct records"),
            text("Superseded")),
        settlement ->
            Stream.of(
                day(settlement.start()),
                day(settlement.end()),
                Origins.word(settlement.settlementId()),
                isOneCompany ? "" : settlement.books().map(StatusAnswer::company).orElse(""),
                day(settlement.changed()),
                String.join(", ", settlement.records()),
                String.join(", ", settlement.superseded())));
  }

  private AnswerTable table(
      String name,
      String title,
      String note,
      List<SettlementStanding> settlements,
      List<AnswerColumn> columns,
      Function<SettlementStanding, Stream<String>> more) {
    return new AnswerTable(
        name,
        title,
        note,
        Stream.concat(
                Stream.of(
                    text("State"),
                    text("Seller"),
                    text("Settlement"),
                    figure("Deposit"),
                    text("Currency"),
                    figure("Age")),
                columns.stream())
            .toList(),
        settlements.stream()
            .map(one -> Stream.concat(common(one), more.apply(one)).toList())
            .toList());
  }

  private Stream<String> common(SettlementStanding settlement) {
    return Stream.of(
        settlement.state().word(),
        settlement.seller(),
        settlement.settlementId(),
        settlement.deposit().digits(),
        settlement.deposit().currency().getCurrencyCode(),
        String.valueOf(settlement.ageInDays(now)));
  }

  private AnswerTable sums() {
    TreeMap<Place, List<Money>> sums = new TreeMap<>(Place.ORDER);
    settlements.forEach(
        settlement ->
            sums.computeIfAbsent(
                    new Place(
                        settlement.state(), settlement.deposit().currency().getCurrencyCode()),
                    unused -> new ArrayList<>())
                .add(settlement.deposit()));
    return new AnswerTable(
        "status-sums",
        "By state",
        "Deposits as Amazon counts them: negative where the seller owes Amazon.",
        List.of(text("State"), figure("Settlements"), figure("Deposits"), text("Currency")),
        sums.entrySet().stream()
            .map(
                sum ->
                    List.of(
                        sum.getKey().state().word(),
                        String.valueOf(sum.getValue().size()),
                        sum.getValue().stream().reduce(Money::plus).orElseThrow().digits(),
                        sum.getKey().currency()))
            .toList());
  }

  private boolean isOneCompany() {
    return settlements.stream()
            .map(SettlementStanding::books)
            .flatMap(Optional::stream)
            .distinct()
            .count()
        <= 1;
  }

  private static String company(Books books) {
    return books.entity().isEmpty() ? books.company() : books.company() + ", " + books.entity();
  }

  private static String day(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }
}
