// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.payable;

import io.ledgerhop.simulators.intacct.function.FunctionOutcome;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.GatewayFunction;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.function.WritePermissions;
import io.ledgerhop.simulators.intacct.line.PaymentTerms;
import io.ledgerhop.simulators.intacct.session.GatewayContext;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code create_bill}, and {@code create_apadjustment}, the only function that enters an
 * adjustment; the key of the answer is the record number.
 */
public final class CreateOlderPayableFunction implements GatewayFunction {
  private final String object;
  private final String items;
  private final OlderPayableReader reader;
  private final PayablePosting posting;
  private final PaymentTerms terms;
  private final WritePermissions permissions;

  private CreateOlderPayableFunction(
      String object, String items, GatewayContext context, PayablePosting posting) {
    this.object = object;
    this.items = items;
    this.reader = new OlderPayableReader(object, context.settings().customFields());
    this.posting = posting;
    this.terms = new PaymentTerms(context.master(), "APTERM");
    this.permissions = new WritePermissions(context.settings());
  }

  public static CreateOlderPayableFunction bill(GatewayContext context, PayablePosting posting) {
    return new CreateOlderPayableFunction("APBILL", "billitems", context, posting);
  }

  public static CreateOlderPayableFunction adjustment(
      GatewayContext context, PayablePosting posting) {
    return new CreateOlderPayableFunction("APADJUSTMENT", "apadjustmentitems", context, posting);
  }

  @Override
  public FunctionOutcome run(XmlElement call, GatewayCaller caller) {
    permissions.demand("CREATE", object, caller);
    try {
      return FunctionOutcome.key(Long.toString(posting.post(read(call), caller)));
    } catch (RefusedException refused) {
      List<GatewayError> errors = new ArrayList<>(refused.errors());
      errors.add(GatewayError.notWritten("create", object));
      throw new RefusedException(errors);
    }
  }

  private PayableDraft read(XmlElement call) {
    List<GatewayError> errors = new ArrayList<>();
    Map<String, String> header = reader.header(call, errors);
    List<Map<String, String>> lines =
        call.child(items).orElseThrow().children().stream()
            .map(item -> reader.line(item, errors))
            .toList();
    RefusedException.unlessEmpty(errors);
    return new PayableDraft(object, terms.due(header, "TERMNAME"), lines);
  }
}
