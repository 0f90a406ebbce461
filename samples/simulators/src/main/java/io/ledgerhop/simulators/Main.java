// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators;

import io.ledgerhop.simulators.amazon.AmazonMain;
import java.io.IOException;
import java.util.Arrays;

/** The runnable jar: {@code amazon ...} or {@code intacct ...}. */
public final class Main {

  private Main() {}

  public static void main(String[] args) throws IOException {
    String service = args.length == 0 ? "" : args[0];
    String[] rest = Arrays.copyOfRange(args, Math.min(1, args.length), args.length);
    switch (service) {
      case "amazon" -> AmazonMain.main(rest);
      case "generate" -> AmazonMain.main(args);
      default -> throw new IllegalArgumentException("say amazon or intacct, not: " + service);
    }
  }
}
