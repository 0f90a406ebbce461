// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.auth;

import io.ledgerhop.secret.Secret;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The credentials with which an application acts for a seller account.
 *
 * @param account name of the Amazon seller account, for messages
 * @param tokenEndpoint the token endpoint of Login with Amazon
 */
public record LwaCredentials(
    String account, URI tokenEndpoint, String clientId, Secret clientSecret, Secret refreshToken) {

  /** The address for all regions. */
  public static final URI OFFICIAL = URI.create("https://api.amazon.com/auth/o2/token");

  private static final int FINGERPRINT_LENGTH = 16;

  /** Strips blanks that pasting often adds. */
  public LwaCredentials {
    clientId = clientId.strip();
    clientSecret = Secret.of(clientSecret.reveal().strip());
    refreshToken = Secret.of(refreshToken.reveal().strip());
  }

  /** The required options that are empty, by their names in the connection dialog. */
  List<String> missing() {
    Map<String, Boolean> blank = new TreeMap<>();
    blank.put("LWA client id", clientId.isEmpty());
    blank.put("LWA client secret", clientSecret.isBlank());
    blank.put("LWA refresh token", refreshToken.isBlank());
    return blank.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
  }

  /** Distinguishes authorisations without revealing anything about them. */
  public String fingerprint() {
    return digest(tokenEndpoint.toString(), clientId, refreshToken.reveal())
        .substring(0, FINGERPRINT_LENGTH);
  }

  /**
   * The key of the token cache; it depends on the client secret, so that tokens are not shared with
   * a caller that has another secret.
   */
  String key() {
    return digest(tokenEndpoint.toString(), clientId, refreshToken.reveal(), clientSecret.reveal());
  }

  /** The account, for messages. */
  String place() {
    return "Amazon seller account " + account;
  }

  private static String digest(String... parts) {
    return DigestUtils.sha256Hex(String.join("\n", parts));
  }
}
