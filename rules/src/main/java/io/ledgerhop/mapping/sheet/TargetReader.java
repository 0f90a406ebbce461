// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static io.ledgerhop.mapping.MappingProblem.ACCOUNT_MISSING;
import static io.ledgerhop.mapping.MappingProblem.IGNORE_WITHOUT_NOTE;
import static io.ledgerhop.mapping.MappingProblem.MEMO_BRACE_OPEN;
import static io.ledgerhop.mapping.MappingProblem.MEMO_FIELD_UNKNOWN;
import static io.ledgerhop.mapping.MappingProblem.MEMO_TOO_LONG;
import static io.ledgerhop.mapping.MappingProblem.POST_AS_MISSING;
import static io.ledgerhop.mapping.MappingProblem.POST_AS_UNKNOWN;
import static io.ledgerhop.mapping.MappingProblem.PRODUCTS_MISSING;
import static io.ledgerhop.mapping.MappingProblem.TAX_TREATMENT_UNKNOWN;
import static io.ledgerhop.mapping.MappingProblem.VENDOR_MISSING;
import static io.ledgerhop.mapping.split.SplitProblem.SPLIT_POSTS_NOTHING;
import static io.ledgerhop.mapping.split.SplitProblem.SPLIT_UNKNOWN;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.NearestSpelling;
import io.ledgerhop.mapping.GroupKey;
import io.ledgerhop.mapping.Grouping;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.MappingColumn.Kind;
import io.ledgerhop.mapping.MappingTarget;
import io.ledgerhop.mapping.MemoField;
import io.ledgerhop.mapping.MemoTemplate;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.RowCells;
import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.mapping.condition.PlainText;
import io.ledgerhop.mapping.split.Split;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the columns that say how a row posts its lines. */
final class TargetReader {

  private static final List<String> POST_AS_WORDS =
      Arrays.stream(PostAs.values()).map(PostAs::word).toList();
  private static final List<String> MEMO_WORDS =
      Arrays.stream(MemoField.values()).map(MemoField::word).toList();

  private final SheetForm form;
  private final RowText text;
  private final RowCells cells;

  TargetReader(SheetForm form, RowText text, RowCells cells) {
    this.form = form;
    this.text = text;
    this.cells = cells;
  }

  /** Adds the errors of a result that a test expects. */
  static void check(MappingColumn column, String value, String place, Findings problems) {
    switch (column) {
      case POST_AS -> postAs(value, place, problems);
      case MEMO -> memo(value, place, Set.of(), problems);
      case GROUP_BY -> GroupingReader.read(value, place, problems);
      case TAX_TREATMENT -> taxTreatment(value, place, problems);
      default -> {}
    }
  }

  /**
   * The account of a cell; empty if the cell is.
   *
   * @param typed the number of an account, or the word clearing
   */
  static Optional<AccountCode> account(String typed) {
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    boolean isClearing = PlainText.of(typed).equals(AccountCode.CLEARING.value());
    return Optional.of(isClearing ? AccountCode.CLEARING : new AccountCode(typed));
  }

  /** The target; empty if Post as cannot be read. */
  Optional<MappingTarget> target() {
    TaxTreatment taxTreatment =
        taxTreatment(
            read(MappingColumn.TAX_TREATMENT), place(MappingColumn.TAX_TREATMENT), problems());
    Grouping grouping =
        GroupingReader.read(
            read(MappingColumn.GROUP_BY), place(MappingColumn.GROUP_BY), problems());
    String memoPlace = place(MappingColumn.MEMO);
    MemoTemplate memo = memo(read(MappingColumn.MEMO), memoPlace, grouping.keys(), problems());
    requireProducts(memo, grouping);
    Dimensions dimensions = dimensions();
    String account = read(MappingColumn.GL_ACCOUNT);
    String note = read(MappingColumn.NOTE);
    Optional<PostAs> found = postAs();
    Optional<Split> split = split(found);
    Optional<MappingTarget> target =
        found.map(
            postAs ->
                new MappingTarget(
                    postAs,
                    account(account),
                    dimensions,
                    taxTreatment,
                    memo,
                    grouping,
                    split,
                    note));
    target.ifPresent(this::requireWhatPostAsNeeds);
    return target;
  }

  private Optional<PostAs> postAs() {
    String word = read(MappingColumn.POST_AS);
    boolean refused = word.isEmpty() && isFilled(MappingColumn.POST_AS);
    return refused ? Optional.empty() : postAs(word, place(MappingColumn.POST_AS), problems());
  }

  private static Optional<PostAs> postAs(String word, String place, Findings problems) {
    Optional<PostAs> found = PostAs.ofWord(PlainText.of(word));
    if (word.isEmpty()) {
      problems.add(POST_AS_MISSING.at(place));
    } else if (found.isEmpty()) {
      String hint = NearestSpelling.hint(word, POST_AS_WORDS);
      problems.add(POST_AS_UNKNOWN.at(place, word, hint));
    }
    return found;
  }

