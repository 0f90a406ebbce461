// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.company;

import io.ledgerhop.simulators.intacct.company.BooksEntry.Closed;
import io.ledgerhop.simulators.intacct.company.BooksEntry.Completed;
import io.ledgerhop.simulators.intacct.company.BooksEntry.Deleted;
import io.ledgerhop.simulators.intacct.company.BooksEntry.Entered;
import io.ledgerhop.simulators.intacct.company.BooksEntry.Erased;
import io.ledgerhop.simulators.intacct.company.BooksEntry.Posted;
import io.ledgerhop.simulators.intacct.company.BooksEntry.Removed;
import io.ledgerhop.simulators.intacct.company.BooksEntry.Stored;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text form of book entries: one line each, tabs between cells, a journal's lines below its
 * header.
 */
final class BooksText {
  private static final String TAB = "\t";

  private BooksText() {}

  static List<String> write(BooksEntry entry) {
    List<String> lines = new ArrayList<>();
    if (entry instanceof Posted posted) {
      lines.add("journal" + TAB + posted.journal().recordNo() + fields(posted.journal().header()));
      posted.journal().lines().forEach(line -> lines.add("line" + fields(line.fields())));
    } else if (entry instanceof Entered entered) {
      SubledgerRecord payable = entered.payable();
      lines.add(
          "payable" + TAB + payable.recordNo() + TAB + payable.object() + fields(payable.header()));
      payable.lines().forEach(line -> lines.add("line" + fields(line)));
    } else if (entry instanceof Stored stored) {
      StoredRecord record = stored.record();
      lines.add(
          "record" + TAB + record.recordNo() + TAB + record.object() + fields(record.fields()));
      record.lines().forEach(line -> lines.add("line" + fields(line)));
    } else if (entry instanceof Deleted deleted) {
      lines.add("deleted" + TAB + deleted.journal().recordNo());
    } else if (entry instanceof Erased erased) {
      lines.add("erased" + TAB + erased.record().recordNo() + TAB + erased.record().object());
    } else if (entry instanceof Removed removed) {
      lines.add("removed" + TAB + removed.payable().recordNo());
    } else if (entry instanceof Completed completed) {
      lines.add(
          "completed" + TAB + escape(completed.scope()) + TAB + escape(completed.controlId()));
    } else if (entry instanceof Closed closed) {
      lines.add("closed" + TAB + closed.through());
    }
    return lines;
  }

  /** The entries of one commit; the books before it are needed to look up deleted records. */
  static List<BooksEntry> read(List<String> lines, BooksContent books) {
    List<BooksEntry> entries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Map<String, String>> own = linesAfter(lines, i);
      entry(lines.get(i).split(TAB, -1), own, books).ifPresent(entries::add);
      i += own.size();
    }
    return entries;
  }

  private static Optional<BooksEntry> entry(
      String[] cells, List<Map<String, String>> own, BooksContent books) {
    return switch (cells[0]) {
      case "journal" -> Optional.of(posted(cells, own));
      case "payable" -> Optional.of(entered(cells, own));
      case "record" -> Optional.of(stored(cells, own));
      case "deleted" -> books.journal(Long.parseLong(cells[1])).map(Deleted::new);
      case "removed" -> books.payable(Long.parseLong(cells[1])).map(Removed::new);
      case "erased" -> books.record(cells[2], Long.parseLong(cells[1])).map(Erased::new);
      case "completed" -> Optional.of(new Completed(unescape(cells[1]), unescape(cells[2])));
      case "closed" -> Optional.of(new Closed(LocalDate.parse(cells[1])));
      default ->
          throw new IllegalStateException(
              "the books hold an entry of an unknown kind: " + cells[0]);
    };
  }

  private static Posted posted(String[] cells, List<Map<String, String>> lines) {
    List<JournalLine> own = lines.stream().map(JournalLine::new).toList();
    return new Posted(
        new JournalEntry(Long.parseLong(cells[1]), map(cells, 2), own), Optional.empty());
  }

  private static Entered entered(String[] cells, List<Map<String, String>> lines) {
    long recordNo = Long.parseLong(cells[1]);
    return new Entered(
        new SubledgerRecord(recordNo, cells[2], map(cells, 3), lines), Optional.empty());
  }

  private static Stored stored(String[] cells, List<Map<String, String>> lines) {
    long recordNo = Long.parseLong(cells[1]);
    return new Stored(new StoredRecord(recordNo, cells[2], map(cells, 3), lines), Optional.empty());
  }

  /** The lines below the header at this index. */
  private static List<Map<String, String>> linesAfter(List<String> lines, int header) {
    return lines.subList(header + 1, lines.size()).stream()
        .takeWhile(line -> line.startsWith("line" + TAB))
        .map(line -> map(line.split(TAB, -1), 1))
        .toList();
  }

  private static String fields(Map<String, String> fields) {
    StringBuilder text = new StringBuilder();
    fields.forEach(
        (name, value) -> text.append(TAB).append(name).append('=').append(escape(value)));
    return text.toString();
  }

  private static Map<String, String> map(String[] cells, int from) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = from; i < cells.length; i++) {
      int equals = cells[i].indexOf('=');
      fields.put(cells[i].substring(0, equals), unescape(cells[i].substring(equals + 1)));
    }
    return fields;
  }

  private static String escape(String value) {
    return value
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String unescape(String value) {
    StringBuilder text = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '\\' || i + 1 == value.length()) {
        text.append(c);
        continue;
      }
      char next = value.charAt(++i);
      text.append(
          switch (next) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> next;
          });
    }
    return text.toString();
  }
}
