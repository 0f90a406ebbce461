// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.ledgerhop.problem.ConnectorException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S2: secrets at rest. */
@Timeout(60)
class SecretVaultTest {

  private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
  private static final String OTHER = "01".repeat(32);
  private static final String WORD = "Atzr|a secret with ünlauts";

  @TempDir private Path home;

  @ParameterizedTest
  @ValueSource(strings = {"x", "", "Atzr|IwEB-long", "\"quotes\" ${X} #{y} \n"})
  void decryptsWhatItEncrypted(String secret) {
    SecretVault vault = vault(Map.of("LEDGERHOP_KEY", KEY));

    String sealed = vault.seal("here", Secret.of(secret));

    assertThat(sealed).matches("aes-gcm:1:[0-9a-f]{8}:[A-Za-z0-9_-]+");
    assertThat(SecretVault.isSealed(sealed)).isTrue();
    assertThat(vault.open("here", sealed)).isEqualTo(secret);
  }

  @Test
  void encryptsTheSameSecretDifferentlyEachTime() {
    SecretVault vault = vault(Map.of("LEDGERHOP_KEY", KEY));

    assertThat(vault.seal("here", Secret.of(WORD)))
        .isNotEqualTo(vault.seal("here", Secret.of(WORD)));
  }

  @Test
  void namesBothKeysWhenTheSecretNeedsAnotherKey() {
    String sealed = vault(Map.of("LEDGERHOP_KEY", KEY)).seal("here", Secret.of(WORD));

    assertThatThrownBy(() -> vault(Map.of("LEDGERHOP_KEY", OTHER)).open("US, secret", sealed))
        .isInstanceOf(ConnectorException.class)
        .hasMessageMatching(
            "US, secret: the secret was encrypted with the key [0-9a-f]{8}, and the key here"
                + " \\(LEDGERHOP_KEY\\) is [0-9a-f]{8} \\(bring that key along.*");
  }

  @Test
  void detectsEveryChangedCharacter() {
    SecretVault vault = vault(Map.of("LEDGERHOP_KEY", KEY));
    String sealed = vault.seal("here", Secret.of(WORD));

    for (int at = "aes-gcm:1:01234567:".length(); at < sealed.length() - 1; at++) {
      char other = sealed.charAt(at) == 'A' ? 'B' : 'A';
      String changed = sealed.substring(0, at) + other + sealed.substring(at + 1);
      assertThatThrownBy(() -> vault.open("here", changed))
          .hasMessage(
              "here: the encrypted secret was changed or cut off (enter the secret again, or copy"
                  + " it anew)");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aes-gcm:",
        "aes-gcm:1:",
        "aes-gcm:2:00000000:AAAA",
        "aes-gcm:1:0:A",
        "aes-gcm:1:66687aad:A"
      })
  void refusesAnIncompleteSecret(String text) {
    assertThatThrownBy(() -> vault(Map.of("LEDGERHOP_KEY", KEY)).open("here", text))
        .isInstanceOf(ConnectorException.class)
        .hasMessageStartingWith("here: the ");
  }

