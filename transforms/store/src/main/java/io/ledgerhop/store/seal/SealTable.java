// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** The links of the chain, and where it ends. */
final class SealTable {

  private SealTable() {}

  /**
   * Where the chain ends; empty if that row was deleted.
   *
   * @param lock keeps other writers away until the transaction ends
   */
  static Optional<SealEnd> end(Handle handle, String lock) {
    return handle
        .createQuery("select seal_no, hash from seal_end" + lock)
        .map((row, context) -> new SealEnd(row.getLong("seal_no"), row.getString("hash")))
        .stream()
        .findFirst();
  }

  /** Appends links, and moves the end of the chain to the last one. */
  static void append(Handle handle, List<Seal> seals) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into seal
              (seal_no, act, kind, subject, content, hash)
            values
              (:seal_no, :act, :kind, :subject, :content, :hash)
            """);
    for (Seal seal : seals) {
      batch
          .bind("seal_no", seal.number())
          .bind("act", seal.act())
          .bind("kind", seal.kind())
          .bind("subject", seal.subject())
          .bind("content", seal.content())
          .bind("hash", seal.hash())
          .add();
    }
    batch.execute();
    moveEnd(handle, seals.get(seals.size() - 1).end());
  }

  private static void moveEnd(Handle handle, SealEnd end) {
    handle
        .createUpdate(
            """
            update seal_end
            set seal_no = :seal_no, hash = :hash
            """)
        .bind("seal_no", end.number())
        .bind("hash", end.hash())
        .execute();
  }

  /** The links after this one in their order, at most this many. */
  static List<Seal> after(Handle handle, long number, int most) {
    return handle
        .createQuery(
            """
            select seal_no, act, kind, subject, content, hash
            from seal
            where seal_no > :seal_no
            order by seal_no
            limit :most
            """)
        .bind("seal_no", number)
        .bind("most", most)
        .map(SealTable::seal)
        .list();
  }

  /** The links after this one by kind and subject, at most this many. */
  static List<Seal> afterInSubjects(Handle handle, Seal last, int most) {
    return handle
        .createQuery(
            """
            select seal_no, act, kind, subject, content, hash
            from seal
            where (kind, subject, seal_no) > (:kind, :subject, :seal_no)
            order by kind, subject, seal_no
            limit :most
            """)
        .bind("kind", last.kind())
        .bind("subject", last.subject())
        .bind("seal_no", last.number())
        .bind("most", most)
        .map(SealTable::seal)
        .list();
  }

  static Optional<Seal> find(Handle handle, long number) {
    return handle
        .createQuery(
            """
            select seal_no, act, kind, subject, content, hash
            from seal
            where seal_no = :seal_no
            """)
        .bind("seal_no", number)
        .map(SealTable::seal)
        .findOne();
  }

  /** Whether the chain knows a row, and does not say that it was removed. */
  static boolean isSealed(Handle handle, SealedTable table, String subject) {
    return handle
        .createQuery(
            """
            select act
            from seal
            where kind = :kind and subject = :subject
            order by seal_no desc
            limit 1
            """)
        .bind("kind", table.table())
        .bind("subject", subject)
        .mapTo(String.class)
        .findOne()
        .filter(act -> !act.equals(Seal.Act.REMOVED.word()))
        .isPresent();
  }

  private static Seal seal(ResultSet row, StatementContext context) throws SQLException {
    return new Seal(
        row.getLong("seal_no"),
        row.getString("act"),
        row.getString("kind"),
        row.getString("subject"),
        row.getString("content"),
        row.getString("hash"));
  }
}
