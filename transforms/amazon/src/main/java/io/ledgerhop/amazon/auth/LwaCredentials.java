// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.auth;

import io.ledgerhop.secret.Secret;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What a seller gave an application: the right to act for the seller account.
 *
 * @param account name of the Amazon seller account, for messages
 * @param tokenEndpoint where Login with Amazon gives tokens
 */
public record LwaCredentials(
    String account, URI tokenEndpoint, String clientId, Secret clientSecret, Secret refreshToken) {

  /** The one address for all regions. */
  public static final URI OFFICIAL = URI.create("https://api.amazon.com/auth/o2/token");

  private static final int FINGERPRINT_LENGTH = 16;

  /** Takes blanks off the ends of what was pasted. */
  public LwaCredentials {
    clientId = clientId.strip();
    clientSecret = Secret.of(clientSecret.reveal().strip());
    refreshToken = Secret.of(refreshToken.reveal().strip());
  }

  /** The options that are empty and must not be, by the names that the connection shows. */
  List<String> missing() {
    Map<String, Boolean> blank = new TreeMap<>();
    blank.put("LWA client id", clientId.isEmpty());
    blank.put("LWA client secret", clientSecret.isBlank());
    blank.put("LWA refresh token", refreshToken.isBlank());
    return blank.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
  }

  /** Tells authorisations apart without saying anything about them. */
  public String fingerprint() {
    return digest(tokenEndpoint.toString(), clientId, refreshToken.reveal())
        .substring(0, FINGERPRINT_LENGTH);
  }

  /** Under which tokens are kept: who has another client secret does not get them. */
  String key() {
    return digest(tokenEndpoint.toString(), clientId, refreshToken.reveal(), clientSecret.reveal());
  }

  /** For messages. */
  String place() {
    return "Amazon seller account " + account;
  }

  private static String digest(String... parts) {
    return DigestUtils.sha256Hex(String.join("\n", parts));
  }
}
