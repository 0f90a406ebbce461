// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import static io.ledgerhop.hop.row.Carried.field;
import static io.ledgerhop.hop.row.RowProblem.POST_AS_UNKNOWN;
import static io.ledgerhop.hop.row.RowProblem.TAX_TREATMENT_UNKNOWN;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.layout.RowValues;
import io.ledgerhop.hop.layout.SharedFields;
import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.Posting;
import io.ledgerhop.mapping.Presentation;
import io.ledgerhop.mapping.RuleRef;
import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.money.Money;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.settlement.MoneyLine;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of mapped money lines: the line, and the account that a rule maps it to. */
public final class PostingRows {

  /** Rows that a rule decided alike have the same assignment, unless its memo names their line. */
  private static final SharedFields<Assignment> ASSIGNMENT =
      new SharedFields<>(
          Stream.concat(
                  Stream.of(
                      "post_as",
                      "gl_account",
                      "tax_treatment",
                      "memo",
                      "presentation",
                      "rule",
                      "rules_hash",
                      "reason"),
                  DimensionCells.NAMES.stream())
              .toList(),
          PostingRows::assignment);

  /** A posting with its money line. */
  public static final RowLayout<Carried<Posting>> POSTING = layout();

  /** What rules made of a row that is no settlement line, to be appended to it. */
  public static final RowLayout<Carried<Posting>> RESULT =
      withResult(RowLayout.<Carried<Posting>>builder()).writeOnly();

  private PostingRows() {}

  private static RowLayout<Carried<Posting>> layout() {
    return withResult(
            RowLayout.<Carried<Posting>>builder()
                .part(SettlementRows.LINE, posting -> posting.map(Posting::line)))
        .readBy(PostingRows::read);
  }

  private static RowLayout.Builder<Carried<Posting>> withResult(
      RowLayout.Builder<Carried<Posting>> builder) {
    builder
        .count("posting", field(posting -> (long) posting.number()))
        .count("postings", field(posting -> (long) posting.count()))
        .text("post_as", assigned(assignment -> assignment.postAs().word()))
        .text(
            "gl_account",
            assigned(assignment -> assignment.account().map(AccountCode::value).orElse("")));
    return DimensionCells.addTo(builder, assigned(Assignment::dimensions))
        .text("tax_treatment", assigned(assignment -> assignment.taxTreatment().word()))
        .text("memo", assigned(Assignment::memo))
        .text("presentation", assigned(assignment -> word(assignment.presentation())))
        .amount("posting_amount", field(posting -> posting.amount().amount()))
        .text("rule", assigned(assignment -> assignment.rule().place()))
        .text("rules_hash", assigned(assignment -> assignment.rule().rulesHash()))
        .text("reason", assigned(Assignment::reason));
  }

  private static Carried<Posting> read(RowValues row) {
    return row.part(SettlementRows.LINE).map(line -> posting(line, row));
  }

  private static Posting posting(MoneyLine line, RowValues row) {
    int number = Math.toIntExact(row.count("posting"));
    int count = Math.toIntExact(row.count("postings"));
    Assignment assignment = row.shared(ASSIGNMENT);
    BigDecimal amount = row.amount("posting_amount");
    boolean isWhole = amount.compareTo(line.amount().amount()) == 0;
    return new Posting(
        line,
        number,
        count,
        assignment,
        isWhole ? line.amount() : new Money(amount, line.amount().currency()));
  }

  private static Assignment assignment(RowValues row) {
    PostAs postAs = postAs(row.text("post_as"));
    String account = row.text("gl_account");
    return new Assignment(
        postAs,
        account.isEmpty() ? Optional.empty() : Optional.of(new AccountCode(account)),
        DimensionCells.read(row),
        taxTreatment(row.text("tax_treatment")),
        row.text("memo"),
        presentation(row.text("presentation")),
        new RuleRef(row.text("rules_hash"), row.text("rule")),
        row.text("reason"));
  }

  private static PostAs postAs(String word) {
    return PostAs.ofWord(word)
        .orElseThrow(() -> new ConnectorException(POST_AS_UNKNOWN.at("field post_as", word)));
  }

  private static TaxTreatment taxTreatment(String word) {
    return TaxTreatment.ofWord(word)
        .orElseThrow(
            () -> new ConnectorException(TAX_TREATMENT_UNKNOWN.at("field tax_treatment", word)));
  }

  private static Presentation presentation(String word) {
    return word.equalsIgnoreCase(Presentation.NET.name()) ? Presentation.NET : Presentation.GROSS;
  }

  private static String word(Presentation presentation) {
    return presentation.name().toLowerCase(Locale.ROOT);
  }

  private static <R> Function<Carried<Posting>, @Nullable R> assigned(
      Function<Assignment, R> field) {
    return field(posting -> field.apply(posting.assignment()));
  }
}
