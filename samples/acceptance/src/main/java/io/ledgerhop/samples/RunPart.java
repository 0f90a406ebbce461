// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.nio.file.Path;

/**
 * A pipeline or a workflow of a run, and where its report is.
 *
 * @param file relative to the project
 * @param out the folder of its report
 * @param thing what it carries, in the singular
 * @param isReadAgain whether its source offers again what is posted already
 */
record RunPart(String file, Path out, String thing, boolean isReadAgain) {

  private static final String ORDERS = "pipelines/vendor-orders-to-intacct.hpl";

  /** The part that carries settlements; it writes into the folder of the run itself. */
  static RunPart settlements(String file, Path out) {
    return new RunPart(file, out, "settlement", false);
  }

  /** The part that carries the orders of a vendor account. */
  static RunPart orders(Path out) {
    return new RunPart(ORDERS, OrderSettings.folder(out), "vendor order", true);
  }

  Path report() {
    return out.resolve("report.html");
  }
}
