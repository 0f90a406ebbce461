// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import io.ledgerhop.simulators.amazon.report.ReportHandler;
import io.ledgerhop.simulators.amazon.setting.AmazonSettings;
import io.ledgerhop.simulators.amazon.setting.Seller;
import io.ledgerhop.simulators.amazon.wire.Arguments;
import io.ledgerhop.simulators.amazon.wire.CallRefusedException;
import io.ledgerhop.simulators.amazon.wire.Json;
import io.ledgerhop.simulators.amazon.wire.Parameters;
import io.ledgerhop.simulators.amazon.wire.Question;
import io.ledgerhop.simulators.server.Answer;
import io.ledgerhop.simulators.server.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;

/** Answers the calls of the Selling Partner API after authentication. */
final class SellingPartnerApi {

  private final Clock clock;
  private final boolean sandbox;
  private final ReportHandler reports;
  private final RecordHandlers handlers;

  SellingPartnerApi(
      Clock clock, AmazonSettings settings, ReportHandler reports, RecordHandlers handlers) {
    this.clock = clock;
    this.sandbox = settings.sandbox();
    this.reports = reports;
    this.handlers = handlers;
  }

  /**
   * Carries out one call.
   *
   * @throws CallRefusedException with the answer, when the call is refused
   */
  Answer answer(Seller seller, SimulatedOperation operation, Request request) {
    String item = lastOf(request);
    return switch (operation) {
      case GET_REPORTS -> json(200, reports.page(seller, parameters(request)));
      case GET_REPORT -> json(200, reports.report(seller, item));
      case GET_REPORT_DOCUMENT -> json(200, reports.document(seller, item));
      case CREATE_REPORT -> json(202, reports.create(seller, request.body()));
      case CANCEL_REPORT -> {
        reports.cancel(seller, item);
        yield Answer.empty(200);
      }
      default -> looked(seller, operation, request);
    };
  }

  private Answer looked(Seller seller, SimulatedOperation operation, Request request) {
    Arguments arguments = new Arguments(parameters(request), clock.instant(), sandbox);
    return handlers
        .answer(operation, new Question(seller.id(), lastOf(request), arguments))
        .map(members -> json(200, members))
        .orElseThrow(() -> CallRefusedException.notFound("No such resource: " + request.path()));
  }

  private static Parameters parameters(Request request) {
    try {
      return Parameters.of(request.query());
    } catch (IllegalArgumentException e) {
      throw CallRefusedException.invalidInput("The query is not well encoded.");
    }
  }

  private static String lastOf(Request request) {
    String last = request.path().substring(request.path().lastIndexOf('/') + 1);
    try {
      return URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw CallRefusedException.invalidInput("The path is not well encoded.");
    }
  }

  private static Answer json(int status, Map<String, Object> members) {
    return Answer.of(status, "application/json", Json.write(members));
  }
}
