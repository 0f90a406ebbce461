// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.session;

import io.ledgerhop.simulators.intacct.company.CompanyBooks;
import io.ledgerhop.simulators.intacct.company.CompanyMasterData;
import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import java.time.Clock;

/** The context of the functions of the simulated gateway: one company and its open sessions. */
public record GatewayContext(
    IntacctSettings settings,
    CompanyMasterData master,
    CompanyBooks books,
    OpenSessions sessions,
    Clock clock) {}
