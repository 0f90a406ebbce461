// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.seal;

import io.ledgerhop.document.SourceRows;
import io.ledgerhop.store.database.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Everything that the trail has about a document, as a page of text. */
public final class Story {

  /** So many ranges of rows of a line are shown. */
  private static final int RANGES_MAX = 1_000;

  private static final String DOCUMENT =
      """
      select *
      from document
      where id = :id
      """;

  private static final String SETTLEMENT =
      """
      select settlement.*
      from settlement join document
        on document.seller = settlement.seller
          and document.settlement_id = settlement.settlement_id
      where document.id = :id
      """;

  private static final String REPORTS =
      """
      select report.*
      from report join document
        on document.seller = report.seller and document.settlement_id = report.settlement_id
      where document.id = :id
      order by report.id
      """;

  private static final String LINES =
      """
      select *
      from document_line
      where document_id = :id
      order by line_no
      """;

  private static final String APPROVALS =
      """
      select *
      from approval
      where rules_hash in (
        select rules_hash
        from document_line
        where document_id = :id)
      order by id
      """;

  private static final String ATTEMPTS =
      """
      select *
      from attempt
      where document_id = :id
      order by id
      """;

  private static final String VERSIONS =
      """
      select other.number, other.entry_date, other.state, other.record_no, other.problem
      from document other join document
        on document.company = other.company and document.entity = other.entity
          and document.seller = other.seller
          and document.settlement_id = other.settlement_id
          and document.slice = other.slice
          and document.id <> other.id
      where document.id = :id
        and exists (
          select 1
          from document reversed
          where reversed.company = document.company and reversed.entity = document.entity
            and reversed.seller = document.seller
            and reversed.settlement_id = document.settlement_id
            and reversed.slice = document.slice
            and reversed.kind like '% r%')
      order by other.id
      """;

  private static final String LINKS =
      """
      select seal_no, act, kind, hash
      from seal
      where (kind in ('document', 'document_line') and subject = :text)
        or (kind = 'attempt'
          and subject in (select cast(id as text) from attempt where document_id = :id))
      order by seal_no
      """;

  private final Handle handle;
  private final long id;
  private final List<String> page = new ArrayList<>();

  private Story(Handle handle, long id) {
    this.handle = handle;
    this.id = id;
  }

  /**
   * The story of each document with this value in a column, in lines; empty if there is none.
   *
   * @param column {@code number} or {@code record_no}
   */
  public static List<String> of(Transactions transactions, String column, String value) {
    return transactions.reading(
        handle ->
            handle
                .createQuery("select id from document where " + column + " = :value order by id")
                .bind("value", value)
                .mapTo(Long.class)
                .list()
                .stream()
                .flatMap(id -> new Story(handle, id).told().stream())
                .toList());
  }

  private List<String> told() {
    add("document", DOCUMENT);
    add("settlement", SETTLEMENT);
    add("report, under whose file_hash the archive has the file", REPORTS);
    add("line", LINES);
    add("approval of the rules", APPROVALS);
    add("attempt", ATTEMPTS);
    add("document of the same slice, which was reversed", VERSIONS);
    add("link of the hash chain", LINKS);
    return page;
  }

  /** A section for each row: its title, then the columns that are filled. */
  private void add(String title, String query) {
    handle
        .createQuery(query)
        .bindMap(known(query))
        .mapToMap()
        .forEach(
            row -> {
              page.add(title);
              row.forEach((column, value) -> addColumn(column, value));
              page.add("");
            });
  }

  private Map<String, Object> known(String query) {
    Map<String, Object> values = new TreeMap<>(Map.of("id", id));
    if (query.contains(":text")) {
      values.put("text", "" + id);
    }
    return values;
  }

  private void addColumn(String column, @Nullable Object value) {
    String text = shown(column, value == null ? "" : value.toString().strip());
    if (!text.isEmpty()) {
      page.add("  " + column + ": " + text.lines().collect(Collectors.joining("\n    ")));
    }
  }

  /** The numbers of the money lines are stored in a form that only programs can read. */
  private static String shown(String column, String text) {
    if (!column.equals("source_rows")) {
      return text;
    }
    try {
      return SourceRows.ofText(text).ranges(RANGES_MAX);
    } catch (IllegalArgumentException altered) {
      return text;
    }
  }
}
