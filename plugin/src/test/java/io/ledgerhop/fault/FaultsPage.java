// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

import static java.util.stream.Collectors.joining;

import io.ledgerhop.fault.UnclearCall.Finding;
import io.ledgerhop.fault.UnclearCall.Truth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Writes the page about the simulation of faults. */
final class FaultsPage {

  private static final String INTRODUCTION =
      """
      # Faults

      LedgerHop promises that each document of a settlement is in the ledger exactly once, whatever happens on the way. `FaultSimulationTest` tries to break that promise in %,d scripts,
      and writes this page with what it has counted. The scripts use the real client, the real posting and a real trail, %,d times on SQLite and %,d times on PostgreSQL, against the simulated
      Intacct of [simulators.md](simulators.md). Only time and the network are simulated: a minute passes when the script says so, and a connection breaks at the byte that it names.

      A script is made from a number, the seed. It chooses a settlement (one journal, two periods, several journals of one period, bills with memos and applications), what goes wrong at
      which step of the first three runs, how late the company shows what it has posted (up to 20 seconds), how it answers a control id that it knows, how much time passes between two runs, and
      whether the trail is lost or restored from an older copy meanwhile. The fourth run meets nothing. Then

      - the books have exactly one document for each business key, and no other;
      - the totals of the ledger by account are those of the lines of the settlement, computed without the documents, and no bill or memo is open;
      - the trail has every document as verified, under the record number of the books, and the settlement as finished;
      - one run more enters nothing;
      - no run has ended, held or refused anything without a message that says what to do.

      On the way, no run has sent a document that the trail did not show as sent to another process, or of a settlement that another run had leased; sent one again, after a call without an answer,
      without looking for it; or noted one as rejected that was in the books.

      After the trail was lost or replaced, a script waits an hour before the next run, as the message `DAMAGED` in [errors.md](errors.md) asks: until then a call may still be carried out that
      nobody remembers.
      """;

  private static final String INDEFINITE =
      """

      ## Workload indefinite

      A call that times out or breaks may have been carried out, may be carried out later, or not at all; the sender cannot know. These are all calls of the scripts that write and had no usable
      answer, also because the process was killed while it waited. *Later* means that Intacct carried the call out after the connection had broken, up to 14 minutes after; *not done* contains the calls
      that came when the document was in the books already.

      """;

  private static final String FOUND =
      """

      LedgerHop never takes such a call for a refusal. It looks for the document, sends it once more under the same control id if the ledger does not show it, and looks again. Each of these calls
      was resolved in one of four ways:

      """;

  private static final String IDEMPOTENCE =
      """

      ## Workload idempotence

      Each document of a settlement with bills is sent %d times under its control id, without the look-ups that a run makes, and every second call breaks. The control id alone has to prevent a
      second document. Intacct does not publish how it answers a control id that it knows, so all answers are tried.

      """;

  private static final String REPLAY =
      """

      ## Replay a seed

      A seed that fails is named with its script in words and the file of its events. The same number gives the same events, byte for byte, on every machine:

      ```sh
      mvn -pl plugin -am test -Dtest=FaultSimulationTest -Dsurefire.failIfNoSpecifiedTests=false \\
        -Dledgerhop.fault.seed=1234
      ```

      The events are in `plugin/target/faults/seed-1234.log`.
      """;

  private final Tally tally;
  private final List<RepeatedSends> repeated;

  FaultsPage(Tally tally, List<RepeatedSends> repeated) {
    this.tally = tally;
    this.repeated = repeated;
  }

  String text() {
    return INTRODUCTION.formatted(
            tally.of(Tally.Count.SCRIPTS),
            tally.of(Tally.Count.SCRIPTS_ON_SQLITE),
            tally.of(Tally.Count.SCRIPTS) - tally.of(Tally.Count.SCRIPTS_ON_SQLITE))
        + counts()
        + "\n## What happened at which step\n\n"
        + "The first number counts the scripts' runs with the trail on SQLite, the second those on"
        + " PostgreSQL.\n\n"
        + matrix(Step.Where.LEDGER)
        + "\n"
        + matrix(Step.Where.TRAIL)
        + INDEFINITE
        + truths()
        + FOUND
        + findings()
        + IDEMPOTENCE.formatted(RepeatedSends.TIMES)
        + repeatedSends()
        + REPLAY;
  }

