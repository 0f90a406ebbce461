// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.server;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Options written as {@code --name value}. */
public final class CommandLine {

  private final Map<String, String> values = new HashMap<>();

  private CommandLine() {}

  /**
   * Reads the options.
   *
   * @param known names without the dashes
   * @throws IllegalArgumentException naming an option that is unknown or has no value
   */
  public static CommandLine parse(String[] args, Set<String> known) {
    CommandLine line = new CommandLine();
    for (int at = 0; at < args.length; at += 2) {
      String name = args[at].startsWith("--") ? args[at].substring(2) : "";
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "unknown option " + args[at] + "; known are " + known.stream().sorted().toList());
      }
      if (at + 1 == args.length) {
        throw new IllegalArgumentException("option " + args[at] + " has no value");
      }
      line.values.put(name, args[at + 1]);
    }
    return line;
  }

  public String text(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }

  /**
   * The value of an option that must be given.
   *
   * @throws IllegalArgumentException when it is missing
   */
  public String required(String name) {
    if (!values.containsKey(name)) {
      throw new IllegalArgumentException("option --" + name + " is missing");
    }
    return values.getOrDefault(name, "");
  }

  /**
   * A whole number.
   *
   * @throws IllegalArgumentException when the value is not a whole number
   */
  public long number(String name, long otherwise) {
    String text = text(name, Long.toString(otherwise));
    if (!text.matches("-?\\d{1,18}")) {
      throw new IllegalArgumentException("option --" + name + " is not a whole number: " + text);
    }
    return Long.parseLong(text);
  }
}
