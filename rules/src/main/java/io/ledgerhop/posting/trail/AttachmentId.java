// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.trail;

import io.ledgerhop.document.Document;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.List;

/**
 * The id of the attachment of a settlement: its id, and the beginning of the hash of its file,
 * because Amazon may issue a settlement again with another file, and an attached file cannot be
 * replaced. What is posted again after a reversal has another attachment, with its own lines.
 */
public final class AttachmentId {

  /** The longest id that Intacct takes, in characters (supdocid). */
  private static final int CHARACTERS_MAX = 20;

  private static final String PREFIX = "AMZ-";
  private static final int HASH_CHARACTERS = 4;

  private AttachmentId() {}

  /**
   * An id of at most 20 characters; of a long settlement id, or of other versions than the first,
   * it has the hash.
   *
   * @param documents all of the settlement, in the versions in which they are posted
   */
  public static String of(SettlementHeader settlement, List<Document> documents) {
    Fingerprint whole = new Fingerprint();
    whole.add(settlement.seller(), settlement.settlementId(), settlement.fileHash());
    List<Document> later = documents.stream().filter(AttachmentId::isLater).toList();
    later.forEach(document -> whole.add(document.number()));
    String id =
        PREFIX
            + settlement.settlementId()
            + "-"
            + settlement.fileHash().substring(0, HASH_CHARACTERS);
    return id.length() <= CHARACTERS_MAX && later.isEmpty()
        ? id
        : PREFIX + whole.sha256().substring(0, CHARACTERS_MAX - PREFIX.length());
  }

  private static boolean isLater(Document document) {
    return document.key().version() != 1;
  }
}
