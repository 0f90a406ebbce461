// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.amazon;

import io.ledgerhop.simulators.Answer;
import io.ledgerhop.simulators.Request;
import io.ledgerhop.simulators.Service;
import io.ledgerhop.simulators.amazon.wire.CallRefusedException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Sends each request to its desk: sign-in, API or document store. */
final class AmazonService implements Service {

  private final TokenDesk tokens;
  private final RateLimits limits;
  private final SellingPartnerApi api;
  private final PresignedUrls urls;
  private final CallCounts counts = new CallCounts();
  private final AtomicLong requestIds = new AtomicLong();

  AmazonService(TokenDesk tokens, RateLimits limits, SellingPartnerApi api, PresignedUrls urls) {
    this.tokens = tokens;
    this.limits = limits;
    this.api = api;
    this.urls = urls;
  }

  CallCounts counts() {
    return counts;
  }

  @Override
  public String operation(Request request) {
    Operation operation = Operation.of(request.method(), request.path());
    counts.asked(operation);
    return operation.label();
  }

  @Override
  public Answer answer(Request request) {
    Operation operation = Operation.of(request.method(), request.path());
    Answer answer =
        switch (operation) {
          case TOKEN -> tokens.answer(request);
          case DOWNLOAD -> urls.download(request);
          default -> called(operation, request);
        };
    counts.answered(operation, answer.status());
    String id = String.format(Locale.ROOT, "%08x-sim-4000", requestIds.incrementAndGet());
    return answer.header(
        operation == Operation.DOWNLOAD ? "x-amz-request-id" : "x-amzn-RequestId", id);
  }

  private Answer called(Operation operation, Request request) {
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
