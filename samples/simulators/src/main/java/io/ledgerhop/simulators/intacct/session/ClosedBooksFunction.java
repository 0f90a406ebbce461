// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.session;

import io.ledgerhop.simulators.intacct.company.CompanyBooks;
import io.ledgerhop.simulators.intacct.function.FunctionOutcome;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayFunction;
import io.ledgerhop.simulators.intacct.xml.XmlElement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** {@code get_closedbooksdate}: the last closed day; no date if the books are open. */
public final class ClosedBooksFunction implements GatewayFunction {
  private final CompanyBooks books;

  public ClosedBooksFunction(CompanyBooks books) {
    this.books = books;
  }

  @Override
  public FunctionOutcome run(XmlElement call, GatewayCaller caller) {
    List<XmlElement> date = books.closedThrough().map(ClosedBooksFunction::date).stream().toList();
    return FunctionOutcome.data(XmlElement.parent("data", date));
  }

  private static XmlElement date(LocalDate day) {
    return XmlElement.parent(
        "closedbooksdate",
        XmlElement.leaf("year", twoDigits(day.getYear())),
        XmlElement.leaf("month", twoDigits(day.getMonthValue())),
        XmlElement.leaf("day", twoDigits(day.getDayOfMonth())));
  }

  private static String twoDigits(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}
