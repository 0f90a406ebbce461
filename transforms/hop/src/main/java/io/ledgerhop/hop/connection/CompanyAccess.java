// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.connection;

import io.ledgerhop.intacct.gateway.GatewayAddress;
import io.ledgerhop.intacct.gateway.IntacctCredentials;
import io.ledgerhop.intacct.object.JournalSettings;

/** How an Intacct company is reached, and how it keeps its journals. */
public record CompanyAccess(
    IntacctCredentials credentials, GatewayAddress address, JournalSettings journal) {}
