// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.vendor;

import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problems;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A vendor: its id, and what is known or wanted about it.
 *
 * @param id as the ledger has it; upper and lower case differ
 * @param fields only fields with a text, because a blank never replaces what the ledger has
 */
public record Vendor(String id, SortedMap<VendorField, String> fields) {

  /** The longest id that Intacct takes. */
  public static final int ID_MAX = 20;

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9 -]+");

  /** All but the characters of XML 1.0, 2.2; line ends and tabulators count as blanks. */
  private static final Pattern NOT_IN_XML =
      Pattern.compile("[^\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  /** Copies the fields, without those that are blank. */
  public Vendor {
    SortedMap<VendorField, String> filled = new TreeMap<>();
    fields.forEach(
        (field, text) -> {
          if (!text.isBlank()) {
            filled.put(field, text);
          }
        });
    fields = Collections.unmodifiableSortedMap(filled);
  }

  /** A vendor with these fields. */
  public static Vendor of(String id, Map<VendorField, String> fields) {
    return new Vendor(id, new TreeMap<>(fields));
  }

  /**
   * A vendor as somebody wrote it, or everything that is wrong with it; nothing is cut. Characters
   * that XML cannot carry are left out, with a warning for each field.
   *
   * @param place where it is written, for messages
   */
  public static Outcome<Vendor> read(String place, String id, Map<VendorField, String> written) {
    Problems problems = new Problems();
    checkId(place, id, problems);
    SortedMap<VendorField, String> texts = new TreeMap<>();
    written.forEach(
        (field, text) -> texts.put(field, text(place, id, Map.entry(field, text), problems)));
    return problems.hasErrors()
        ? Outcome.failed(problems.list())
        : Outcome.of(new Vendor(id, texts), problems.list());
  }

  private static void checkId(String place, String id, Problems problems) {
    int length = id.codePointCount(0, id.length());
    if (id.isBlank()) {
      problems.add(VendorProblem.VENDOR_UNNAMED.at(place));
      return;
    }
    if (length > ID_MAX) {
      problems.add(VendorProblem.VENDOR_ID_TOO_LONG.at(place, id, length, ID_MAX));
    }
    if (!ID.matcher(id).matches()) {
      problems.add(VendorProblem.VENDOR_ID_UNFIT.at(place, id));
    }
  }

  private static String text(
      String place, String id, Map.Entry<VendorField, String> written, Problems problems) {
    VendorField field = written.getKey();
    String plain = written.getValue().replaceAll("[\\t\\r\\n]", " ").strip();
    String text = NOT_IN_XML.matcher(plain).replaceAll("");
    int removed = plain.codePointCount(0, plain.length()) - text.codePointCount(0, text.length());
    if (removed > 0) {
      problems.add(VendorProblem.VENDOR_CHARACTERS_REMOVED.at(place, removed, field.title(), id));
    }
    int length = text.codePointCount(0, text.length());
    if (length > field.max()) {
      problems.add(
          VendorProblem.VENDOR_TEXT_TOO_LONG.at(place, field.title(), id, length, field.max()));
    }
    return text;
  }

  /** The name; empty if it is not known. */
  public String name() {
    return text(VendorField.NAME);
  }

  /** The text of a field; empty if there is none. */
  public String text(VendorField field) {
    return fields.getOrDefault(field, "");
  }

  /** The same vendor with the fields of the other one in place of its own. */
  public Vendor with(Vendor other) {
    SortedMap<VendorField, String> both = new TreeMap<>(fields);
    both.putAll(other.fields);
    return new Vendor(id, both);
  }

  /** The same vendor with only the fields in which the other one differs. */
  public Vendor differingFrom(Vendor other) {
    SortedMap<VendorField, String> different = new TreeMap<>(fields);
    different.entrySet().removeIf(entry -> entry.getValue().equals(other.text(entry.getKey())));
    return new Vendor(id, different);
  }
}
