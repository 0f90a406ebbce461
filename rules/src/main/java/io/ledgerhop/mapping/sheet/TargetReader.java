// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static io.ledgerhop.mapping.MappingProblem.ACCOUNT_MISSING;
import static io.ledgerhop.mapping.MappingProblem.GROUP_BY_UNKNOWN;
import static io.ledgerhop.mapping.MappingProblem.IGNORE_WITHOUT_NOTE;
import static io.ledgerhop.mapping.MappingProblem.MEMO_BRACE_OPEN;
import static io.ledgerhop.mapping.MappingProblem.MEMO_FIELD_UNKNOWN;
import static io.ledgerhop.mapping.MappingProblem.MEMO_TOO_LONG;
import static io.ledgerhop.mapping.MappingProblem.POST_AS_MISSING;
import static io.ledgerhop.mapping.MappingProblem.POST_AS_NOT_YET;
import static io.ledgerhop.mapping.MappingProblem.POST_AS_UNKNOWN;
import static io.ledgerhop.mapping.MappingProblem.TAX_TREATMENT_UNKNOWN;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.NearestSpelling;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.MappingColumn.Kind;
import io.ledgerhop.mapping.MappingTarget;
import io.ledgerhop.mapping.MemoField;
import io.ledgerhop.mapping.MemoTemplate;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.Presentation;
import io.ledgerhop.mapping.RowCells;
import io.ledgerhop.mapping.TaxTreatment;
import io.ledgerhop.mapping.condition.PlainText;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the columns that say how a row posts its lines. */
final class TargetReader {

  private static final List<String> POST_AS_WORDS =
      Arrays.stream(PostAs.values()).filter(PostAs::isSupported).map(PostAs::word).toList();
  private static final List<String> GROUP_BY_WORDS = List.of("gross", "net");
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
      case MEMO -> memo(value, place, problems);
      case GROUP_BY -> presentation(value, place, problems);
      case TAX_TREATMENT -> taxTreatment(value, place, problems);
      default -> {}
    }
  }

  /** The target; empty if Post as cannot be read. */
  Optional<MappingTarget> target() {
    MemoTemplate memo = memo(read(MappingColumn.MEMO), place(MappingColumn.MEMO), problems());
    Presentation presentation =
        presentation(read(MappingColumn.GROUP_BY), place(MappingColumn.GROUP_BY), problems());
    TaxTreatment taxTreatment =
        taxTreatment(
            read(MappingColumn.TAX_TREATMENT), place(MappingColumn.TAX_TREATMENT), problems());
    Dimensions dimensions = dimensions();
    String account = read(MappingColumn.GL_ACCOUNT);
    String note = read(MappingColumn.NOTE);
    String word = read(MappingColumn.POST_AS);
    boolean refused = word.isEmpty() && text.isFilled(form.header(), MappingColumn.POST_AS);
    Optional<PostAs> found =
        refused ? Optional.empty() : postAs(word, place(MappingColumn.POST_AS), problems());
    return found.map(
        postAs -> {
          requireAccountOrNote(postAs, account, note);
          return new MappingTarget(
              postAs,
              account.isEmpty() ? Optional.empty() : Optional.of(new AccountCode(account)),
              dimensions,
              taxTreatment,
              memo,
              presentation,
              note);
        });
  }

  private static Optional<PostAs> postAs(String word, String place, Findings problems) {
    Optional<PostAs> found = PostAs.ofWord(PlainText.of(word));
    if (word.isEmpty()) {
      problems.add(POST_AS_MISSING.at(place));
    } else if (found.isEmpty()) {
      String hint = NearestSpelling.hint(word, POST_AS_WORDS);
      problems.add(POST_AS_UNKNOWN.at(place, word, hint));
    } else if (!found.get().isSupported()) {
      problems.add(POST_AS_NOT_YET.at(place, found.get().word()));
    }
    return found;
  }

  private void requireAccountOrNote(PostAs postAs, String account, String note) {
    boolean posts = postAs != PostAs.IGNORE && postAs != PostAs.HOLD;
    boolean refused = text.isFilled(form.header(), MappingColumn.GL_ACCOUNT);
    if (posts && account.isEmpty() && !refused) {
      problems().add(ACCOUNT_MISSING.at(cells.place(MappingColumn.GL_ACCOUNT)));
    }
    if (postAs == PostAs.IGNORE && note.isBlank()) {
      problems().add(IGNORE_WITHOUT_NOTE.at(cells.place(MappingColumn.NOTE)));
    }
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

  private static MemoTemplate memo(String typed, String place, Findings problems) {
    MemoTemplate memo = MemoTemplate.of(typed);
    for (String unknown : memo.unknownFields()) {
      String hint = NearestSpelling.hint(unknown, MEMO_WORDS);
      problems.add(MEMO_FIELD_UNKNOWN.at(place, unknown, hint, String.join(", ", MEMO_WORDS)));
    }
    if (memo.hasStrayBrace()) {
      problems.add(MEMO_BRACE_OPEN.at(place, typed));
    }
    if (memo.shortest() > MemoTemplate.LENGTH_MAX) {
      problems.add(MEMO_TOO_LONG.at(place, memo.shortest(), MemoTemplate.LENGTH_MAX));
    }
    return memo;
  }

  private static Presentation presentation(String typed, String place, Findings problems) {
    String word = PlainText.of(typed);
    if (!word.isEmpty() && !GROUP_BY_WORDS.contains(word)) {
      String hint = NearestSpelling.hint(typed, GROUP_BY_WORDS);
      problems.add(GROUP_BY_UNKNOWN.at(place, typed, hint));
    }
    return word.equals("net") ? Presentation.NET : Presentation.GROSS;
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

  private String read(MappingColumn column) {
    return text.read(form.header(), column);
  }

  private Findings problems() {
    return form.problems();
  }
}
