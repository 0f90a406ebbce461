// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.poifs.filesystem.FileMagic;

/** Recognises files that are no workbooks, and describes them for messages. */
final class FileKind {

  private static final int LOOKED_AT = 4_096;

  /** An OpenDocument file starts with this entry, which is neither compressed nor encrypted. */
  private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument.";

  private static final String SPREADSHEET = "spreadsheet";

  /** The first entry of a zip file has its name after this many bytes. */
  private static final int ZIP_NAME = 30;

  private FileKind() {}

  /** The kind of a file that cannot be a workbook; empty if it may be one. */
  static Optional<String> other(byte[] bytes) {
    return switch (FileMagic.valueOf(bytes)) {
      case OLE2 -> Optional.empty();
      case OOXML ->
          isOtherOpenDocument(bytes)
              ? Optional.of("an OpenDocument file of another kind, such as .odt")
              : Optional.empty();
      case PDF -> Optional.of("a PDF");
      case HTML -> Optional.of("a web page");
      case XML -> Optional.of("an XML file");
      case RTF, MSWRITE, WORD2 -> Optional.of("a text document");
      case JPEG, GIF, PNG, TIFF, BMP, WMF, EMF -> Optional.of("a picture");
      case BIFF2, BIFF3, BIFF4 -> Optional.of("a spreadsheet of a time before .xls of 1997");
      case UNKNOWN -> isText(bytes) ? Optional.of("a text file, such as .csv") : Optional.empty();
    };
  }

  /** The kind of a zip file that cannot be a workbook; empty if it may be one. */
  static Optional<String> otherZip(LimitedZip zip) {
    List<String> names =
        Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName).toList();
    if (zip.getEntry("[Content_Types].xml") != null) {
      return Optional.empty();
    }
    boolean isNumbers = names.stream().anyMatch(part -> part.endsWith(".iwa"));
    return Optional.of(isNumbers ? "a file of Apple Numbers" : "a zip archive");
  }

  /** The kind of an Office file that is no workbook; empty if it may be one. */
  static Optional<String> otherPackage(String contentType) {
    if (contentType.contains("sheet.binary")) {
      return Optional.of("a binary workbook (.xlsb)");
    }
    if (contentType.contains("wordprocessingml") || contentType.contains("ms-word")) {
      return Optional.of("a text document");
    }
    return contentType.contains("presentation") ? Optional.of("a presentation") : Optional.empty();
  }

  private static boolean isOtherOpenDocument(byte[] bytes) {
    int end = Math.min(bytes.length, ZIP_NAME + OPEN_DOCUMENT.length() + SPREADSHEET.length());
    byte[] start = Arrays.copyOfRange(bytes, Math.min(ZIP_NAME, end), end);
    String type = new String(start, StandardCharsets.ISO_8859_1);
    return type.startsWith(OPEN_DOCUMENT) && !type.endsWith(SPREADSHEET);
  }

  private static boolean isText(byte[] bytes) {
    if (bytes.length >= 2 && ((bytes[0] ^ bytes[1]) & 0xff) == 1 && (bytes[0] & 0xff) >= 0xfe) {
      return true; // the byte order mark of UTF-16
    }
    for (int at = 0; at < Math.min(bytes.length, LOOKED_AT); at++) {
      if (bytes[at] >= 0 && bytes[at] < ' ' && "\t\r\n\f".indexOf(bytes[at]) < 0) {
        return false;
      }
    }
    return true;
  }
}
