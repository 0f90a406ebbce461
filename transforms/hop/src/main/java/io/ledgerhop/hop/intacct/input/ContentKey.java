// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.intacct.input;

import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/** A short text that stands for a longer one: equal for equal texts only. */
final class ContentKey {

  private ContentKey() {}

  /** SHA-256 in lower-case hex of the texts, each with its length to keep neighbours apart. */
  static String of(List<String> texts) {
    StringBuilder all = new StringBuilder();
    texts.forEach(text -> all.append(text.length()).append(':').append(text).append('\n'));
    return DigestUtils.sha256Hex(all.toString());
  }
}
