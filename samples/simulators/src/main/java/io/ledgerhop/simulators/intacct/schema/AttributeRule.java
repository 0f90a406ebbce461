// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.schema;

/** An attribute that an element may have, or must. */
record AttributeRule(String name, boolean required, ValueType type) {

  static AttributeRule required(String name, ValueType type) {
    return new AttributeRule(name, true, type);
  }

  static AttributeRule optional(String name, ValueType type) {
    return new AttributeRule(name, false, type);
  }
}
