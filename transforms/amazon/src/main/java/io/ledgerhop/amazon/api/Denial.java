// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.api;

import io.ledgerhop.amazon.auth.LwaProblem;
import io.ledgerhop.amazon.auth.LwaTokens;
import io.ledgerhop.http.Reply;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.Problem;
import java.util.Optional;

/**
 * Finds the reason of a denied call: the token has expired, the authorisation was withdrawn, the
 * region is wrong, or the application lacks a role.
 *
 * <p>Amazon answers most of these with the same text. Therefore Login with Amazon is asked whether
 * the authorisation is valid, and the one operation that needs no role is called to test the
 * region; each at most once in the life of this object, which serves one account.
 */
final class Denial {

  private final SellerApi api;
  private final LwaTokens tokens;
  private Optional<Standing> standing = Optional.empty();

  private enum Standing {
    KNOWN_HERE,
    UNKNOWN_HERE,
    UNCLEAR
  }

  Denial(SellerApi api, LwaTokens tokens) {
    this.api = api;
    this.tokens = tokens;
  }

  /**
   * The reason.
   *
   * @param reply with status 401 or 403
   * @param words of the answer, with its request id
   */
  Problem problem(Operation operation, Reply reply, String words) {
    String place = api.account().place();
    if (LwaTokens.saysExpired(reply)) {
      return ApiProblem.TOKEN_EXPIRED.at(place, operation.label(), words);
    }
    return withdrawn().orElseGet(() -> meant(operation, words));
  }

  private Problem meant(Operation operation, String words) {
    String place = api.account().place();
    String region = api.account().address().region().name();
    String role = role(operation);
    return switch (standing(operation)) {
      case KNOWN_HERE -> ApiProblem.ROLE_MISSING.at(place, operation.label(), region, words, role);
      case UNKNOWN_HERE ->
          ApiProblem.REGION_WRONG.at(
              place, region, api.account().address().host(), operation.label(), words);
      case UNCLEAR -> ApiProblem.ACCESS_DENIED.at(place, operation.label(), region, words, role);
    };
  }

  /** Empty if the authorisation is valid, or if that cannot be determined. */
  private Optional<Problem> withdrawn() {
    try {
      tokens.prove(api.account().credentials());
      return Optional.empty();
    } catch (ConnectorException e) {
      boolean definite =
          e.problem().code() instanceof LwaProblem && e.problem().code().fault() == Fault.USER;
      return Optional.of(e.problem()).filter(problem -> definite);
    }
  }

  private Standing standing(Operation operation) {
    if (operation == Operation.GET_PARTICIPATIONS) {
      return Standing.UNKNOWN_HERE;
    }
    // A vendor is denied the list of marketplaces in the right region too.
    return isForVendors(operation) ? Standing.UNCLEAR : standing();
  }

  private synchronized Standing standing() {
    Standing known = standing.orElseGet(this::found);
    standing = Optional.of(known);
    return known;
  }

  private Standing found() {
    try {
      return new SellersApi(api).participations().isEmpty()
          ? Standing.UNCLEAR
          : Standing.KNOWN_HERE;
    } catch (ConnectorException e) {
      return e.problem().code() == ApiProblem.REGION_WRONG
          ? Standing.UNKNOWN_HERE
          : Standing.UNCLEAR;
    }
  }

  private static boolean isForVendors(Operation operation) {
    return operation.path().startsWith("/vendor/");
  }

  /** Amazon: roles in the Selling Partner API. */
  private static String role(Operation operation) {
    String path = operation.path();
    if (path.startsWith("/finances/")) {
      return "Finance and Accounting";
    }
    if (path.startsWith("/reports/")) {
      return "Finance and Accounting for settlements, or that of the report type";
    }
    if (path.startsWith("/orders/")) {
      return "Inventory and Order Tracking";
    }
    return path.startsWith("/catalog/") ? "Product Listing" : "that Amazon names for it";
  }
}
