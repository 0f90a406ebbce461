// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.documents;

import static io.ledgerhop.hop.mapping.MappingOptionProblem.FEES_TWICE;
import static io.ledgerhop.hop.mapping.MappingOptionProblem.FEES_UNCLEAR;

import io.ledgerhop.plan.FeePosting;
import io.ledgerhop.plan.FeeRules;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problems;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the option <i>Fees</i>, for instance {@code as mapped; CA=bills}. */
enum FeesOption {
  AS_MAPPED("as mapped", FeePosting.AS_MAPPED),
  BILLS("bills", FeePosting.BILLS),
  JOURNAL("journal", FeePosting.JOURNAL);

  /** Stands for all seller accounts that are not named. */
  private static final String OTHERS = "";

  private final String word;
  private final FeePosting posting;

  FeesOption(String word, FeePosting posting) {
    this.word = word;
    this.posting = posting;
  }

  String word() {
    return word;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(FeesOption::word).toList();
  }

  /** How fees are posted; as mapped for seller accounts that the text does not name. */
  static Outcome<FeeRules> parse(String place, String text) {
    Map<String, FeePosting> bySeller = new HashMap<>();
    Problems problems = new Problems();
    for (String part : text.split(";", -1)) {
      if (!part.isBlank()) {
        add(bySeller, part.strip(), place, problems);
      }
    }
    FeePosting usual = Optional.ofNullable(bySeller.remove(OTHERS)).orElse(FeePosting.AS_MAPPED);
    return problems.hasErrors()
        ? Outcome.failed(problems.list())
        : Outcome.of(new FeeRules(usual, bySeller));
  }

  private static void add(
      Map<String, FeePosting> bySeller, String part, String place, Problems problems) {
    int equals = part.lastIndexOf('=');
    String seller = equals < 0 ? OTHERS : part.substring(0, equals).strip();
    String word = part.substring(equals + 1).strip().toLowerCase(Locale.ROOT);
    Optional<FeesOption> option =
        Arrays.stream(values()).filter(known -> known.word.equals(word)).findFirst();
    if (option.isEmpty() || (equals >= 0 && seller.isEmpty())) {
      problems.add(FEES_UNCLEAR.at(place, part, String.join(", ", words())));
    } else if (bySeller.put(seller, option.get().posting) != null) {
      problems.add(FEES_TWICE.at(place, seller.isEmpty() ? "all other sellers" : seller));
    }
  }
}
