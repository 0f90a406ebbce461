// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

/** The failure of the next document that is sent. */
enum Mishap {
  NONE,
  REQUEST_LOST,
  ANSWER_LOST,
  REFUSED,
  KILLED_BEFORE,
  KILLED_AFTER
}
