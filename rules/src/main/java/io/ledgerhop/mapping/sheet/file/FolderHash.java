// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.sheet.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The hash of a workbook that is a folder: SHA-256 over its .csv files in the order of their names,
 * of each its name in UTF-8, its length and its bytes.
 *
 * <p>The name and the length end with a line feed, so that no two folders give the same input.
 * Other files of the folder, such as a README, change nothing.
 */
public final class FolderHash {

  private FolderHash() {}

  /** The hash in lower-case hex, as that of a file is. */
  public static String of(Map<String, byte[]> files) {
    MessageDigest digest = DigestUtils.getSha256Digest();
    new TreeMap<>(files)
        .forEach(
            (name, bytes) -> {
              if (CsvFolder.isCsv(name)) {
                digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
              }
            });
    return Hex.encodeHexString(digest.digest());
  }
}
