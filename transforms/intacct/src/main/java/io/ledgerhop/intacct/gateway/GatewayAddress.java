// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.gateway;

import io.ledgerhop.problem.ConnectorException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * Which addresses requests may go to: the sign-in address, and the address that a sign-in names.
 *
 * <p>A session belongs to the address that came with it (Intacct: getAPISession), so a wrong
 * address would receive the session id. Only hosts of Intacct are followed; if the user gave an
 * address, also the same host, or loopback from loopback.
 */
public final class GatewayAddress {

  /** The public gateway, where every company signs in. */
  public static final URI PUBLIC = URI.create("https://api.intacct.com/ia/xml/xmlgw.phtml");

  private static final String DOMAIN = ".intacct.com";
  private static final int HTTPS_PORT = 443;

  private final URI signIn;
  private final boolean own;

  private GatewayAddress(URI signIn, boolean own) {
    this.signIn = signIn;
    this.own = own;
  }

  public static GatewayAddress official() {
    return new GatewayAddress(PUBLIC, false);
  }

  /**
   * @param override the address that the user gave; blank for the official one
   * @throws ConnectorException with {@link IntacctProblem#ADDRESS_UNFIT} if it is not a web address
   */
  public static GatewayAddress of(String override) {
    if (override.isBlank()) {
      return official();
    }
    URI address =
        parsed(override)
            .orElseThrow(
                () ->
                    new ConnectorException(
                        IntacctProblem.ADDRESS_UNFIT.at("endpoint", override.strip())));
    return new GatewayAddress(address, true);
  }

  URI signIn() {
    return signIn;
  }

  /**
   * The address for calls in a session.
   *
   * @param named the address that the sign-in named; blank if none
   * @throws ConnectorException with {@link IntacctProblem#ADDRESS_REFUSED} if it is not trusted
   */
  URI follow(String named) {
    if (named.isBlank()) {
      return signIn;
    }
    return parsed(named)
        .filter(address -> isIntacct(address) || isOwn(address))
        .orElseThrow(
            () ->
                new ConnectorException(
                    IntacctProblem.ADDRESS_REFUSED.at(signIn.getHost(), named.strip())));
  }

  private static boolean isIntacct(URI address) {
    boolean usualPort = address.getPort() == -1 || address.getPort() == HTTPS_PORT;
    return address.getScheme().equalsIgnoreCase("https")
        && usualPort
        && host(address).endsWith(DOMAIN);
  }

  private boolean isOwn(URI address) {
    boolean near =
        host(address).equals(host(signIn)) || (isLoopback(address) && isLoopback(signIn));
    boolean downgraded =
        signIn.getScheme().equalsIgnoreCase("https")
            && !address.getScheme().equalsIgnoreCase("https");
    return own && near && !downgraded;
  }

  /** Compares the name only; no name is resolved. */
  private static boolean isLoopback(URI address) {
    String host = host(address);
    return host.equals("localhost")
        || host.equals("[::1]")
        || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
  }

  private static String host(URI address) {
    return address.getHost().toLowerCase(Locale.ROOT);
  }

  private static Optional<URI> parsed(String text) {
    try {
      URI address = new URI(text.strip());
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("https") || scheme.equals("http");
      return web && address.getHost() != null && address.getUserInfo() == null
          ? Optional.of(address)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
