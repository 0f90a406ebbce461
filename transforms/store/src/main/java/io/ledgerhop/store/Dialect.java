// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** What differs between the databases that can hold a trail; everything else is the same SQL. */
interface Dialect {

  /** The address as people may see it: without user, password and options. */
  String address();

  /** Where connections come from; each waits a limited time for locks and commits durably. */
  DataSource dataSource();

  /** The statement that begins a transaction, as the only writer where there can be only one. */
  String begin();

  /** How a column numbers its rows in the order in which they are inserted. */
  String identity();

  /** The schema that holds the tables; empty where the whole database is ours. */
  Optional<String> schema();

  /** What an error of the driver means to the user. */
  TrailProblem problem(SQLException error);
}
