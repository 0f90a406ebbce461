// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet.file;

import static io.ledgerhop.mapping.MappingProblem.QUOTE_OPEN;
import static io.ledgerhop.mapping.MappingProblem.TEXT_NOT_UTF8;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvValidationException;
import io.ledgerhop.problem.ConnectorException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text file with the values of a tab: in UTF-8, separated by commas, semicolons or tabs, as Excel
 * and LibreOffice save it.
 */
final class CsvText {

  /**
   * An apostrophe before the equals sign of a formula or before the name of an error makes it a
   * text, as in a spreadsheet.
   */
  static final Pattern MARKED =
      Pattern.compile("'+(=.*|#.*|err:\\d{3})", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /** What cells with errors show, in the languages of Amazon's marketplaces. */
  private static final Set<String> ERRORS =
      Stream.of(
              "#REF! #NAME? #VALUE! #DIV/0! #N/A #NUM! #NULL! #SPILL! #CALC! #FIELD!",
              "#BEZUG! #WERT! #NV #ZAHL! #\u00DCBERLAUF!",
              "#NOM? #VALEUR! #NOMBRE! #NUL!",
              "#\u00A1REF! #\u00BFNOMBRE? #\u00A1VALOR! #\u00A1DIV/0! #\u00A1NUM! #\u00A1NULO!",
              "#RIF! #NOME? #VALORE! #N/D #NULLO!",
              "#VERW! #NAAM? #WAARDE! #DEEL/0! #N/B #GETAL! #LEEG!",
              "#VALOR! #NULO!",
              "#ADR! #NAZWA? #ARG! #LICZBA! #ZERO!",
              "#REFERENS! #NAMN? #V\u00C4RDEFEL! #DIVISION/0! #SAKNAS! #OGILTIGT!")
          .flatMap(names -> Stream.of(names.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private final String name;
  private final String text;
  private final char separator;

  /**
   * @param name of the file, for messages
   */
  CsvText(byte[] bytes, String name) {
    this.name = name;
    String decoded = decoded(bytes);
    CsvForm form = CsvForm.of(decoded);
    this.text = decoded.substring(form.start());
    this.separator = form.separator();
  }

  /** Adds all rows to a tab. */
  void readInto(Tab tab) throws IOException {
    Cell.Kind kind = separator == ';' ? Cell.Kind.UNTYPED_COMMA : Cell.Kind.UNTYPED;
    RFC4180Parser parser = new RFC4180ParserBuilder().withSeparator(separator).build();
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(text)).withCSVParser(parser).build()) {
      int row = 1;
      for (String[] values = reader.readNext(); values != null; values = reader.readNext()) {
        tab.add(row++, cells(values, kind), false);
      }
    } catch (CsvMalformedLineException e) {
      throw new ConnectorException(QUOTE_OPEN.at(name, e.getLineNumber()), e);
    } catch (CsvValidationException e) {
      throw new IOException(e);
    }
  }

  private static SortedMap<Integer, Cell> cells(String[] values, Cell.Kind kind) {
    SortedMap<Integer, Cell> cells = new TreeMap<>();
    for (int column = 0; column < values.length; column++) {
      if (!Cell.isInvisible(values[column])) {
        cells.put(column, cell(values[column], kind));
      }
    }
    return cells;
  }

  private static Cell cell(String value, Cell.Kind kind) {
    if (value.startsWith("=")) {
      return new Cell(Cell.Kind.FORMULA, value);
    }
    if (isError(value)) {
      return new Cell(Cell.Kind.ERROR, value);
    }
    return new Cell(kind, MARKED.matcher(value).matches() ? value.substring(1) : value);
  }

  /** True for what a cell with an error shows; LibreOffice numbers some of them. */
  static boolean isError(String value) {
    String plain = value.strip().toUpperCase(Locale.ROOT);
    return ERRORS.contains(plain) || plain.matches("ERR:\\d{3}");
  }

  /** UTF-8, or UTF-16 that its byte order mark announces, as Excel saves Unicode text. */
  private String decoded(byte[] bytes) {
    try {
      return charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new ConnectorException(TEXT_NOT_UTF8.at(name), e);
    }
  }

  private static Charset charset(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }
}