  private String counts() {
    return "\n## In numbers\n\n"
        + table(List.of("what", "how many"), Stream.of(Tally.Count.values()).map(this::count));
  }

  private List<String> count(Tally.Count what) {
    return List.of(what.words(), number(tally.of(what)));
  }

  private String matrix(Step.Where where) {
    List<Step> steps = Step.of(where);
    List<Mischance> kinds =
        Arrays.stream(Mischance.values())
            .filter(kind -> steps.stream().anyMatch(kind::isPossibleAt))
            .toList();
    String legend =
        steps.stream().map(step -> "*" + step + "* is " + step.words()).collect(joining("; "));
    List<String> heads =
        Stream.concat(Stream.of("what happens"), steps.stream().map(Step::toString)).toList();
    return table(heads, kinds.stream().map(kind -> row(kind, steps))) + "\n" + legend + ".\n";
  }

  private List<String> row(Mischance kind, List<Step> steps) {
    return Stream.concat(Stream.of(kind.words()), steps.stream().map(step -> met(step, kind)))
        .toList();
  }

  private String met(Step step, Mischance kind) {
    return tally.of(TrailKind.SQLITE, step, kind)
        + " + "
        + tally.of(TrailKind.POSTGRES, step, kind);
  }

  private String truths() {
    List<String> heads =
        List.of("what happened to the call", "calls", "done", "done later", "not done");
    List<List<String>> rows =
        Stream.concat(
                Arrays.stream(Mischance.values())
                    .filter(cause -> calls(cause).findAny().isPresent())
                    .map(cause -> truths(cause.words(), calls(cause).toList())),
                Stream.of(truths("**all**", tally.unclear())))
            .toList();
    return table(heads, rows.stream());
  }

  private Stream<UnclearCall> calls(Mischance cause) {
    return tally.unclear().stream().filter(call -> call.cause() == cause);
  }

  private static List<String> truths(String title, List<UnclearCall> calls) {
    return Stream.concat(
            Stream.of(title, number(calls.size())),
            Arrays.stream(Truth.values())
                .map(truth -> number(calls.stream().filter(call -> call.truth() == truth).count())))
        .toList();
  }

  private String findings() {
    List<String> heads = List.of("how it was resolved", "done", "done later", "not done");
    return table(
        heads,
        Arrays.stream(Finding.values())
            .filter(finding -> finding != Finding.OPEN)
            .map(
                finding ->
                    Stream.concat(
                            Stream.of(finding.words()),
                            Arrays.stream(Truth.values()).map(truth -> found(finding, truth)))
                        .toList()));
  }

  private String found(Finding finding, Truth truth) {
    return number(
        tally.unclear().stream()
            .filter(call -> call.finding() == finding && call.truth() == truth)
            .count());
  }

  private String repeatedSends() {
    List<String> heads =
        List.of(
            "a known control id gets",
            "documents",
            "sends",
            "confirmed",
            "refused by the server",
            "without a usable answer",
            "documents in the books",
            "duplicates");
    return table(heads, repeated.stream().map(FaultsPage::row));
  }

  private static List<String> row(RepeatedSends sends) {
    Tally tally = sends.tally();
    return List.of(
        sends.answer(),
        number(sends.documents()),
        number(tally.of(Tally.Count.SENDS)),
        number(tally.of(Tally.Count.CONFIRMED_SENDS)),
        number(tally.of(Tally.Count.REFUSED_SENDS)),
        number(tally.unclear().size()),
        number(sends.records()),
        number(sends.records() - sends.documents()));
  }

  private static String table(List<String> heads, Stream<List<String>> rows) {
    return line(heads)
        + line(heads.stream().map(head -> "---").toList()).replace(" ", "")
        + rows.map(FaultsPage::line).collect(joining());
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String number(long count) {
    return "%,d".formatted(count);
  }
}
