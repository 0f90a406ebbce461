// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools.file;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.Grouping;
import io.ledgerhop.mapping.LineContext;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.MappingTarget;
import io.ledgerhop.mapping.MemoTemplate;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.RuleRef;
import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.mapping.rule.PostingDraft;
import io.ledgerhop.settlement.MoneyLine;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One posting of a rule; what it does not say is as in a row with blank cells. */
final class DraftedPosting implements PostingDraft {

  private static final MemoTemplate NO_MEMO = MemoTemplate.of("");
  private static final Map<String, Dimension> BY_TITLE =
      Arrays.stream(Dimension.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  dimension -> PlainText.of(MappingColumn.of(dimension).title()),
                  Function.identity()));

  private final PostAs postAs;
  private final AccountCode account;
  private Dimensions dimensions = Dimensions.NONE;
  private MemoTemplate memo = NO_MEMO;
  private TaxTreatment taxTreatment = TaxTreatment.NONE;
  private Grouping grouping = Grouping.GROSS;
  private Optional<BigDecimal> amount = Optional.empty();
  private Optional<BigDecimal> share = Optional.empty();

  /**
   * @throws IllegalArgumentException if the account is blank
   */
  DraftedPosting(PostAs postAs, String account) {
    this.postAs = postAs;
    this.account = new AccountCode(required(account, "an account"));
  }

  @Override
  public PostingDraft amount(BigDecimal part) {
    amount = Optional.of(part);
    share = Optional.empty();
    return this;
  }

  @Override
  public PostingDraft share(BigDecimal percent) {
    share = Optional.of(percent);
    amount = Optional.empty();
    return this;
  }

  @Override
  public PostingDraft dimension(String name, String id) {
    dimensions = dimensions.with(dimensions(name, id));
    return this;
  }

  @Override
  public PostingDraft memo(String template) {
    MemoTemplate read = MemoTemplate.of(template);
    if (!read.unknownFields().isEmpty()) {
      throw new IllegalArgumentException("a memo has no field " + read.unknownFields());
    }
    memo = read;
    return this;
  }

  @Override
  public PostingDraft taxTreatment(String word) {
    taxTreatment =
        TaxTreatment.ofWord(word)
            .orElseThrow(() -> new IllegalArgumentException("no tax treatment: " + word));
    return this;
  }

  @Override
  public PostingDraft groupBy(String words) {
    grouping = Grouping.of(words);
    return this;
  }

  Optional<BigDecimal> amount() {
    return amount;
  }

  Optional<BigDecimal> share() {
    return share;
  }

  /** The assignment of a line, with its memo filled in. */
  Assignment assignment(RuleRef rule, MoneyLine line, LineContext context) {
    if (postAs.isPayable() && dimensions.id(Dimension.VENDOR).isEmpty()) {
      throw new IllegalArgumentException("Post as " + postAs.word() + " needs a vendor");
    }
    MappingTarget target =
        new MappingTarget(
            postAs,
            Optional.of(account),
            dimensions,
            taxTreatment,
            memo,
            grouping,
            Optional.empty(),
            "");
    return target.assignment(rule, target.lineMemo().fill(line, context));
  }

  /**
   * A dimension by the title of its column.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  static Dimensions dimensions(String name, String id) {
    String plain = PlainText.of(required(name, "the name of a dimension"));
    return Optional.ofNullable(BY_TITLE.get(plain))
        .map(dimension -> new Dimensions(Map.of(dimension, id.strip()), new TreeMap<>()))
        .orElseGet(() -> new Dimensions(Map.of(), new TreeMap<>(Map.of(name.strip(), id.strip()))));
  }

  private static String required(String text, String meaning) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("expected " + meaning + ", and the text is blank");
    }
    return text.strip();
  }
}
