// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import static io.ledgerhop.hop.mapping.MappingOptionProblem.TABLE_UNREADABLE;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvException;
import io.ledgerhop.posting.importfile.ImportKind;
import io.ledgerhop.posting.importfile.ImportTemplate;
import io.ledgerhop.problem.CauseText;
import io.ledgerhop.problem.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.vfs2.FileObject;
import org.apache.hop.core.exception.HopFileException;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.core.vfs.HopVfs;

/**
 * Reads a template that a company has downloaded from its Intacct: a text file with commas or
 * semicolons, at any address of Hop's virtual file system.
 */
final class ImportTemplateFile {

  /** A template has one line of titles and few lines of descriptions. */
  private static final int BYTES_MAX = 1 << 20;

  private ImportTemplateFile() {}

  /** The template, or all problems of the file. */
  static Outcome<ImportTemplate> read(ImportKind kind, String path, IVariables variables) {
    try (FileObject file = HopVfs.getFileObject(path, variables)) {
      if (!file.isFile()) {
        return Outcome.failed(TABLE_UNREADABLE.at(path, "there is no such file"));
      }
      String text = text(file);
      return text.length() > BYTES_MAX
          ? Outcome.failed(TABLE_UNREADABLE.at(path, "it is too large"))
          : ImportTemplate.read(kind, file.getName().getBaseName(), lines(text));
    } catch (IOException | HopFileException | CsvException e) {
      return Outcome.failed(TABLE_UNREADABLE.at(path, CauseText.of(e)));
    }
  }

  private static String text(FileObject file) throws IOException, HopFileException {
    try (InputStream in = HopVfs.getInputStream(file)) {
      return new String(in.readNBytes(BYTES_MAX + 1), StandardCharsets.UTF_8);
    }
  }

  private static List<List<String>> lines(String text) throws IOException, CsvException {
    String titles = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char separator = titles.contains(",") ? ',' : ';';
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(text))
            .withCSVParser(new CSVParserBuilder().withSeparator(separator).build())
            .build()) {
      return reader.readAll().stream().map(List::of).toList();
    }
  }
}
