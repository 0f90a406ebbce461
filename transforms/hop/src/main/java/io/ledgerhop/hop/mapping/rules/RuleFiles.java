// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rules;

import static io.ledgerhop.hop.mapping.MappingOptionProblem.RULE_FILES_NONE;
import static io.ledgerhop.hop.mapping.MappingOptionProblem.RULE_FILES_TOO_MANY;
import static io.ledgerhop.hop.mapping.MappingOptionProblem.RULE_FILE_NOT_READ;

import io.ledgerhop.mapping.condition.Glob;
import io.ledgerhop.mapping.drools.file.RuleFile;
import io.ledgerhop.problem.CauseText;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.vfs2.FileObject;
import org.apache.hop.core.exception.HopFileException;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.core.vfs.HopVfs;

/**
 * Reads the rule files that an option names, at any addresses of Hop's virtual file system: files,
 * the rule files of a folder, or those of a folder whose names fit wildcards.
 */
final class RuleFiles {

  /** More files than this are hardly meant. */
  private static final int FILES_MAX = 200;

  private final IVariables variables;
  private final Map<String, FileObject> found = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private RuleFiles(IVariables variables) {
    this.variables = variables;
  }

  /**
   * The files in the order of their addresses, or all problems.
   *
   * @param option paths separated by {@code ;}, their variables resolved; none for an empty text
   */
  static Outcome<List<RuleFile>> read(String option, IVariables variables) {
    RuleFiles files = new RuleFiles(variables);
    Stream.of(option.split(";", -1))
        .map(String::strip)
        .filter(path -> !path.isEmpty())
        .forEach(files::add);
    return files.read();
  }

  private void add(String path) {
    int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    String last = path.substring(slash + 1);
    try {
      if (Glob.isGlob(last)) {
        String folder = slash < 0 ? "." : path.substring(0, slash + 1);
        Glob names = new Glob(last.toLowerCase(Locale.ROOT));
        addAll(path, HopVfs.getFileObject(folder, variables), names);
      } else {
        FileObject file = HopVfs.getFileObject(path, variables);
        if (file.isFolder()) {
          addAll(path, file, new Glob("*"));
        } else if (file.isFile()) {
          found.put(file.getName().getURI(), file);
        } else {
          problems.add(RULE_FILE_NOT_READ.at(path, "there is no such file or folder"));
        }
      }
    } catch (IOException | HopFileException e) {
      problems.add(RULE_FILE_NOT_READ.at(path, CauseText.of(e)));
    }
  }

  private void addAll(String path, FileObject folder, Glob names) throws IOException {
    int before = found.size();
    if (folder.isFolder()) {
      for (FileObject child : folder.getChildren()) {
        String name = child.getName().getBaseName();
        if (child.isFile()
            && RuleFile.isNamed(name)
            && names.matches(name.toLowerCase(Locale.ROOT))) {
          found.put(child.getName().getURI(), child);
        }
      }
    }
    if (found.size() == before) {
      problems.add(RULE_FILES_NONE.at(path));
    }
  }

  private Outcome<List<RuleFile>> read() {
    if (found.size() > FILES_MAX) {
      problems.add(RULE_FILES_TOO_MANY.at("rule files", found.size(), FILES_MAX));
    }
    List<RuleFile> files = new ArrayList<>();
    found.forEach((address, file) -> read(address, file, files));
    files.sort(Comparator.comparing(RuleFile::name));
    return problems.isEmpty() ? Outcome.of(List.copyOf(files)) : Outcome.failed(problems);
  }

  /** One byte more than is allowed is read, so that the compiler refuses the file by name. */
  private void read(String address, FileObject file, List<RuleFile> files) {
    try (file;
        InputStream in = HopVfs.getInputStream(file)) {
      String name = file.getName().getBaseName();
      files.add(new RuleFile(name, in.readNBytes(RuleFile.BYTES_MAX + 1)));
    } catch (IOException e) {
      problems.add(RULE_FILE_NOT_READ.at(address, CauseText.of(e)));
    }
  }
}
