// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.file;

import picocli.CommandLine.Option;

/** The option <i>--seller</i>. */
public final class SellerOption {

  @Option(
      names = "--seller",
      paramLabel = "NAME",
      description =
          "the seller account of the lines, for overrides and rules that ask for it; needed if the"
              + " overrides differ by seller account")
  private String seller = "";

  /** The name; empty if it is not given. */
  public String name() {
    return seller.strip();
  }
}
