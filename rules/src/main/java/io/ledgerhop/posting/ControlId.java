// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

/** The function control id under which a document is sent, the same at every attempt. */
public record ControlId(String value) {}
