// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.xml;

/**
 * Thrown for a body that is not XML, or is XML that the gateway does not read (DTD, too deep, too
 * large).
 */
public final class MalformedXmlException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MalformedXmlException(String message) {
    super(message);
  }
}
