// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/** A trail in one SQLite file, created if it does not exist; its folder must exist. */
public final class SqliteDialect implements Dialect {

  public static final String PREFIX = "jdbc:sqlite:";

  /** How long one process waits for another's transaction. */
  static final Duration LOCK_WAIT_MAX = Duration.ofSeconds(30);

  /** SQLite: the low byte of an extended result code is the primary one. */
  private static final int PRIMARY_CODE = 0xff;

  private final SQLiteDataSource dataSource;

  private SqliteDialect(SQLiteDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Empty if the address names no file, because a trail in memory would be lost after the run. */
  static Optional<Dialect> of(String url) {
    String file = url.substring(PREFIX.length());
    if (file.isBlank() || file.startsWith(":") || file.contains("?")) {
      return Optional.empty();
    }
    return Optional.of(of(url, LOCK_WAIT_MAX));
  }

  public static Dialect of(String url, Duration lockWait) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setBusyTimeout(Math.toIntExact(lockWait.toMillis()));
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    config.enforceForeignKeys(true);
    SQLiteDataSource dataSource = new SQLiteDataSource(config);
    dataSource.setUrl(url);
    return new SqliteDialect(dataSource);
  }

  @Override
  public String address() {
    return dataSource.getUrl();
  }

  @Override
  public DataSource dataSource() {
    return dataSource;
  }

  @Override
  public String begin() {
    return "begin immediate";
  }

  @Override
  public String beginReading() {
    return "begin deferred";
  }

  /** A transaction that writes is the only one that does. */
  @Override
  public String rowLock() {
    return "";
  }

  @Override
  public Dialect readOnly() {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(Math.toIntExact(LOCK_WAIT_MAX.toMillis()));
    SQLiteDataSource reading = new SQLiteDataSource(config);
    reading.setUrl(dataSource.getUrl());
    return new SqliteDialect(reading);
  }

  @Override
  public String identity() {
    return "integer primary key autoincrement";
  }

  @Override
  public Optional<String> schema() {
    return Optional.empty();
  }

  @Override
  public TrailProblem problem(SQLException error) {
    int code = error.getErrorCode() & PRIMARY_CODE;
    if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
      return TrailProblem.LOCKED;
    }
    if (code == SQLiteErrorCode.SQLITE_READONLY.code) {
      return TrailProblem.READ_ONLY;
    }
    if (code == SQLiteErrorCode.SQLITE_NOTADB.code || code == SQLiteErrorCode.SQLITE_CORRUPT.code) {
      return TrailProblem.DAMAGED;
    }
    if (code == SQLiteErrorCode.SQLITE_FULL.code) {
      return TrailProblem.FULL;
    }
    // The driver checks the path before it opens the file; its exception then has no error code.
    if (code == SQLiteErrorCode.SQLITE_CANTOPEN.code || code == SQLiteErrorCode.SQLITE_OK.code) {
      return TrailProblem.CANNOT_OPEN;
    }
    return TrailProblem.FAILED;
  }
}
