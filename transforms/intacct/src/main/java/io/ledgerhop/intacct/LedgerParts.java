// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct;

import io.ledgerhop.document.MasterData;
import io.ledgerhop.intacct.attachment.SettlementAttachments;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.intacct.trade.TradeDefinitions;

/**
 * What a ledger shares with the one that enters drafts: what was read from the company, and what is
 * attached.
 */
record LedgerParts(
    CompanyFacts facts,
    MasterData masterData,
    ListRights rights,
    TradeDefinitions definitions,
    SettlementAttachments attachments) {

  /** Makes no call yet. */
  static LedgerParts of(IntacctClient client) {
    CompanyFacts facts = new CompanyFacts(client);
    return new LedgerParts(
        facts,
        new MasterDataReader(facts).read(),
        new ListRights(facts),
        new TradeDefinitions(client),
        new SettlementAttachments(client));
  }
}
