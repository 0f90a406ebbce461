// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.line;

import io.ledgerhop.simulators.intacct.company.BooksDates;
import io.ledgerhop.simulators.intacct.company.CompanyMasterData;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The terms of payment, which say on which day a document is due. */
public final class PaymentTerms {
  private static final String DUE = "WHENDUE";
  private static final String CREATED = "WHENCREATED";

  private final CompanyMasterData master;
  private final String object;

  /**
   * @param object APTERM or ARTERM
   */
  public PaymentTerms(CompanyMasterData master, String object) {
    this.master = master;
    this.object = object;
  }

  /**
   * The refusal of a term that does not exist or is inactive; empty for any other, and for none.
   */
  public List<GatewayError> errors(String term) {
    return term.isEmpty() || master.isActive(object, term)
        ? List.of()
        : List.of(GatewayError.rule("The term name " + term + " is invalid"));
  }

  /**
   * The header with the day on which it is due by its term, if it names a term and no such day.
   *
   * @param field the field of the term
   */
  public Map<String, String> due(Map<String, String> header, String field) {
    boolean given = !header.getOrDefault(DUE, "").isEmpty();
    String created = header.getOrDefault(CREATED, "");
    if (given || BooksDates.moment(created).isEmpty()) {
      return header;
    }
    Map<String, String> due = new LinkedHashMap<>(header);
    master
        .find(object, header.getOrDefault(field, ""))
        .map(term -> Long.parseLong(term.getOrDefault("DUEDATE", "0")))
        .map(days -> BooksDates.format(BooksDates.parse(created).plusDays(days)))
        .ifPresent(day -> due.put(DUE, day));
    return due;
  }
}
