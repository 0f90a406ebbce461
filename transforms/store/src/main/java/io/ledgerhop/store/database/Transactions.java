// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.database;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Runs transactions; their changes are on disk when they return. */
public final class Transactions implements AutoCloseable {

  private final Database database;
  private final SharedConnection connection;
  private final Jdbi jdbi;

  public Transactions(Database database) {
    this.database = database;
    this.connection = new SharedConnection(database);
    this.jdbi = Jdbi.create(connection);
  }

  /** See {@link Dialect#rowLock}. */
  public String rowLock() {
    return database.dialect().rowLock();
  }

  public void change(Consumer<Handle> work) {
    whole(
        handle -> {
          work.accept(handle);
          return true;
        });
  }

  /** Runs work in one transaction; throws a {@link TrailProblem} if the database fails. */
  public <T> T whole(Function<Handle, T> work) {
    return within(database.dialect().begin(), work);
  }

  /** Runs work that only reads, and sees one state of the database throughout. */
  public <T> T reading(Function<Handle, T> work) {
    return within(database.dialect().beginReading(), work);
  }

  private <T> T within(String begin, Function<Handle, T> work) {
    try {
      return jdbi.withHandle(handle -> whole(handle, begin, work));
    } catch (JdbiException e) {
      throw database.failure(e);
    }
  }

  /**
   * Sends BEGIN and COMMIT itself, because the SQLite driver begins the next transaction right
   * after each commit. That can fail on another process's lock although the commit succeeded.
   */
  private <T> T whole(Handle handle, String begin, Function<Handle, T> work) {
    handle.execute(begin);
    boolean committed = false;
    try {
      T result = work.apply(handle);
      handle.execute("commit");
      committed = true;
      return result;
    } finally {
      if (!committed) {
        rollBack(handle);
      }
    }
  }

  private static void rollBack(Handle handle) {
    try {
      handle.execute("rollback");
    } catch (JdbiException lost) {
      // The connection is lost, so the database rolls back by itself; throw the original
      // exception.
    }
  }

  @Override
  public void close() {
    connection.close();
  }
}
