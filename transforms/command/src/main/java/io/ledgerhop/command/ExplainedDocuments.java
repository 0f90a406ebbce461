// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import io.ledgerhop.store.seal.Story;
import io.ledgerhop.store.seal.StoryPart;
import io.ledgerhop.store.seal.StorySection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page says first of the documents of one number.
 *
 * @param name the number that was asked for
 */
record ExplainedDocuments(String name, List<Story> stories) {

  /** The numbers of the documents. */
  String title() {
    String numbers =
        stories.stream()
            .map(story -> document(story).column("number"))
            .distinct()
            .collect(Collectors.joining(", "));
    return numbers.equals(name) ? name : numbers + ", record " + name + ",";
  }

  /** What they are, and of which settlements, in sentences. */
  List<String> about() {
    return stories.stream().flatMap(ExplainedDocuments::about).toList();
  }

  private static Stream<String> about(Story story) {
    StorySection document = document(story);
    String said =
        "%s (%s) of company %s, of %s, in %s: %s."
            .formatted(
                document.column("number"),
                document.column("kind"),
                document.column("company"),
                document.column("entry_date"),
                document.column("currency"),
                document.column("memo"));
    return Stream.concat(
        Stream.of(said),
        story
            .sections(StoryPart.SETTLEMENT)
            .map(
                settlement ->
                    "Settlement %s of %s, from %s to %s: %s lines, total %s %s."
                        .formatted(
                            settlement.column("settlement_id"),
                            settlement.column("seller"),
                            day(settlement.column("start_at")),
                            day(settlement.column("end_at")),
                            settlement.column("line_count"),
                            settlement.column("total"),
                            settlement.column("currency"))));
  }

  /** The day of an instant as the trail writes it, such as {@code 2026-02-01T12:00:00.000Z}. */
  private static String day(String instant) {
    int time = instant.indexOf('T');
    return time < 0 ? instant : instant.substring(0, time);
  }

  /** Their problems. */
  List<String> needs() {
    return stories.stream().flatMap(ExplainedDocuments::needs).toList();
  }

  private static Stream<String> needs(Story story) {
    StorySection document = document(story);
    String problem = document.column("problem");
    boolean isReversed = document.column("state").equals("REVERSED");
    return problem.isEmpty() || isReversed
        ? Stream.empty()
        : Stream.of(document.column("number") + ": " + problem);
  }

  /** What became of them. */
  String verdict() {
    List<String> verdicts = new ArrayList<>();
    for (Story story : stories) {
      StorySection document = document(story);
      String record = document.column("record_no");
      verdicts.add(
          document.column("state") + (record.isEmpty() ? "" : ", Intacct's record " + record));
    }
    return String.join("; ", verdicts);
  }

  /** The company and the entity. */
  static String booksOf(Story story) {
    StorySection document = document(story);
    String entity = document.column("entity");
    return document.column("company") + (entity.isEmpty() ? "" : ", " + entity);
  }

  private static StorySection document(Story story) {
    return story.sections(StoryPart.DOCUMENT).findFirst().orElseThrow();
  }
}
