// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The User-Agent header of this product.
 *
 * <p>Amazon: Selling Partner API, "Include a User-Agent header in all requests": {@code App/Version
 * (Language=Name/Version; Platform=Name/Version)}, 500 characters at most.
 */
public final class UserAgent {

  static final int LENGTH_MAX = 500;

  private static final String RESOURCE = "build.properties";

  private UserAgent() {}

  /** The header with the version of the build and the platform of this machine. */
  public static String text() {
    return text(
        version(),
        System.getProperty("java.version", ""),
        System.getProperty("os.name", "") + "/" + System.getProperty("os.version", ""));
  }

  static String text(String version, String java, String platform) {
    String text =
        "LedgerHop/"
            + word(version)
            + " (Language=Java/"
            + word(java)
            + "; Platform="
            + word(platform)
            + ")";
    return text.length() <= LENGTH_MAX ? text : "LedgerHop";
  }

  /** Keeps only characters that are safe in a header. */
  private static String word(String text) {
    return text.replaceAll("[^A-Za-z0-9._/+-]", "-");
  }

  private static String version() {
    try (InputStream in = UserAgent.class.getResourceAsStream(RESOURCE)) {
      Properties build = new Properties();
      if (in != null) {
        build.load(in);
      }
      return build.getProperty("version", "unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
