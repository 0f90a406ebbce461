// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.fault;

import io.ledgerhop.fault.SampleSettlement.Shape;
import io.ledgerhop.simulators.intacct.company.ReplayAnswer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes the script of a seed: one thing that the number itself decides, so that the scripts meet
 * everything at every step on both trails, and others by chance.
 */
final class ScriptWriter {

  private static final List<Gap.Fate> CHANGED =
      List.of(Gap.Fate.LOST, Gap.Fate.RESTORED, Gap.Fate.RESTORED_FROM_INSIDE);

  private record Cell(Step step, Mischance mischance) {}

  /** One seed of eight has its trail on PostgreSQL, which is slower. */
  private static final int POSTGRES_EVERY = 8;

  /** Small settlements are more frequent, because they have the same steps. */
  private static final List<Shape> SHAPES =
      List.of(
          Shape.JOURNAL,
          Shape.JOURNAL,
          Shape.JOURNAL,
          Shape.TWO_SLICES,
          Shape.TWO_SLICES,
          Shape.CHUNKS,
          Shape.BILL,
          Shape.BILL,
          Shape.BILL,
          Shape.TWO_BILLED_SLICES);

  private static final List<Cell> CELLS =
      Stream.of(Step.values())
          .flatMap(step -> Mischance.at(step).stream().map(one -> new Cell(step, one)))
          .toList();

  private final long seed;
  private final SplittableRandom chance;

  private final boolean onPostgres;
  private final long number;

  /** Whether the run meets what the number decides, and what leads to it, and nothing else. */
  private final boolean undisturbed;

  private ScriptWriter(long seed) {
    this.seed = seed;
    this.chance = new SplittableRandom(seed);
    this.onPostgres = seed % POSTGRES_EVERY == 0;
    this.number = onPostgres ? seed / POSTGRES_EVERY - 1 : seed - 1 - seed / POSTGRES_EVERY;
    this.undisturbed = number < CELLS.size();
  }

  /**
   * The script of a seed.
   *
   * @param seed from 1
   */
  static Script of(long seed) {
    return new ScriptWriter(seed).script();
  }

  private Script script() {
    Cell cell = CELLS.get((int) (number % CELLS.size()));
    List<SampleSettlement> settlements = settlements();
    int documents = settlements.get(0).plan().documents().size();
    List<Incident> incidents = new ArrayList<>(opener(cell.step()));
    incidents.add(incident(1, cell, documents));
    for (int more = chance.nextInt(4); more > 0; more--) {
      int run = undisturbed ? 2 + chance.nextInt(2) : 1 + chance.nextInt(3);
      incidents.add(incident(run, CELLS.get(chance.nextInt(CELLS.size())), documents));
    }
    incidents.sort(Comparator.comparing(Incident::run));
    return new Script(
        seed,
        onPostgres ? TrailKind.POSTGRES : TrailKind.SQLITE,
        settlements,
        List.copyOf(incidents),
        gaps(),
        new Script.Company(visibleAfter(), replay(), obstacle()),
        withoutPlan(),
        chance.nextBoolean());
  }

  private List<SampleSettlement> settlements() {
    List<SampleSettlement> settlements = new ArrayList<>();
    int count = chance.nextInt(8) == 0 ? 2 : 1;
    for (int number = 1; number <= count; number++) {
      Shape shape = SHAPES.get(chance.nextInt(SHAPES.size()));
      settlements.add(SampleSettlement.of("9000000000" + number, shape, chance));
    }
    return settlements;
  }

  /** What has to happen before a run comes to a step. */
  private List<Incident> opener(Step step) {
    return switch (step) {
      case SEARCH, NOTE_UNKNOWN -> List.of(unclear());
      case SECOND_SEND -> List.of(opening(Mischance.RESET_BEFORE, ""));
      case NOTE_REJECTED -> List.of(opening(Mischance.REFUSED, "BL01001973"));
      default -> List.of();
    };
  }

  private Incident unclear() {
    return switch (chance.nextInt(3)) {
      case 0 -> opening(Mischance.RESET_AFTER, "");
      case 1 -> opening(Mischance.RESET_BEFORE, "");
      default -> opening(Mischance.LATE_COMMIT, value(Mischance.LATE_COMMIT));
    };
  }

