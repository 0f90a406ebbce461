// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools.file;

import static io.ledgerhop.mapping.drools.file.RuleFileProblem.RULE_FILE_EMPTY;
import static io.ledgerhop.mapping.drools.file.RuleFileProblem.RULE_FILE_KIND_UNKNOWN;
import static io.ledgerhop.mapping.drools.file.RuleFileProblem.RULE_FILE_TOO_LARGE;
import static io.ledgerhop.mapping.drools.file.RuleFileProblem.RULE_FILE_UNREADABLE;
import static io.ledgerhop.mapping.drools.file.RuleFileProblem.RULE_SYNTAX;
import static io.ledgerhop.mapping.drools.file.RuleFileProblem.TABLE_NOT_READ;

import io.ledgerhop.mapping.drools.file.RuleFile.Kind;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.template.parser.DecisionTableParseException;
import org.jspecify.annotations.Nullable;

/** Reads the DRL of a rule file; a decision table is translated by Drools. */
final class RuleTextReader {

  private final RuleFile file;

  private RuleTextReader(RuleFile file) {
    this.file = file;
  }

  /**
   * The parsed text, or all errors of its syntax. To be called with the plugin's class loader in
   * the thread.
   */
  static Outcome<RuleText> read(RuleFile file) {
    if (file.kind().isEmpty()) {
      return Outcome.failed(RULE_FILE_KIND_UNKNOWN.at(file.name()));
    }
    if (file.size() > RuleFile.BYTES_MAX) {
      return Outcome.failed(RULE_FILE_TOO_LARGE.at(file.name(), RuleFile.BYTES_MAX >> 20));
    }
    return new RuleTextReader(file).read(file.kind().get());
  }

  private Outcome<RuleText> read(Kind kind) {
    Outcome<String> text =
        switch (kind) {
          case DRL -> utf8();
          case TABLE_CSV -> utf8().hasValue() ? table(InputType.CSV) : utf8();
          case TABLE_XLSX, TABLE_XLS -> table(InputType.XLS);
        };
    return text.hasValue()
        ? parsed(kind != Kind.DRL, text.value())
        : Outcome.failed(text.problems());
  }

  private Outcome<String> utf8() {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.bytes())).toString();
      return Outcome.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Outcome.failed(RULE_FILE_UNREADABLE.at(file.name()));
    }
  }

  private Outcome<String> table(InputType type) {
    try {
      ByteArrayInputStream in = new ByteArrayInputStream(file.bytes());
      return Outcome.of(new SpreadsheetCompiler().compile(in, type));
    } catch (DecisionTableParseException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | NullPointerException e) {
      return Outcome.failed(TABLE_NOT_READ.at(file.name(), String.valueOf(e.getMessage())));
    }
  }

  private Outcome<RuleText> parsed(boolean isTable, String text) {
    DrlParser parser = new DrlParser();
    PackageDescr parsed = parse(parser, text);
    PackageDescr known = parsed == null ? new PackageDescr("") : parsed;
    RuleText read = new RuleText(file.name(), isTable, text, known);
    Set<Problem> problems = new LinkedHashSet<>();
    for (DroolsError error : parser.getErrors()) {
      problems.add(syntax(read, error));
    }
    if (parsed == null && problems.isEmpty()) {
      problems.add(RULE_SYNTAX.at(file.name(), "it could not be parsed"));
    }
    if (problems.isEmpty() && known.getRules().isEmpty()) {
      problems.add(RULE_FILE_EMPTY.at(file.name()));
    }
    List<Problem> all = new ArrayList<>(problems);
    return all.isEmpty() ? Outcome.of(read) : Outcome.failed(all);
  }

  private static @Nullable PackageDescr parse(DrlParser parser, String text) {
    try {
      return parser.parse(false, text);
    } catch (DroolsParserException e) {
      return null;
    }
  }

  private static Problem syntax(RuleText text, DroolsError error) {
    int[] lines = error.getLines();
    String place = lines.length > 0 && lines[0] > 0 ? text.place(lines[0]) : text.name();
    return RULE_SYNTAX.at(place, error.getMessage().strip());
  }
}
