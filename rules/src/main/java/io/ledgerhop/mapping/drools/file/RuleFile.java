// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/** A rule file as it was read: DRL text in UTF-8, or a native decision table. */
public final class RuleFile {

  /** The largest file in bytes; rules of a thousand lines have a hundredth of it. */
  public static final int BYTES_MAX = 5 << 20;

  /** What a rule file is, by the end of its name. */
  enum Kind {
    DRL(".drl"),
    TABLE_XLSX(".drl.xlsx"),
    TABLE_XLS(".drl.xls"),
    TABLE_CSV(".drl.csv");

    private final String ending;

    Kind(String ending) {
      this.ending = ending;
    }

    static Optional<Kind> of(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      return Arrays.stream(values()).filter(kind -> lower.endsWith(kind.ending)).findFirst();
    }
  }

  private final String name;
  private final byte[] bytes;

  /**
   * @param name the file's name, for messages and for the trace
   * @param bytes its content
   */
  public RuleFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  public String name() {
    return name;
  }

  /** True when the name ends as that of a rule file does. */
  public static boolean isNamed(String name) {
    return Kind.of(name).isPresent();
  }

  Optional<Kind> kind() {
    return Kind.of(name);
  }

  byte[] bytes() {
    return bytes.clone();
  }

  int size() {
    return bytes.length;
  }

  /** SHA-256 of the content, in lower-case hex. */
  public String hash() {
    return DigestUtils.sha256Hex(bytes);
  }
}
