// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.answer;

import io.ledgerhop.document.AccountCode;
import io.ledgerhop.document.Dimensions;
import io.ledgerhop.mapping.Assignment;
import io.ledgerhop.mapping.MappingColumn;
import io.ledgerhop.mapping.PostAs;
import io.ledgerhop.mapping.TaxTreatment;
import java.util.ArrayList;
import java.util.List;

/**
 * Where money goes.
 *
 * @param postAs a word of the workbook, or {@link #UNMAPPED}
 * @param account empty for money that is not posted
 */
public record Destination(
    String postAs, String account, Dimensions dimensions, TaxTreatment taxTreatment) {

  /** Stands in place of the word for lines that no row matches. */
  public static final String UNMAPPED = "Unmapped";

  /** Where an assignment puts money. */
  public static Destination of(Assignment assignment) {
    return new Destination(
        assignment.isUnmapped() ? UNMAPPED : assignment.postAs().word(),
        assignment.account().map(AccountCode::value).orElse(""),
        assignment.dimensions(),
        assignment.taxTreatment());
  }

  /** True when money that goes there holds its settlement. */
  public boolean isHeld() {
    return postAs.equals(UNMAPPED) || postAs.equals(PostAs.HOLD.word());
  }

  /** The way of posting and the account, as in {@code Journal 6010}. */
  public String account(boolean withPostAs) {
    return account.isEmpty() ? postAs : withPostAs ? postAs + " " + account : account;
  }

  /** The dimensions and the tax treatment, as in {@code Vendor AMZ, Department 20}. */
  public String details() {
    List<String> details = new ArrayList<>();
    dimensions
        .standard()
        .forEach((dimension, id) -> details.add(MappingColumn.of(dimension).title() + " " + id));
    dimensions.userDefined().forEach((name, id) -> details.add(name + " " + id));
    if (taxTreatment != TaxTreatment.NONE) {
      details.add(MappingColumn.TAX_TREATMENT.title() + " " + taxTreatment.word());
    }
    return String.join(", ", details);
  }

  /** All of it, for a sentence. */
  @Override
  public String toString() {
    return details().isEmpty() ? account(true) : account(true) + " (" + details() + ")";
  }
}
