// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement;

/** Thrown when an opened file is a settlement in XML, which another reader reads. */
public final class XmlFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public XmlFoundException(String place) {
    super(place);
  }
}
