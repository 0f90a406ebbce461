// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.vendor;

import io.ledgerhop.vendor.VendorField;
import java.util.Map;

/**
 * A vendor as a row has it.
 *
 * @param id an id or an alias, not checked yet
 */
record WrittenVendor(String id, Map<VendorField, String> texts) {

  /** Copies the texts. */
  WrittenVendor {
    texts = Map.copyOf(texts);
  }
}
