// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.lists;

import static io.ledgerhop.hop.mapping.lists.ListsProblem.TOO_MANY_RECORDS;

import io.ledgerhop.document.Dimension;
import io.ledgerhop.intacct.MasterLists;
import io.ledgerhop.mapping.refresh.CompanyList;
import io.ledgerhop.mapping.refresh.ListName;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The lists of a company, and warnings of those that are too long. */
record CompanyReading(List<CompanyList> lists, List<Problem> warnings) {

  /** Reads these lists from Intacct. */
  static CompanyReading of(MasterLists company, Set<ListName> names) {
    List<Dimension> dimensions = names.stream().flatMap(name -> name.dimension().stream()).toList();
    MasterLists.Lists read = company.read(names.contains(ListName.ACCOUNT), dimensions);
    List<CompanyList> lists = new ArrayList<>();
    read.accounts().ifPresent(accounts -> lists.add(CompanyList.accounts(accounts)));
    read.values().forEach((dimension, values) -> lists.add(CompanyList.of(dimension, values)));
    List<Problem> warnings = new ArrayList<>();
    if (read.tooManyAccounts() > 0) {
      warnings.add(tooLong(ListName.ACCOUNT, read.tooManyAccounts()));
    }
    read.tooLong()
        .forEach(
            (dimension, count) -> warnings.add(tooLong(ListName.valueOf(dimension.name()), count)));
    return new CompanyReading(lists, warnings);
  }

  private static Problem tooLong(ListName list, int count) {
    return TOO_MANY_RECORDS.at("list " + list.title(), count, MasterLists.RECORDS_MAX);
  }
}
