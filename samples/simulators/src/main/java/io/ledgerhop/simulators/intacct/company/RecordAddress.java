// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.company;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The address of a record, which a browser opens for a user who is signed in. Its form is that of
 * the field RECORD_URL as public clients of Intacct take it apart: a page with one parameter that
 * only Intacct can read.
 */
public final class RecordAddress {

  /** The field of a record that has its address. */
  public static final String FIELD = "RECORD_URL";

  private static final String PAGE = "https://www.intacct.com/ia/acct/ur.phtml?.r=";

  private RecordAddress() {}

  /** The fields of a record with its address; the map cannot be changed. */
  static Map<String, String> with(Map<String, String> fields, String object, long recordNo) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    byte[] record = (object + ' ' + recordNo).getBytes(StandardCharsets.UTF_8);
    all.put(FIELD, PAGE + Base64.getUrlEncoder().withoutPadding().encodeToString(record));
    return Collections.unmodifiableMap(all);
  }
}
