// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.payable;

import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.function.FunctionOutcome;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.function.GatewayFunction;
import io.ledgerhop.simulators.intacct.function.RefusedException;
import io.ledgerhop.simulators.intacct.function.WritePermissions;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** {@code create_apadjustment}, the only function that enters an adjustment; it returns a key. */
public final class CreateApAdjustmentFunction implements GatewayFunction {
  private static final String OBJECT = "APADJUSTMENT";

  private final AdjustmentReader reader = new AdjustmentReader();
  private final PayablePosting posting;
  private final WritePermissions permissions;

  public CreateApAdjustmentFunction(IntacctSettings settings, PayablePosting posting) {
    this.posting = posting;
    this.permissions = new WritePermissions(settings);
  }

  @Override
  public FunctionOutcome run(XmlElement call, GatewayCaller caller) {
    permissions.demand("CREATE", OBJECT, caller);
    try {
      return FunctionOutcome.key(Long.toString(posting.post(reader.read(call), caller)));
    } catch (RefusedException refused) {
      List<GatewayError> errors = new ArrayList<>(refused.errors());
      errors.add(GatewayError.notWritten("create", OBJECT));
      throw new RefusedException(errors);
    }
  }
}
