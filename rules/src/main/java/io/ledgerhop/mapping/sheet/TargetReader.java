// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet;

import static io.ledgerhop.mapping.MappingProblem.ACCOUNT_MISSING;
import static io.ledgerhop.mapping.MappingProblem.GROUP_BY_UNSUPPORTED;
import static io.ledgerhop.mapping.MappingProblem.IGNORE_WITHOUT_NOTE;
import static io.ledgerhop.mapping.MappingProblem.MEMO_FIELD_UNKNOWN;
import static io.ledgerhop.mapping.MappingProblem.POST_AS_UNKNOWN;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimension;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.document.NearestSpelling;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.MappingColumn.Kind;
import io.ledgerhop.mapping.MemoField;
import io.ledgerhop.mapping.MemoTemplate;
import io.ledgerhop.mapping.PlainText;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.Presentation;
import io.ledgerhop.mapping.RowCells;
import io.ledgerhop.mapping.Target;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the columns that say where a row sends its lines. */
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

  /** The target; none if Post as cannot be read. */
  Optional<Target> target() {
    MemoTemplate memo = memo();
    Presentation presentation = presentation();
    Dimensions dimensions = dimensions();
    String account = read(MappingColumn.GL_ACCOUNT);
    String note = read(MappingColumn.NOTE);
    return postAs()
        .map(
            postAs -> {
              requireAccountOrNote(postAs, account, note);
              return new Target(
                  postAs,
                  account.isEmpty() ? Optional.empty() : Optional.of(new AccountCode(account)),
                  dimensions,
                  read(MappingColumn.TAX_TREATMENT),
                  memo,
                  presentation,
                  note);
            });
  }

  private Optional<PostAs> postAs() {
    String word = read(MappingColumn.POST_AS);
    Optional<PostAs> found =
        word.isEmpty() ? Optional.of(PostAs.JOURNAL) : PostAs.ofWord(PlainText.of(word));
    if (found.isEmpty()) {
      String hint = NearestSpelling.hint(word, POST_AS_WORDS);
      problems().add(POST_AS_UNKNOWN.at(cells.place(MappingColumn.POST_AS), word, hint));
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

  private MemoTemplate memo() {
    MemoTemplate memo = MemoTemplate.of(read(MappingColumn.MEMO));
    for (String unknown : memo.unknownFields()) {
      String hint = NearestSpelling.hint(unknown, MEMO_WORDS);
      String place = cells.place(MappingColumn.MEMO);
      problems().add(MEMO_FIELD_UNKNOWN.at(place, unknown, hint, String.join(", ", MEMO_WORDS)));
    }
    return memo;
  }

  private Presentation presentation() {
    String word = PlainText.of(read(MappingColumn.GROUP_BY));
    if (word.equals("net")) {
      return Presentation.NET;
    }
    if (!word.isEmpty() && !word.equals("gross")) {
      problems().add(GROUP_BY_UNSUPPORTED.at(cells.place(MappingColumn.GROUP_BY), word));
    }
    return Presentation.GROSS;
  }

  private String read(MappingColumn column) {
    return text.read(form.header(), column);
  }

  private Findings problems() {
    return form.problems();
  }
}
