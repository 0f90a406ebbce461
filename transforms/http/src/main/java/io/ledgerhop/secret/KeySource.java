// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.secret;

import io.ledgerhop.problem.ConnectorException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where this user's key is stored: in an environment variable, or in a file outside every project.
 *
 * @param environment the environment variables of the process
 * @param home the home folder of the user
 * @param system the name of the operating system, as Java gives it
 */
public record KeySource(Map<String, String> environment, Path home, String system) {

  /** The environment variable with the key itself. */
  public static final String KEY = "LEDGERHOP_KEY";

  /** The environment variable with the path of the key file. */
  public static final String KEY_FILE = "LEDGERHOP_KEY_FILE";

  private static final Path PLACE = Path.of("ledgerhop", "secret.key");

  /** Copies the environment. */
  public KeySource {
    environment = Map.copyOf(environment);
  }

  /** The source for the current user and process. */
  public static KeySource ofProcess() {
    return new KeySource(
        System.getenv(), Path.of(System.getProperty("user.home")), System.getProperty("os.name"));
  }

  /** The key, if there is one. */
  Optional<VaultKey> existing(String place) {
    return value(KEY).isPresent() ? given(place) : new KeyFile(file()).read(place);
  }

  /** The existing key, or a new one that is stored in the key file. */
  VaultKey orNew(String place, SecureRandom random) {
    return given(place).orElseGet(() -> new KeyFile(file()).readOrCreate(place, random));
  }

  /** The file that holds the key unless the environment variable does; it need not exist. */
  public Path file() {
    return value(KEY_FILE).map(Path::of).orElseGet(() -> configuration().resolve(PLACE));
  }

  private Optional<VaultKey> given(String place) {
    return value(KEY)
        .map(
            text ->
                VaultKey.parse(text, KEY)
                    .orElseThrow(
                        () -> new ConnectorException(SecretProblem.KEY_UNFIT.at(place, KEY))));
  }

  private Path configuration() {
    boolean windows = system.toLowerCase(Locale.ROOT).startsWith("windows");
    return value(windows ? "APPDATA" : "XDG_CONFIG_HOME")
        .map(Path::of)
        .orElseGet(() -> home.resolve(".config"));
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
  }

  @Override
  public String toString() {
    return "key of " + file();
  }
}