  private static Incident opening(Mischance mischance, String value) {
    return new Incident(1, Step.FIRST_SEND, 1, 1, mischance, 0, value);
  }

  private Incident incident(int run, Cell cell, int documents) {
    int most =
        switch (cell.step()) {
          case FIRST_SEND, DOCUMENT, NOTE_SENT, NOTE_POSTED, NOTE_VERIFIED -> documents;
          case MASTER_DATA -> 2;
          // There is a second one only if the company shows the documents at once.
          case READ_BACK -> undisturbed ? 1 : 2;
          default -> 1;
        };
    int nth = 1 + chance.nextInt(most);
    return new Incident(
        run,
        cell.step(),
        nth,
        times(cell.mischance()),
        cell.mischance(),
        status(cell.mischance()),
        value(cell.mischance()));
  }

  /** Some last longer than any patience. */
  private int times(Mischance mischance) {
    return switch (mischance) {
      case STATUS_BEFORE, RATE_LIMIT, RESET_BEFORE, RESET_AFTER, MAINTENANCE, SESSION_ENDED ->
          List.of(1, 1, 1, 2, 40).get(chance.nextInt(5));
      default -> 1;
    };
  }

  private int status(Mischance mischance) {
    return switch (mischance) {
      case STATUS_BEFORE -> List.of(403, 500, 502, 503, 524).get(chance.nextInt(5));
      case STATUS_AFTER -> List.of(500, 524).get(chance.nextInt(2));
      case RATE_LIMIT -> 429;
      default -> 0;
    };
  }

  private String value(Mischance mischance) {
    return switch (mischance) {
      case RATE_LIMIT -> List.of("", "7s", "2m").get(chance.nextInt(3));
      case CUT_AFTER -> "" + chance.nextInt(900);
      case LATE_COMMIT -> List.of("5s", "40s", "3m", "14m").get(chance.nextInt(4));
      case REFUSED, ABORTED, PARTIAL_AFTER ->
          List.of("BL01001973", "XL03000009", "Query Failed", "invalidRequest", "WS")
              .get(chance.nextInt(5));
      default -> "";
    };
  }

  /**
   * The last gap is longer than a lease. A trail that was lost or restored is used after an hour,
   * as the message about it says: until then a call may still be carried out that nobody knows of.
   */
  private List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    for (int run = 1; run < Script.RUNS_MAX; run++) {
      Gap.Fate fate =
          chance.nextInt(6) == 0 ? CHANGED.get(chance.nextInt(CHANGED.size())) : Gap.Fate.KEPT;
      int shortest = fate != Gap.Fate.KEPT ? 2 : run == Script.RUNS_MAX - 1 ? 1 : 0;
      List<Integer> minutes = List.of(1, 16, 61, 1500);
      int minute = minutes.get(shortest + chance.nextInt(minutes.size() - shortest));
      gaps.add(new Gap(Duration.ofMinutes(minute), fate));
    }
    return List.copyOf(gaps);
  }

  private Duration visibleAfter() {
    return Duration.ofSeconds(chance.nextBoolean() ? 0 : 1 + chance.nextInt(20));
  }

  private ReplayAnswer replay() {
    return List.of(
            ReplayAnswer.DUPLICATE, ReplayAnswer.ORIGINAL, ReplayAnswer.refusedAs("BL01001973"))
        .get(chance.nextInt(3));
  }

  private Obstacle obstacle() {
    if (chance.nextInt(8) != 0) {
      return Obstacle.NONE;
    }
    Obstacle.Kind kind =
        chance.nextBoolean() ? Obstacle.Kind.INACTIVE_ACCOUNT : Obstacle.Kind.CLOSED_BOOKS;
    int from = undisturbed ? 2 : 1 + chance.nextInt(2);
    return new Obstacle(kind, from, from + 1 + chance.nextInt(Script.RUNS_MAX - from));
  }

  private Set<Integer> withoutPlan() {
    Set<Integer> runs = new TreeSet<>();
    for (int run = 2; run < Script.RUNS_MAX; run++) {
      if (chance.nextInt(8) == 0) {
        runs.add(run);
      }
    }
    return runs;
  }
}
