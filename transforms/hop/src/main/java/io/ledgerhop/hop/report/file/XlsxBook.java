// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.report.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A spreadsheet that is written sheet by sheet, or several sheets at once.
 *
 * <p>Keeps only the last rows of each sheet in memory; the others are in temporary files.
 */
public final class XlsxBook implements Closeable {

  private static final int ROWS_IN_MEMORY = 100;

  static {
    TempFile.setTempFileCreationStrategy(new TemporarySheets());
  }

  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final Map<Look, CellStyle> styles = new HashMap<>();
  private final Map<Look, CellStyle> quotedStyles = new HashMap<>();

  /**
   * How a cell looks.
   *
   * @param format of Excel, for instance {@code #,##0.00}
   * @param line whether a thin line above it ends what stands above
   * @param right whether it stands at the right, as a number does by itself
   * @param wrapped whether a text that is longer than the cell goes on in the next line
   * @param indented whether a text leaves a space to the cell before it
   */
  public record Look(
      String format, boolean bold, boolean line, boolean right, boolean wrapped, boolean indented) {

    private static final String UNCHANGED = "@";

    /** An unchanged text. */
    public static final Look TEXT = new Look(UNCHANGED, false, false);

    /** A sentence, which may need several lines. */
    public static final Look SENTENCE = new Look(UNCHANGED, false, false, false, true, false);

    public static final Look BOLD = new Look(UNCHANGED, true, false);

    /** The title above a column. */
    public static final Look TITLE = new Look(UNCHANGED, true, false, false, true, false);

    /** The title above a column of numbers. */
    public static final Look NUMBER_TITLE = new Look(UNCHANGED, true, false, true, true, false);

    public Look(String format, boolean bold, boolean line) {
      this(format, bold, line, false, false, false);
    }

    /** The same for a text in the column behind a number, which it would touch. */
    public Look behindNumber() {
      return new Look(format, bold, line, right, wrapped, true);
    }
  }

  /** A sheet with a row for each value, and the titles of the columns above them. */
  public <R> XlsxTable<R> table(String title, List<TableColumn<R>> columns) {
    return new XlsxTable<>(this, title, columns);
  }

  /** Begins an empty sheet. */
  public Sheet sheet(String title) {
    return workbook.createSheet(title);
  }

  /** A sheet that was begun. */
  Sheet sheetNamed(String title) {
    return workbook.getSheet(title);
  }

  /** The style of a look; equal looks have the same. */
  public CellStyle style(Look look) {
    return styles.computeIfAbsent(look, this::create);
  }

  /**
   * The style for a text that a spreadsheet would take for a formula: it stays a text also when a
   * person edits the cell.
   */
  public CellStyle quoted(Look look) {
    return quotedStyles.computeIfAbsent(look, this::createQuoted);
  }

  private CellStyle createQuoted(Look look) {
    CellStyle style = create(look);
    style.setQuotePrefixed(true);
    return style;
  }

  private CellStyle create(Look look) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
    if (look.bold()) {
      Font font = workbook.createFont();
      font.setBold(true);
      style.setFont(font);
    }
    if (look.line()) {
      style.setBorderTop(BorderStyle.THIN);
    }
    if (look.right()) {
      style.setAlignment(HorizontalAlignment.RIGHT);
    }
    if (look.indented()) {
      style.setAlignment(HorizontalAlignment.LEFT);
      style.setIndention((short) 1);
    }
    style.setWrapText(look.wrapped());
    boolean isTitle = look.bold() && look.wrapped();
    style.setVerticalAlignment(isTitle ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
    return style;
  }

  /** Writes the spreadsheet; nothing can be added afterwards. */
  public void writeTo(OutputStream out) throws IOException {
    workbook.setForceFormulaRecalculation(true);
    workbook.write(out);
  }

  /** Removes the temporary files. */
  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
