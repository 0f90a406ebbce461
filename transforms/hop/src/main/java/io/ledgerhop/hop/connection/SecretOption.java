// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import io.ledgerhop.secret.Secret;
import io.ledgerhop.secret.SecretVault;
import java.util.regex.Pattern;
import org.apache.hop.core.encryption.Encr;
import org.apache.hop.metadata.api.IHopMetadata;

/**
 * The forms of a secret in an option: plain, encrypted by us, encoded by Hop, or an expression that
 * names where it is.
 *
 * <p>Hop reads and writes options only through their getters and setters, for files as for widgets.
 * So the getter of a secret returns the encrypted form, and a plain secret is never written.
 */
final class SecretOption {

  /** A variable, or a call of a variable resolver. */
  static final Pattern EXPRESSION = Pattern.compile("\\$\\{[^}]+}|%%[^%]+%%|#\\{[^}]+}");

  private static final Pattern ENCODED = Pattern.compile("(Encrypted|AES2) .+");

  private SecretOption() {}

  /** The value of an option for Hop; a secret that is encrypted already stays as it is. */
  static String stored(IHopMetadata connection, String option, String written) {
    String bare = isEncoded(written) ? Encr.decryptPasswordOptionallyEncrypted(written) : written;
    boolean readable = !bare.isEmpty() && !isEncoded(bare);
    return readable && isBare(bare)
        ? SecretVault.ofUser().seal(OptionReader.place(connection, option), Secret.of(bare.strip()))
        : written;
  }

  /** Whether the text is readable by everyone who can read the file. */
  static boolean isBare(String written) {
    return !written.isBlank()
        && !SecretVault.isSealed(written)
        && !isEncoded(written)
        && !EXPRESSION.matcher(written).find();
  }

  /** Whether an encoder of Hop has encoded the text. */
  static boolean isEncoded(String text) {
    return ENCODED.matcher(text).matches();
  }

  /**
   * The plain secret.
   *
   * @param place the option, for messages
   * @param resolved the text of the option, its variables resolved
   * @throws io.ledgerhop.problem.ConnectorException if it is encrypted and cannot be read
   */
  static String opened(String place, String resolved) {
    return SecretVault.isSealed(resolved)
        ? SecretVault.ofUser().open(place, resolved)
        : Encr.decryptPasswordOptionallyEncrypted(resolved);
  }
}
