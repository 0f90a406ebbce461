// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.approval;

import static io.ledgerhop.posting.approval.ApprovalProblem.APPROVED_ALREADY;
import static io.ledgerhop.posting.approval.ApprovalProblem.AUTHOR_UNKNOWN;
import static io.ledgerhop.posting.approval.ApprovalProblem.NEVER_APPROVED;
import static io.ledgerhop.posting.approval.ApprovalProblem.OWN_WORK;

import io.ledgerhop.problem.ConnectorException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Notes that a person approves rules, if that person may, or withdraws an approval. */
public final class SignOff {

  /** Between the names of several people who made a change together. */
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile("[,;/&+]|\\s+and\\s+", Pattern.CASE_INSENSITIVE);

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Approvals approvals;
  private final Clock clock;

  public SignOff(Approvals approvals, Clock clock) {
    this.approvals = approvals;
    this.clock = clock;
  }

  /**
   * Notes the approval of rules that nobody has approved yet.
   *
   * @param place the workbook, for messages
   * @throws ConnectorException with an {@link ApprovalProblem} if the person may not approve them
   */
  public Approval approve(String place, RulesVersion rules, Signature signature) {
    if (rules.changedBy().isBlank()) {
      throw new ConnectorException(AUTHOR_UNKNOWN.at(place));
    }
    if (isOneOf(rules.changedBy(), signature.by())) {
      throw new ConnectorException(OWN_WORK.at(place, rules.changedBy()));
    }
    Optional<Approval> valid = valid(rules.hash());
    if (valid.isPresent()) {
      throw new ConnectorException(
          APPROVED_ALREADY.at(place, valid.get().signature().by(), valid.get().at()));
    }
    return noted(new Approval(rules, signature, true, clock.instant()));
  }

  /**
   * Notes that an approval counts no longer.
   *
   * @param place the workbook or its hash, for messages
   * @throws ConnectorException with an {@link ApprovalProblem} if there is none
   */
  public Approval withdraw(String place, String rulesHash, Signature signature) {
    Approval valid =
        valid(rulesHash)
            .orElseThrow(() -> new ConnectorException(NEVER_APPROVED.at(place, rulesHash)));
    return noted(new Approval(valid.rules(), signature, false, clock.instant()));
  }

  private Optional<Approval> valid(String rulesHash) {
    return approvals.last(rulesHash).filter(Approval::granted);
  }

  private Approval noted(Approval approval) {
    approvals.note(approval);
    return approval;
  }

  /** Case and blanks do not tell people apart. */
  private static boolean isOneOf(String people, String person) {
    return BETWEEN_NAMES.splitAsStream(people).anyMatch(name -> plain(name).equals(plain(person)));
  }

  private static String plain(String name) {
    return BLANKS.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
