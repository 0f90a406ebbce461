// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A spreadsheet file, whatever its format. */
public interface TabSource extends Closeable {

  /** The names of its tabs, in their order. */
  List<String> names();

  /** Reads one of them. */
  Tab read(String name) throws IOException;

  /** True if its dates are counted from 1904, as in old spreadsheets of the Macintosh. */
  boolean countsFrom1904();
}
