// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.document.BusinessKey;
import io.ledgerhop.document.Document;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.MoveProblem;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.TrailDocument;
import io.ledgerhop.posting.trail.TrailMove;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.store.seal.SealedTable;
import io.ledgerhop.store.seal.Sealing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What is written about documents, their lines and their attempts, sealed. */
final class DocumentChanges {

  private DocumentChanges() {}

  static List<TrailDocument> intend(
      Sealing sealing, Books books, List<Document> documents, Instant at) {
    return documents.stream().map(document -> intend(sealing, books, document, at)).toList();
  }

  private static TrailDocument intend(Sealing sealing, Books books, Document document, Instant at) {
    Handle handle = sealing.handle();
    Optional<Long> inserted = DocumentTable.insert(handle, books, document, at);
    if (inserted.isPresent()) {
      LineTable.insert(handle, inserted.get(), document.lines());
      sealing.added(SealedTable.DOCUMENT, inserted.get());
      sealing.added(SealedTable.DOCUMENT_LINE, inserted.get());
    } else {
      replaceUnsent(sealing, books, document);
    }
    return find(handle, books, document.key()).orElseThrow();
  }

  private static void replaceUnsent(Sealing sealing, Books books, Document document) {
    Handle handle = sealing.handle();
    DocumentRow row = DocumentTable.find(handle, books, document.key()).orElseThrow();
    int replaced =
        sealing.changing(
            () -> DocumentTable.replace(handle, books, row, document),
            SealedTable.DOCUMENT,
            row.id());
    if (replaced == 1) {
      sealing.changing(
          () -> replaceLines(handle, row.id(), document), SealedTable.DOCUMENT_LINE, row.id());
    }
  }

  private static int replaceLines(Handle handle, long id, Document document) {
    LineTable.delete(handle, id);
    LineTable.insert(handle, id, document.lines());
    return document.lines().size();
  }

  static Optional<TrailDocument> find(Handle handle, Books books, BusinessKey key) {
    return DocumentTable.find(handle, books, key).map(row -> row.with(LineTable.of(handle, row)));
  }

  static void move(Sealing sealing, Books books, TrailMove move, Instant at) {
    Handle handle = sealing.handle();
    DocumentRow row =
        DocumentTable.find(handle, books, move.key())
            .orElseThrow(
                () -> new IllegalStateException(move.key() + " was never noted in the trail"));
    move.requireAllowed(row.number(), row.state());
    int moved =
        sealing.changing(
            () -> moved(handle, new Step(books, row, move), at), SealedTable.DOCUMENT, row.id());
    if (moved == 0) {
      throw new ConnectorException(
          MoveProblem.OUT_OF_STEP.at(row.number(), "moved by another run", move.to()));
    }
    sealing.added(SealedTable.ATTEMPT, AttemptTable.insert(handle, row.id(), move, at));
  }

  /** A move of a document whose row was read. */
  private record Step(Books books, DocumentRow row, TrailMove move) {}

  private static int moved(Handle handle, Step step, Instant at) {
    int moved = DocumentTable.move(handle, step.row(), step.move(), at);
    if (moved > 0 && step.move().to() == PostingState.ABSENT) {
      DocumentTable.renew(handle, step.books(), step.row(), at);
    }
    return moved;
  }
}