  @Test
  void saysWhereAKeyIsExpectedWhenThereIsNone() {
    String sealed = vault(Map.of("LEDGERHOP_KEY", KEY)).seal("here", Secret.of(WORD));

    assertThatThrownBy(() -> vault(Map.of()).open("here", sealed))
        .hasMessageContaining("no LEDGERHOP_KEY is set and there is no file " + home)
        .hasMessageContaining("LEDGERHOP_KEY_FILE");
    assertThat(home).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "AAAA", "zz"})
  void refusesAKeyOfAnotherLength(String key) {
    assertThatThrownBy(() -> vault(Map.of("LEDGERHOP_KEY", key)).seal("here", Secret.of(WORD)))
        .hasMessageContaining("LEDGERHOP_KEY holds no key: it has to be 32 bytes")
        .hasMessageNotContaining(key + " ");
  }

  @Test
  void makesAKeyFileOnFirstUseForItsOwnerOnly() throws Exception {
    SecretVault vault = vault(Map.of());

    String sealed = vault.seal("here", Secret.of(WORD));

    Path file = home.resolve(".config/ledgerhop/secret.key");
    assertThat(vault(Map.of()).open("here", sealed)).isEqualTo(WORD);
    assertThat(file).isRegularFile();
    try (Stream<Path> beside = Files.list(file.getParent())) {
      assertThat(beside).containsExactly(file);
    }
    if (hasPermissions()) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void takesTheKeyFileThatTheEnvironmentNames() {
    Path file = home.resolve("elsewhere/my.key");

    vault(Map.of("LEDGERHOP_KEY_FILE", file.toString())).seal("here", Secret.of(WORD));

    assertThat(file).isRegularFile();
    assertThat(home.resolve(".config")).doesNotExist();
  }

  @Test
  void putsTheKeyWhereTheSystemKeepsSettings() {
    Map<String, String> both = Map.of("XDG_CONFIG_HOME", "/x", "APPDATA", "/a");

    assertThat(new KeySource(both, home, "Linux").file())
        .isEqualTo(Path.of("/x/ledgerhop/secret.key"));
    assertThat(new KeySource(both, home, "Windows 11").file())
        .isEqualTo(Path.of("/a/ledgerhop/secret.key"));
  }

  @Test
  void refusesAKeyFileThatOthersCanRead() throws Exception {
    // docs/scheduling.md: the key of the secrets is missing or open to others
    assumeThat(hasPermissions()).isTrue();
    Path file = home.resolve("open.key");
    Files.writeString(file, KEY);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    assertThatThrownBy(
            () ->
                vault(Map.of("LEDGERHOP_KEY_FILE", file.toString())).seal("here", Secret.of(WORD)))
        .hasMessage(
            "here: the key file "
                + file
                + " can be read by others (rw-r--r--) (let only its owner read it (chmod 600), and"
                + " change the secrets if others could see it)");
  }

  @Test
  void createsOneKeyWhenManyStartAtOnce() throws Exception {
    int writers = 16;
    ExecutorService crowd = Executors.newFixedThreadPool(writers);
    try {
      Callable<String> writer = () -> vault(Map.of()).seal("here", Secret.of(WORD));
      for (Future<String> sealed :
          crowd.invokeAll(java.util.Collections.nCopies(writers, writer))) {
        assertThat(vault(Map.of()).open("here", sealed.get())).isEqualTo(WORD);
      }
    } finally {
      crowd.shutdownNow();
    }
  }

  @Test
  void encryptsTheFirstLineOfTheInput() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SecretVault vault = vault(Map.of("LEDGERHOP_KEY", KEY));

    int exit =
        new EncryptSecret(vault)
            .run(
                EncryptSecret.firstLine(new StringReader(WORD + "\r\nand more")),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                System.err);

    assertThat(exit).isZero();
    assertThat(vault.open("here", out.toString(StandardCharsets.UTF_8).strip())).isEqualTo(WORD);
  }

  @Test
  void tellsTheCommandLineWhatIsWrong() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream printer = new PrintStream(err, true, StandardCharsets.UTF_8);

    for (String secret : List.of("", WORD)) {
      int exit =
          new EncryptSecret(vault(Map.of("LEDGERHOP_KEY", "nonsense")))
              .run(secret, printer, printer);
      assertThat(exit).isEqualTo(1);
    }

    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("Nothing to encrypt")
        .contains("LEDGERHOP_KEY holds no key")
        .doesNotContain("nonsense")
        .doesNotContain(WORD);
  }

  @Test
  void showsNoKeyWhenItIsPrinted() {
    assertThat(VaultKey.parse(KEY, "here").orElseThrow()).hasToString("key a87219a2 of here");
    assertThat(new KeySource(Map.of("LEDGERHOP_KEY", KEY), home, "Linux").toString())
        .doesNotContain(KEY);
  }

  private SecretVault vault(Map<String, String> environment) {
    return new SecretVault(new KeySource(environment, home, "Linux"), new SecureRandom());
  }

  private boolean hasPermissions() {
    return home.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
