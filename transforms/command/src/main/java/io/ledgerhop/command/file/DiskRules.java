// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.file;

import io.ledgerhop.mapping.condition.Glob;
import io.ledgerhop.mapping.drools.file.RuleFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Rule files on a disk of this machine, found as the option <i>Rule files</i> finds them. */
public final class DiskRules {

  private DiskRules() {}

  /**
   * The files in the order of their paths.
   *
   * @param paths files, folders, or folders and a name with wildcards
   * @throws IOException if one of them is not there, has no rule file, or cannot be read
   */
  public static List<RuleFile> read(List<String> paths) throws IOException {
    TreeSet<Path> found = new TreeSet<>();
    for (String path : paths) {
      found.addAll(found(path));
    }
    List<RuleFile> files = new ArrayList<>();
    for (Path file : found) {
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(RuleFile.BYTES_MAX + 1);
        files.add(new RuleFile(String.valueOf(file.getFileName()), bytes));
      }
    }
    return files;
  }

  private static List<Path> found(String path) throws IOException {
    int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    String last = path.substring(slash + 1);
    if (Glob.isGlob(last)) {
      String folder = slash < 0 ? "." : path.substring(0, slash + 1);
      return in(path, Path.of(folder), new Glob(last.toLowerCase(Locale.ROOT)));
    }
    Path file = Path.of(path).toAbsolutePath().normalize();
    return Files.isDirectory(file) ? in(path, file, new Glob("*")) : List.of(file);
  }

  private static List<Path> in(String path, Path folder, Glob names) throws IOException {
    try (Stream<Path> children = Files.list(folder.toAbsolutePath().normalize())) {
      List<Path> files =
          children.filter(Files::isRegularFile).filter(file -> isRules(file, names)).toList();
      if (files.isEmpty()) {
        throw new NoSuchFileException(path, null, "no rule file is there");
      }
      return files;
    }
  }

  private static boolean isRules(Path file, Glob names) {
    String name = String.valueOf(file.getFileName());
    return RuleFile.isNamed(name) && names.matches(name.toLowerCase(Locale.ROOT));
  }
}
