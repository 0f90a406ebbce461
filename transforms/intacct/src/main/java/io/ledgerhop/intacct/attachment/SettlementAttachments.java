// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.intacct.attachment;

import io.ledgerhop.document.Document;
import io.ledgerhop.intacct.gateway.ApiFunction;
import io.ledgerhop.intacct.gateway.FunctionResult;
import io.ledgerhop.intacct.gateway.IntacctClient;
import io.ledgerhop.posting.ledger.AttachedFile;
import io.ledgerhop.posting.ledger.Attachment;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The attachments of the settlements of a run. Each is created before the first document that names
 * it, and only if a document is sent at all.
 *
 * <p>An attachment id exists once in a company, so Intacct refuses a second creation. What a
 * refusal means is not read from its text: the attachment is looked up.
 */
public final class SettlementAttachments {

  private final IntacctClient client;
  private final Map<SettlementKey, Attachment> announced = new HashMap<>();
  private final Set<String> folders = new HashSet<>();
  private final Set<String> stored = new HashSet<>();

  public SettlementAttachments(IntacctClient client) {
    this.client = client;
  }

  /** Takes the files of a settlement, in place of others; makes no call. */
  public synchronized void announce(SettlementKey settlement, Attachment attachment) {
    announced.put(settlement, attachment);
  }

  /** Lets go of the files of a settlement. */
  public synchronized void forget(SettlementKey settlement) {
    announced.remove(settlement);
  }

  /** The id that the document names; empty if nothing is announced for its settlement. */
  public synchronized String id(Document document) {
    Attachment attachment = announced.get(settlement(document));
    return attachment == null ? "" : attachment.id();
  }

  /**
   * Creates the attachment of the document's settlement, unless it is there. Whatever fails, the
   * document itself was not sent.
   *
   * @param controlId of the document, from which those of the attachment are made
   * @return the reason why it is not there; empty if the document may name it
   */
  public synchronized Optional<Problem> ensure(Document document, ControlId controlId) {
    Attachment attachment = announced.get(settlement(document));
    if (attachment == null || stored.contains(attachment.id())) {
      return Optional.empty();
    }
    try {
      Optional<Problem> refused = created(document.number(), attachment, controlId);
      if (refused.isEmpty()) {
        stored.add(attachment.id());
      }
      return refused;
    } catch (ConnectorException away) {
      return Optional.of(away.problem());
    }
  }

  /** A request without a usable answer is sent once more under the same control id. */
  private Optional<Problem> created(String number, Attachment attachment, ControlId controlId) {
    List<AttachedFile> files = attachment.content().files();
    ensureFolder(attachment.folder(), controlId);
    ApiFunction create = Supdoc.create(attachment, files, controlId.value() + "-S");
    Optional<Problem> problem = sent(number, attachment, create);
    boolean isUnclear =
        problem.filter(first -> first.code() == AttachmentProblem.ATTACHMENT_UNCLEAR).isPresent();
    return isUnclear ? sent(number, attachment, create) : problem;
  }

  private Optional<Problem> sent(String number, Attachment attachment, ApiFunction create) {
    Optional<Problem> problem = answered(number, attachment, create);
    return problem.isPresent() && isThere(attachment) ? Optional.empty() : problem;
  }

  private Optional<Problem> answered(String number, Attachment attachment, ApiFunction create) {
    try {
      FunctionResult result = client.write(create);
      return result.isSuccess()
          ? Optional.empty()
          : Optional.of(
              AttachmentProblem.NOT_ATTACHED.at(
                  number, attachment.id(), attachment.folder(), result.refusal()));
    } catch (ConnectorException unclear) {
      return Optional.of(
          AttachmentProblem.ATTACHMENT_UNCLEAR.at(
              number, attachment.id(), unclear.problem().fact()));
    }
  }

  /** A refusal is not looked at: the folder is there already, or Intacct refuses what is in it. */
  private void ensureFolder(String folder, ControlId controlId) {
    if (!folders.contains(folder)) {
      client.write(Supdoc.createFolder(folder, controlId.value() + "-F"));
      folders.add(folder);
    }
  }

  private boolean isThere(Attachment attachment) {
    return Supdoc.isIn(client.readOrRefusal(Supdoc.read(attachment.id())), attachment.id());
  }

  private static SettlementKey settlement(Document document) {
    return new SettlementKey(document.key().seller(), document.key().settlementId());
  }
}
