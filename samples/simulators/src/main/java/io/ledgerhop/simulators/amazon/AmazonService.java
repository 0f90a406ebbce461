// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import io.ledgerhop.simulators.amazon.report.PresignedUrls;
import io.ledgerhop.simulators.amazon.setting.Seller;
import io.ledgerhop.simulators.amazon.wire.CallRefusedException;
import io.ledgerhop.simulators.server.Answer;
import io.ledgerhop.simulators.server.Request;
import io.ledgerhop.simulators.server.Service;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Passes each request to its handler: sign-in, API or document store. */
final class AmazonService implements Service {

  private final TokenHandler tokens;
  private final SimulatedRateLimits limits;
  private final SellingPartnerApi api;
  private final PresignedUrls urls;
  private final OperationCounts counts = new OperationCounts();
  private final AtomicLong requestIds = new AtomicLong();

  AmazonService(
      TokenHandler tokens, SimulatedRateLimits limits, SellingPartnerApi api, PresignedUrls urls) {
    this.tokens = tokens;
    this.limits = limits;
    this.api = api;
    this.urls = urls;
  }

  OperationCounts counts() {
    return counts;
  }

  @Override
  public String operation(Request request) {
    SimulatedOperation operation = SimulatedOperation.of(request.method(), request.path());
    counts.countRequest(operation);
    return operation.label();
  }

  @Override
  public Answer answer(Request request) {
    SimulatedOperation operation = SimulatedOperation.of(request.method(), request.path());
    Answer answer =
        switch (operation) {
          case TOKEN -> tokens.answer(request);
          case DOWNLOAD -> urls.download(request);
          default -> called(operation, request);
        };
    counts.answered(operation, answer.status());
    String id = String.format(Locale.ROOT, "%08x-sim-4000", requestIds.incrementAndGet());
    return answer.header(
        operation == SimulatedOperation.DOWNLOAD ? "x-amz-request-id" : "x-amzn-RequestId", id);
  }

  private Answer called(SimulatedOperation operation, Request request) {
    try {
      Seller seller = tokens.seller(request.header("x-amz-access-token"));
      Optional<Answer> tooFast = limits.take(seller, operation);
      if (tooFast.isPresent()) {
        return tooFast.get();
      }
      return limits.named(operation, api.answer(seller, operation, request));
    } catch (CallRefusedException e) {
      return e.answer();
    }
  }
}
