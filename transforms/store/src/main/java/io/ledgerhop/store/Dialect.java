// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** What differs between the databases that can hold a trail; everything else is the same SQL. */
interface Dialect {

  /** The address as messages may show it: without user, password and options. */
  String address();

  /** The source of connections; each waits a limited time for locks and commits durably. */
  DataSource dataSource();

  /**
   * The statement that begins a transaction; an exclusive one where the database allows only one
   * writer.
   */
  String begin();

  /** The column definition that numbers rows in the order in which they are inserted. */
  String identity();

  /** The schema that holds the tables; empty where the whole database is the trail's. */
  Optional<String> schema();

  /** The problem that an error of the driver means. */
  TrailProblem problem(SQLException error);
}
