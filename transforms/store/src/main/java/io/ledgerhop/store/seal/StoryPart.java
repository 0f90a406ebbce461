// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.seal;

/** What the trail tells about a document, in the order in which it is told. */
public enum StoryPart {
  DOCUMENT(
      "document",
      """
      select *
      from document
      where id = :id
      """),
  SETTLEMENT(
      "settlement",
      """
      select settlement.*
      from settlement join document
        on document.seller = settlement.seller
          and document.settlement_id = settlement.settlement_id
      where document.id = :id
      """),
  REPORT(
      "report, under whose file_hash the archive has the file",
      """
      select report.*
      from report join document
        on document.seller = report.seller and document.settlement_id = report.settlement_id
      where document.id = :id
      order by report.id
      """),
  LINE(
      "line",
      """
      select *
      from document_line
      where document_id = :id
      order by line_no
      """),
  APPROVAL(
      "approval of the rules",
      """
      select *
      from approval
      where rules_hash in (
        select rules_hash
        from document_line
        where document_id = :id)
      order by id
      """),
  ATTEMPT(
      "attempt",
      """
      select *
      from attempt
      where document_id = :id
      order by id
      """),
  VENDOR_ATTEMPT(
      "attempt to create or change a vendor of the lines",
      """
      select vendor_attempt.*
      from vendor_attempt join document
        on document.company = vendor_attempt.company
      where document.id = :id
        and vendor_attempt.vendor_id = :vendor
      order by vendor_attempt.id
      """),
  VERSION(
      "document of the same slice, which was reversed",
      """
      select other.number, other.entry_date, other.state, other.record_no, other.problem
      from document other join document
        on document.company = other.company and document.entity = other.entity
          and document.seller = other.seller
          and document.settlement_id = other.settlement_id
          and document.slice = other.slice
          and document.id <> other.id
      where document.id = :id
        and exists (
          select 1
          from document reversed
          where reversed.company = document.company and reversed.entity = document.entity
            and reversed.seller = document.seller
            and reversed.settlement_id = document.settlement_id
            and reversed.slice = document.slice
            and reversed.kind like '% r%')
      order by other.id
      """),
  LINK(
      "link of the hash chain",
      """
      select seal_no, act, kind, hash
      from seal
      where (kind in ('document', 'document_line') and subject = :text)
        or (kind = 'attempt'
          and subject in (select cast(id as text) from attempt where document_id = :id))
      order by seal_no
      """);

  private final String title;
  private final String query;

  StoryPart(String title, String query) {
    this.title = title;
    this.query = query;
  }

  /** The title of each section, for people. */
  public String title() {
    return title;
  }

  String query() {
    return query;
  }
}
