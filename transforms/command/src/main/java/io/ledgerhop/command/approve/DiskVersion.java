// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.approve;

import static io.ledgerhop.posting.approval.ApprovalProblem.AUTHOR_DIFFERS;
import static io.ledgerhop.posting.approval.ApprovalProblem.AUTHOR_UNKNOWN;
import static io.ledgerhop.posting.approval.ApprovalProblem.RULES_UNREADABLE;

import io.ledgerhop.command.file.DiskRules;
import io.ledgerhop.command.file.Reasons;
import io.ledgerhop.command.file.WorkbookFile;
import io.ledgerhop.mapping.MappingTable;
import io.ledgerhop.mapping.drools.file.MixedRuleSet;
import io.ledgerhop.mapping.drools.file.RuleFile;
import io.ledgerhop.mapping.layer.WorkbookLayers;
import io.ledgerhop.posting.approval.RulesVersion;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules that are on a disk of this machine now, with the hash that they get in Ledger Rules.
 *
 * @param mapping the path of the workbook
 * @param overrides those of the workbooks on it, the lowest first
 * @param rules those of the rule files
 * @param changedBy who changed the workbooks that do not say it themselves; empty if nobody is
 *     named
 */
record DiskVersion(String mapping, List<String> overrides, List<String> rules, String changedBy) {

  /** Copies the paths. */
  DiskVersion {
    overrides = List.copyOf(overrides);
    rules = List.copyOf(rules);
  }

  /** The version, or the problems of all workbooks. */
  Outcome<RulesVersion> read() {
    List<MappingTable> tables = new ArrayList<>();
    Set<String> authors = new LinkedHashSet<>();
    List<Problem> problems = new ArrayList<>();
    try {
      for (String path : Stream.concat(Stream.of(mapping), overrides.stream()).toList()) {
        WorkbookFile workbook = new WorkbookFile(Path.of(path));
        Outcome<MappingTable> table = workbook.read();
        Outcome<String> author = author(path, workbook);
        if (table.hasValue() && author.hasValue()) {
          tables.add(table.value());
          authors.add(author.value());
        } else {
          problems.addAll(named(workbook, table.hasValue() ? author : table));
        }
      }
      return problems.isEmpty()
          ? Outcome.of(version(tables, DiskRules.read(rules), authors))
          : Outcome.failed(problems);
    } catch (FileSystemException e) {
      return Outcome.failed(RULES_UNREADABLE.at(e.getFile(), Reasons.of(e)));
    } catch (IOException e) {
      return Outcome.failed(RULES_UNREADABLE.at(mapping, Reasons.of(e)));
    } catch (InvalidPathException e) {
      return Outcome.failed(RULES_UNREADABLE.at(mapping, String.valueOf(e.getMessage())));
    }
  }

  private List<Problem> named(WorkbookFile workbook, Outcome<?> failed) {
    return overrides.isEmpty()
        ? failed.problems()
        : WorkbookLayers.problems(workbook.name(), failed.problems());
  }

  private Outcome<String> author(String path, WorkbookFile workbook) {
    Outcome<String> written = workbook.changedBy();
    if (!written.hasValue()) {
      return written;
    }
    String known = written.value();
    if (known.isEmpty()) {
      return changedBy.isEmpty() ? Outcome.failed(AUTHOR_UNKNOWN.at(path)) : Outcome.of(changedBy);
    }
    boolean differs = !changedBy.isEmpty() && !known.equalsIgnoreCase(changedBy);
    return differs && overrides.isEmpty()
        ? Outcome.failed(AUTHOR_DIFFERS.at(path, known, changedBy))
        : Outcome.of(known);
  }

  private static RulesVersion version(
      List<MappingTable> tables, List<RuleFile> files, Set<String> authors) {
    List<Map.Entry<String, String>> hashes =
        Stream.concat(
                tables.stream().map(table -> Map.entry(table.name(), table.hash())),
                files.stream().map(file -> Map.entry(file.name(), file.hash())))
            .toList();
    MappingTable table = WorkbookLayers.stacked(tables);
    String whole = files.isEmpty() ? table.hash() : MixedRuleSet.hash(table, files);
    return new RulesVersion(whole, hashes, String.join(", ", authors));
  }
}
