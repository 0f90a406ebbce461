// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.database;

import io.ledgerhop.problem.ConnectorException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.ConnectionFactory;

/**
 * One connection for all threads, used by one at a time; opened again when it was lost.
 *
 * <p>A trail has a few short transactions for each document, so waits are short.
 */
final class SharedConnection implements ConnectionFactory, AutoCloseable {

  private static final int CHECK_SECONDS_MAX = 5;

  private final Database database;
  private final ReentrantLock lock = new ReentrantLock();
  private Optional<Connection> connection = Optional.empty();
  private boolean closed;

  SharedConnection(Database database) {
    this.database = database;
  }

  @Override
  public Connection openConnection() throws SQLException {
    lock.lock();
    boolean opened = false;
    try {
      Connection live = live();
      opened = true;
      return live;
    } finally {
      if (!opened) {
        lock.unlock();
      }
    }
  }

  private Connection live() throws SQLException {
    if (closed) {
      throw new ConnectorException(TrailProblem.CLOSED.at(database.place()));
    }
    if (connection.isPresent() && connection.get().isValid(CHECK_SECONDS_MAX)) {
      return connection.get();
    }
    discard();
    Connection fresh = database.dialect().dataSource().getConnection();
    connection = Optional.of(fresh);
    return fresh;
  }

  /** Releases the connection to the next thread. */
  @Override
  public void closeConnection(Connection used) {
    lock.unlock();
  }

  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      discard();
    } catch (SQLException e) {
      throw database.failure(e);
    } finally {
      lock.unlock();
    }
  }

  private void discard() throws SQLException {
    if (connection.isPresent()) {
      Connection old = connection.get();
      connection = Optional.empty();
      old.close();
    }
  }
}