  /** What the row does not have, each part of its split may have. */
  private void requireWhatPostAsNeeds(MappingTarget target) {
    boolean broken = target.split().isEmpty() && isFilled(MappingColumn.SHARES);
    List<MappingTarget> parts =
        target.split().map(split -> split.parts().map(target::of).toList()).orElse(List.of(target));
    boolean unaccounted = parts.stream().anyMatch(part -> part.account().isEmpty());
    boolean nobody =
        parts.stream().anyMatch(part -> part.dimensions().id(Dimension.VENDOR).isEmpty());
    if (target.posts() && unaccounted && !broken && !isFilled(MappingColumn.GL_ACCOUNT)) {
      problems().add(ACCOUNT_MISSING.at(place(MappingColumn.GL_ACCOUNT)));
    }
    if (target.postAs().isPayable() && nobody && !broken && !isFilled(MappingColumn.VENDOR)) {
      String word = target.postAs().word().toLowerCase(Locale.ROOT);
      problems().add(VENDOR_MISSING.at(place(MappingColumn.VENDOR), word));
    }
    if (target.postAs() == PostAs.IGNORE && target.note().isBlank()) {
      problems().add(IGNORE_WITHOUT_NOTE.at(place(MappingColumn.NOTE)));
    }
  }

  private void requireProducts(MemoTemplate memo, Grouping grouping) {
    if (form.others().products().isPresent()) {
      return;
    }
    if (memo.fields().contains(MemoField.PRODUCT_LINE)) {
      problems().add(PRODUCTS_MISSING.at(place(MappingColumn.MEMO)));
    }
    if (grouping.keys().contains(GroupKey.PRODUCT_LINE)) {
      problems().add(PRODUCTS_MISSING.at(place(MappingColumn.GROUP_BY)));
    }
  }

  private Optional<Split> split(Optional<PostAs> postAs) {
    String name = read(MappingColumn.SHARES);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    KnownSplits splits = form.others().splits();
    Optional<KnownSplits.Entry> entry = splits.use(name);
    if (entry.isEmpty()) {
      String hint = NearestSpelling.hint(name, splits.names());
      problems().add(SPLIT_UNKNOWN.at(place(MappingColumn.SHARES), name, hint));
    }
    if (postAs.filter(way -> way == PostAs.IGNORE || way == PostAs.HOLD).isPresent()) {
      problems().add(SPLIT_POSTS_NOTHING.at(place(MappingColumn.SHARES)));
    }
    return entry.flatMap(KnownSplits.Entry::split);
  }

  private Dimensions dimensions() {
    Map<Dimension, String> standard = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      standard.put(dimension, read(MappingColumn.of(dimension)));
    }
    SortedMap<String, String> userDefined = new TreeMap<>();
    form.header()
        .userDefined()
        .forEach(
            (index, name) -> {
              String id = text.read(index, name, Kind.ID);
              if (!id.isEmpty()) {
                userDefined.put(name, id);
              }
            });
    return new Dimensions(standard, userDefined);
  }

  /**
   * @param keys whose values are put at the end of the memo
   */
  private static MemoTemplate memo(
      String typed, String place, Set<GroupKey> keys, Findings problems) {
    MemoTemplate memo = MemoTemplate.of(typed);
    for (String unknown : memo.unknownFields()) {
      String hint = NearestSpelling.hint(unknown, MEMO_WORDS);
      problems.add(MEMO_FIELD_UNKNOWN.at(place, unknown, hint, String.join(", ", MEMO_WORDS)));
    }
    if (memo.hasStrayBrace()) {
      problems.add(MEMO_BRACE_OPEN.at(place, typed));
    }
    int shortest = memo.groupedBy(keys).shortest();
    if (shortest > MemoTemplate.LENGTH_MAX) {
      problems.add(MEMO_TOO_LONG.at(place, shortest, MemoTemplate.LENGTH_MAX));
    }
    return memo;
  }

  private static TaxTreatment taxTreatment(String typed, String place, Findings problems) {
    Optional<TaxTreatment> found = TaxTreatment.ofWord(PlainText.of(typed));
    if (found.isEmpty()) {
      String hint = NearestSpelling.hint(typed, TaxTreatment.words());
      problems.add(TAX_TREATMENT_UNKNOWN.at(place, typed, hint));
    }
    return found.orElse(TaxTreatment.NONE);
  }

  private String place(MappingColumn column) {
    return cells.place(column);
  }

  /** True if the cell is not blank, refused or not. */
  private boolean isFilled(MappingColumn column) {
    return text.isFilled(form.header(), column);
  }

  private String read(MappingColumn column) {
    return text.read(form.header(), column);
  }

  private Findings problems() {
    return form.problems();
  }
}
