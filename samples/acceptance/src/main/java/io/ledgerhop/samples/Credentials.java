// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.samples;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the credentials of real services from the environment variables of the process. */
final class Credentials {

  /** The seller accounts of the sample project, without the vendor account. */
  private static final List<String> SELLERS = List.of("US", "CA", "DE");

  private static final List<String> LWA =
      List.of("LEDGERHOP_LWA_CLIENT_ID", "LEDGERHOP_LWA_CLIENT_SECRET");
  private static final List<String> INTACCT =
      List.of(
          "LEDGERHOP_INTACCT_SENDER_ID",
          "LEDGERHOP_INTACCT_SENDER_PASSWORD",
          "LEDGERHOP_INTACCT_COMPANY",
          "LEDGERHOP_INTACCT_USER",
          "LEDGERHOP_INTACCT_PASSWORD");

  private final Map<String, String> environment;

  Credentials(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * Adds the credentials for Amazon: the seller accounts are those with a refresh token, unless the
   * environment names others.
   *
   * @throws IllegalArgumentException naming all variables that are needed and not set
   */
  void addAmazon(Settings settings) {
    List<String> granted = SELLERS.stream().filter(name -> isSet(refreshToken(name))).toList();
    boolean isNamed = environment.containsKey("LEDGERHOP_SELLERS");
    Stream<String> token =
        granted.isEmpty() && !isNamed ? Stream.of(refreshToken(SELLERS.get(0))) : Stream.of();
    require("--amazon", Stream.concat(LWA.stream(), token));
    settings
        .withDefault("LEDGERHOP_LWA_ENDPOINT", "")
        .withDefault("LEDGERHOP_SELLERS", String.join(", ", granted));
  }

  /**
   * Adds the credentials for Intacct.
   *
   * @throws IllegalArgumentException naming all variables that are needed and not set
   */
  void addIntacct(Settings settings) {
    require("--intacct", INTACCT.stream());
    settings.withDefault("LEDGERHOP_INTACCT_ENTITY", "");
  }

  private void require(String option, Stream<String> names) {
    String missing = names.filter(name -> !isSet(name)).collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          option
              + ": environment variables are not set: "
              + missing
              + " (set them; docs/sample-project.md says what they are)");
    }
  }

  private boolean isSet(String name) {
    return !environment.getOrDefault(name, "").isBlank();
  }

  private static String refreshToken(String seller) {
    return "LEDGERHOP_" + seller + "_REFRESH_TOKEN";
  }
}
