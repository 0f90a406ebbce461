// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.secret;

import io.ledgerhop.problem.ConnectorException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The command line tool for machines without a GUI: reads one secret from standard input and prints
 * its encrypted form, for a metadata file or a variable.
 */
public final class EncryptSecret {

  private static final String PLACE = "the secret on the standard input";

  private static final String ASK = "--ask";

  private final SecretVault vault;

  EncryptSecret(SecretVault vault) {
    this.vault = vault;
  }

  /**
   * Exits with 0, or with 1 and a message.
   *
   * @param args {@code --ask} to type the secret at a terminal, which does not echo it
   */
  public static void main(String[] args) throws IOException {
    String secret =
        List.of(args).contains(ASK)
            ? typed()
            : firstLine(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    System.exit(command().run(secret, System.out, System.err));
  }

  /** Empty if there is no terminal. */
  private static String typed() {
    return Optional.ofNullable(System.console())
        .map(console -> console.readPassword("Secret: "))
        .map(String::new)
        .orElse("");
  }

  private static EncryptSecret command() {
    return new EncryptSecret(SecretVault.ofUser());
  }

  int run(String secret, PrintStream out, PrintStream err) {
    if (secret.isBlank()) {
      err.println(
          "Nothing to encrypt: give the secret as the first line of the standard input, or type it with --ask.");
      return 1;
    }
    try {
      out.println(vault.seal(PLACE, Secret.of(secret.strip())));
      return 0;
    } catch (ConnectorException e) {
      err.println(e.problem().message());
      return 1;
    }
  }

  /** Reads no more than the longest secret that is allowed. */
  static String firstLine(Reader input) throws IOException {
    StringBuilder line = new StringBuilder();
    BufferedReader buffered = new BufferedReader(input);
    for (int next = buffered.read();
        next >= 0 && next != '\n' && line.length() <= SecretVault.LENGTH_MAX;
        next = buffered.read()) {
      line.append((char) next);
    }
    return line.toString();
  }
}
