// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import io.ledgerhop.settlement.SettlementHeader;

/**
 * The id of the attachment of a settlement: its id, and the beginning of the hash of its file,
 * because Amazon may issue a settlement again with another file, and an attached file cannot be
 * replaced.
 */
public final class AttachmentId {

  /** The longest id that Intacct takes, in characters (supdocid). */
  private static final int CHARACTERS_MAX = 20;

  private static final String PREFIX = "AMZ-";
  private static final int HASH_CHARACTERS = 4;

  private AttachmentId() {}

  /** An id of at most 20 characters; of a long settlement id it has the hash. */
  public static String of(SettlementHeader settlement) {
    String id =
        PREFIX
            + settlement.settlementId()
            + "-"
            + settlement.fileHash().substring(0, HASH_CHARACTERS);
    return id.length() <= CHARACTERS_MAX ? id : PREFIX + hash(settlement);
  }

  private static String hash(SettlementHeader settlement) {
    Fingerprint whole = new Fingerprint();
    whole.add(settlement.seller(), settlement.settlementId(), settlement.fileHash());
    return whole.sha256().substring(0, CHARACTERS_MAX - PREFIX.length());
  }
}
