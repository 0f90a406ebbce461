// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.database;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** What differs between the databases that can hold a trail; everything else is the same SQL. */
public interface Dialect {

  /** The address as messages may show it: without user, password and options. */
  String address();

  /** The source of connections; each waits a limited time for locks and commits durably. */
  DataSource dataSource();

  /**
   * The statement that begins a transaction; an exclusive one where the database allows only one
   * writer.
   */
  String begin();

  /** The statement that begins a transaction which only reads, and sees one state throughout. */
  String beginReading();

  /** What a query ends with to keep other writers from the rows that it reads; may be empty. */
  String rowLock();

  /** The same database, opened in a way that cannot create or change anything. */
  Dialect readOnly();

  /** The column definition that numbers rows in the order in which they are inserted. */
  String identity();

  /** The schema that holds the tables; empty where the whole database is the trail's. */
  Optional<String> schema();

  /** The problem that an error of the driver means. */
  TrailProblem problem(SQLException error);
}
