// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.dialog;

/**
 * A section of a form.
 *
 * @param id the parent id of its options
 * @param title what its tab says, in the language of the user
 */
public record FormSection(String id, String title) {}
