// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools.file;

import static io.ledgerhop.mapping.drools.file.RuleFileProblem.DIMENSION_TIE;
import static io.ledgerhop.mapping.drools.file.RuleFileProblem.RULE_DECIDES_TWICE;
import static io.ledgerhop.mapping.drools.file.RuleFileProblem.RULE_TIE;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.rule.PostingDraft;
import io.ledgerhop.mapping.rule.Postings;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects the answers of the rules that fire for one line. Drools fires rules of a higher salience
 * first, so what is there already wins.
 */
final class RuleAnswers implements Postings {

  /** A rule that is firing, or has fired: its trace, its salience, and which firing it was. */
  record Firing(String rule, int salience, int number) {}

  /** The decision of one firing: postings, or no account and a reason. */
  record Verdict(Firing by, PostAs postAs, List<DraftedPosting> drafts, String reason) {}

  /** A dimension of the line that a rule has set. */
  record SetDimension(Firing by, String name, Dimensions value) {}

  private static final Firing NONE = new Firing("", 0, 0);

  private Firing firing = NONE;
  private Optional<Verdict> verdict = Optional.empty();
  private final List<SetDimension> dimensions = new ArrayList<>();
  private Optional<Problem> tie = Optional.empty();

  /** Forgets the previous line. */
  void clear() {
    firing = NONE;
    verdict = Optional.empty();
    dimensions.clear();
    tie = Optional.empty();
  }

  /** A rule is about to fire. */
  void begin(String rule, int salience) {
    firing = new Firing(rule, salience, firing.number() + 1);
  }

  /** The rule that fires, or that has fired last; a blank trace if none has. */
  Firing current() {
    return firing;
  }

  int firings() {
    return firing.number();
  }

  Optional<Verdict> verdict() {
    return verdict;
  }

  List<SetDimension> dimensions() {
    return dimensions;
  }

  /** Why the answers contradict each other; empty if they do not. */
  Optional<Problem> tie() {
    return tie;
  }

  @Override
  public PostingDraft journal(String account) {
    return draft(PostAs.JOURNAL, account);
  }

  @Override
  public PostingDraft balanceSheet(String account) {
    return draft(PostAs.BALANCE_SHEET, account);
  }

  @Override
  public PostingDraft bill(String account, String vendor) {
    return draft(PostAs.BILL, account).dimension(Dimension.VENDOR.name(), vendor);
  }

  @Override
  public PostingDraft credit(String account, String vendor) {
    return draft(PostAs.CREDIT, account).dimension(Dimension.VENDOR.name(), vendor);
  }

  @Override
  public void ignore(String reason) {
    decide(PostAs.IGNORE, List.of(), reasoned(reason));
  }

  @Override
  public void hold(String reason) {
    decide(PostAs.HOLD, List.of(), reasoned(reason));
  }

  @Override
  public void dimension(String name, String id) {
    SetDimension set = new SetDimension(firing, name, DraftedPosting.dimensions(name, id));
    for (SetDimension other : dimensions) {
      if (isOfSame(set.value(), other.value())) {
        compare(set, other);
        return;
      }
    }
    dimensions.add(set);
  }

  private void compare(SetDimension set, SetDimension other) {
    boolean tied = set.by().salience() == other.by().salience();
    if (tied && !set.value().equals(other.value()) && tie.isEmpty()) {
      tie =
          Optional.of(
              DIMENSION_TIE.at(
                  set.by().rule(),
                  other.by().rule(),
                  set.by().rule(),
                  set.name(),
                  id(other.value()),
                  id(set.value()),
                  set.by().salience()));
    }
  }

  private PostingDraft draft(PostAs postAs, String account) {
    DraftedPosting draft = new DraftedPosting(postAs, account);
    Optional<Verdict> own = verdict.filter(known -> known.by().equals(firing));
    if (own.isPresent() && !own.get().drafts().isEmpty()) {
      own.get().drafts().add(draft);
    } else {
      decide(postAs, new ArrayList<>(List.of(draft)), "");
    }
    return draft;
  }

  private void decide(PostAs postAs, List<DraftedPosting> drafts, String reason) {
    Verdict decision = new Verdict(firing, postAs, drafts, reason);
    if (verdict.isEmpty()) {
      verdict = Optional.of(decision);
    } else if (verdict.get().by().salience() == firing.salience() && tie.isEmpty()) {
      tie = Optional.of(tie(verdict.get().by()));
    }
  }

  private Problem tie(Firing first) {
    return first.rule().equals(firing.rule())
        ? RULE_DECIDES_TWICE.at(firing.rule())
        : RULE_TIE.at(firing.rule(), first.rule(), firing.rule(), firing.salience());
  }

  private static boolean isOfSame(Dimensions one, Dimensions other) {
    return one.standard().keySet().equals(other.standard().keySet())
        && one.userDefined().keySet().equals(other.userDefined().keySet());
  }

  private static String id(Dimensions value) {
    return value.standard().isEmpty()
        ? String.join("", value.userDefined().values())
        : String.join("", value.standard().values());
  }

  private static String reasoned(String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a line is ignored or held for a reason");
    }
    return reason.strip();
  }
}
