// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folders of a clone of the project, and how Hop is started in them.
 *
 * @param root the clone
 * @param hop a Hop installation that contains our plugin
 * @param state the trail, the archive and the books of the simulated company
 */
record Layout(Path root, Path hop, Path state, HopLauncher launcher) {

  /** A layout in which each run has a process of its own. */
  Layout(Path root, Path hop, Path state) {
    this(root, hop, state, new JavaLauncher());
  }

  /** Refuses a folder that is not a clone. */
  Layout {
    root = root.toAbsolutePath().normalize();
    hop = hop.toAbsolutePath().normalize();
    state = state.toAbsolutePath().normalize();
    if (!Files.isDirectory(root.resolve("samples/project"))) {
      throw new IllegalArgumentException(
          root + " is not a clone of LedgerHop: there is no samples/project");
    }
  }

  Path project() {
    return root.resolve("samples/project");
  }

  /** The clone at a path, with its state inside the sample project. */
  static Layout of(Path root) {
    return new Layout(root, slimHop(root), root.resolve("samples/project/state"));
  }

  /** The minimal Hop that the build creates: Hop's own jars and our plugin. */
  static Path slimHop(Path root) {
    return root.resolve("samples/acceptance/target/hop");
  }

  Path defaultOut() {
    return project().resolve("out");
  }
}
