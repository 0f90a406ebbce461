// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where things are in a clone of the project.
 *
 * @param root the clone
 */
record Layout(Path root) {

  /** Refuses a folder that is not a clone. */
  Layout {
    root = root.toAbsolutePath().normalize();
    if (!Files.isDirectory(root.resolve("samples/project"))) {
      throw new IllegalArgumentException(
          root + " is not a clone of LedgerHop: there is no samples/project");
    }
  }

  /** Hop's own jars with our plugin beside them. */
  Path hop() {
    return root.resolve("samples/acceptance/target/hop");
  }

  Path project() {
    return root.resolve("samples/project");
  }

  /** The trail, the archive and the books of the simulated company. */
  Path state() {
    return project().resolve("state");
  }

  Path defaultOut() {
    return project().resolve("out");
  }
}
