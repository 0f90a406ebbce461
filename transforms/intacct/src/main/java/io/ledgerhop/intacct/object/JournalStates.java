// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.object;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.DocumentKind;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.query.Query;
import io.ledgerhop.intacct.query.RecordReader;
import io.ledgerhop.posting.trail.TrailDocument;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks Intacct which journal entries are posted, and not drafts or waiting for an approval. */
public final class JournalStates {

  /** So many entries are read at most. */
  private static final int ROWS_MAX = 100_000;

  private static final String RECORD = "RECORDNO";
  private static final String STATE = "STATE";
  private static final String POSTED = "Posted";

  private final RecordReader records;
  private final Query.Level level;

  /**
   * @param entity the id of the entity that is signed in to; empty for the top level
   */
  public JournalStates(IntacctClient client, String entity) {
    this.records = new RecordReader(client);
    this.level = Query.Level.of(entity);
  }

  /**
   * The keys of the documents that are posted. An entry that Intacct does not show any more is not;
   * documents of other kinds are, because this program enters no drafts of them for a settlement.
   */
  public Set<BusinessKey> posted(List<TrailDocument> documents) {
    List<String> recordNos =
        documents.stream()
            .filter(JournalStates::isJournal)
            .map(TrailDocument::recordNo)
            .distinct()
            .toList();
    List<Query> queries =
        Query.all("GLBATCH", List.of(RECORD, STATE), level).whereOneOfMany(RECORD, recordNos);
    Set<String> posted =
        records.all(queries, ROWS_MAX).values().stream()
            .flatMap(Collection::stream)
            .filter(row -> row.text(STATE).strip().equalsIgnoreCase(POSTED))
            .map(row -> row.text(RECORD))
            .collect(Collectors.toSet());
    return documents.stream()
        .filter(document -> !isJournal(document) || posted.contains(document.recordNo()))
        .map(document -> document.document().key())
        .collect(Collectors.toSet());
  }

  private static boolean isJournal(TrailDocument document) {
    return document.document().key().enteredAs() == DocumentKind.JOURNAL;
  }
}
