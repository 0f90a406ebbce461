// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import java.util.Locale;

/**
 * Identifies a document within one company's books; two documents never share a key.
 *
 * @param seller name of the Amazon seller account
 * @param slice 1 for the first period that the settlement touches
 * @param chunk 1 for the first document of its kind in the slice; there are more if a document had
 *     to be split, or if several vendors have one
 * @param version 1 for what a settlement posts first, 2 for what it posts after that was reversed;
 *     negative for the document that reverses the one of that version
 */
public record BusinessKey(
    String seller, String settlementId, int slice, DocumentKind kind, int chunk, int version) {

  /** Refuses version 0. */
  public BusinessKey {
    if (version == 0) {
      throw new IllegalArgumentException("versions are counted from 1");
    }
  }

  /** The key of what a settlement posts first. */
  public BusinessKey(String seller, String settlementId, int slice, DocumentKind kind, int chunk) {
    this(seller, settlementId, slice, kind, chunk, 1);
  }

  /**
   * A key whose kind and version are one text.
   *
   * @param kindText as {@link #kindText} writes it, in any case
   * @throws IllegalArgumentException if it is no such text
   */
  public static BusinessKey of(
      String seller, String settlementId, int slice, String kindText, int chunk) {
    String[] parts = kindText.toUpperCase(Locale.ROOT).split(" ", 2);
    DocumentKind kind = DocumentKind.valueOf(parts[0]);
    int version = parts.length == 1 ? 1 : version(parts[1]);
    return new BusinessKey(seller, settlementId, slice, kind, chunk, version);
  }

  private static int version(String text) {
    int number = Integer.parseInt(text.substring(1));
    return text.startsWith("R") ? -number : number;
  }

  /**
   * The kind with the version: {@code JOURNAL}, {@code JOURNAL v2} for what is posted after the
   * first one was reversed, {@code JOURNAL r1} for what reverses it.
   */
  public String kindText() {
    return version == 1
        ? kind.name()
        : kind + " " + (isReversal() ? "r" + -version : "v" + version);
  }

  /** True for a document that reverses another one. */
  public boolean isReversal() {
    return version < 0;
  }

  /** The key of the document that reverses this one, or that this one reverses. */
  public BusinessKey opposite() {
    return ofVersion(-version);
  }

  /** The key of the same document in another version. */
  public BusinessKey ofVersion(int other) {
    return new BusinessKey(seller, settlementId, slice, kind, chunk, other);
  }

  /** The kind of the document in the ledger; a bill, for instance, is reversed by a credit. */
  public DocumentKind enteredAs() {
    return isReversal() ? kind.opposite() : kind;
  }

  @Override
  public String toString() {
    String place = String.join("/", seller, settlementId, "" + slice, kind.name(), "" + chunk);
    return version == 1 ? place : place + "/" + version;
  }
}
