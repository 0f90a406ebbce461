// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api;

import io.ledgerhop.problem.ConnectorException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where calls go, and from which addresses documents are downloaded.
 *
 * <p>Amazon offers documents on hosts of its storage. Such an address is only fetched over https
 * from a host of Amazon; if the user gave an address, also from that same host.
 */
public final class ApiAddress {

  private static final List<String> DOMAINS = List.of(".amazonaws.com", ".amazon.com");
  private static final int HTTPS_PORT = 443;
  private static final int PORT_MAX = 65_535;

  private final Region region;
  private final URI api;
  private final boolean own;

  private ApiAddress(Region region, URI api, boolean own) {
    this.region = region;
    this.api = api;
    this.own = own;
  }

  public static ApiAddress of(Region region) {
    return new ApiAddress(region, region.endpoint(), false);
  }

  /**
   * @param override the address that the user gave; blank for that of the region
   * @throws ConnectorException with {@link ApiProblem#ADDRESS_UNFIT} if it is not a web address
   */
  public static ApiAddress of(Region region, String override) {
    if (override.isBlank()) {
      return of(region);
    }
    String bare = override.strip().replaceFirst("/+$", "");
    return parsed(bare)
        .map(address -> new ApiAddress(region, address, true))
        .orElseThrow(
            () ->
                new ConnectorException(
                    ApiProblem.ADDRESS_UNFIT.at("endpoint", withoutPassword(bare))));
  }

  private static String withoutPassword(String address) {
    return address.replaceAll("//[^/]*@", "//");
  }

  /** The region that the user chose, even if the address is another one. */
  public Region region() {
    return region;
  }

  /** Whether the user gave this address. */
  boolean isOwn() {
    return own;
  }

  /** The address of an operation; the query is already encoded. */
  URI resolve(String path, String query) {
    return URI.create(api + path + (query.isEmpty() ? "" : "?" + query));
  }

  /**
   * The address of a document as Amazon named it; empty if it is not trusted.
   *
   * <p>Its query is a key, so it is neither changed nor shown.
   */
  public Optional<URI> document(String named) {
    return parsed(named).filter(address -> isAmazon(address) || isOwn(address));
  }

  /**
   * Whether this is Amazon's sandbox. It compares parameters literally with those of its static
   * answers, so dates that a user gives must be sent unchanged.
   */
  public boolean isSandbox() {
    return host(api).startsWith("sandbox.");
  }

  /** The host, for messages. */
  String host() {
    return api.getHost();
  }

  @Override
  public String toString() {
    return api.toString();
  }

  private static boolean isAmazon(URI address) {
    boolean usualPort = address.getPort() == -1 || address.getPort() == HTTPS_PORT;
    return address.getScheme().equalsIgnoreCase("https")
        && usualPort
        && DOMAINS.stream().anyMatch(host(address)::endsWith);
  }

  private boolean isOwn(URI address) {
    return own
        && host(address).equals(host(api))
        && address.getScheme().equalsIgnoreCase(api.getScheme())
        && address.getPort() == api.getPort();
  }

  private static String host(URI address) {
    return address.getHost().toLowerCase(Locale.ROOT);
  }

  private static Optional<URI> parsed(String text) {
    try {
      URI address = new URI(text);
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("https") || scheme.equals("http");
      return web
              && address.getHost() != null
              && address.getUserInfo() == null
              && address.getPort() <= PORT_MAX
              && address.getPort() != 0
          ? Optional.of(address)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
