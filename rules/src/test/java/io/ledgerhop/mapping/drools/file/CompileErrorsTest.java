// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.mapping.drools.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** F73: an error of a rule file names the file and the line. */
@Timeout(120)
class CompileErrorsTest {

  private static final String ONE =
      Rules.HEAD
          + """
            rule "Misspelled property"
            when
              SettlementLine(amountType == "x",
                  amont > 5)
            then
              postings.journal("1");
            end

            rule "Misspelled method"
            when
              $line : SettlementLine()
            then
              postings.journal("1");
              postings.jornal("2")
                  .memo("x");
              int count = "a";
            end
            """;

  @Test
  void namesTheLinesOfAllErrorsOfAllFiles() {
    String two =
        """
        package other
        import io.ledgerhop.mapping.rule.*
        global io.ledgerhop.mapping.rule.Postings postings

        rule "No such type"
        when SettlementLin()
        then postings.journal("1");
        end
        """;
    String three =
        Rules.HEAD
            + """
            rule "Syntax"
            when SettlementLine(amount = = 5)
            then postings.journal("1");
            end
            """;

    assertThat(Rules.file("one.drl", ONE).and("two.drl", two).and("three.drl", three).errors())
        .isEqualTo(
            """
            three.drl, line 6: this is not DRL: [ERR 102] Line 6:27 mismatched input '=' in rule "Syntax" (correct the text at this place)
            two.drl, line 6: the rule cannot be compiled: Unable to find class: SettlementLin (correct the rule)
            one.drl, line 8: the rule cannot be compiled: Unable to parse left part of expression: amont > 5 (correct the rule)
            one.drl, line 18: the rule cannot be compiled: The method jornal(String) is undefined for the type Postings (correct the rule)
            one.drl, line 20: the rule cannot be compiled: Type mismatch: cannot convert from String to int (correct the rule)""");
  }

  @Test
  void namesTheRowOfADecisionTable() {
    String table =
        """
        "RuleSet","rules.fees"
        "Import","io.ledgerhop.mapping.rule.SettlementLine"
        "Variables","io.ledgerhop.mapping.rule.Postings postings"

        "RuleTable Fees"
        "CONDITION","ACTION"
        "$line : SettlementLine",
        "amountDescription == ""$param""\","postings.$param(""6010"");"
        "Description","Answer"
        "commission","journal"
        "Storage fee","journal"
        "storage fee","jornal"
        ,"journal"
        """;

    assertThat(Rules.file("fees.drl.csv", table).errors())
        .isEqualTo(
            """
            fees.drl.csv, row 11: no amountDescription is ever "Storage fee", because rules see texts in lower case with single blanks (write "storage fee")
            fees.drl.csv, row 13: the rule has no condition that a fact meets, so that it would not run for every line (begin it with SettlementLine())
            fees.drl.csv, row 12: the rule cannot be compiled: The method jornal(String) is undefined for the type Postings (correct the rule)""");
  }

  @Test
  void refusesWhatWouldNotDoWhatItsAuthorMeant() {
    String rules =
        """
        rule "Never equal" when SettlementLine(amountType in ("itemfees", "Item Price")) then postings.hold("x"); end
        rule "No fact" when then postings.hold("x"); end
        rule "No own fact" when not OrderLines() then postings.hold("x"); end
        rule "Clock" date-effective "1-Jan-2026" when SettlementLine() then postings.hold("x"); end
        rule "Clock" when SettlementLine() then postings.hold("x"); end
        rule "Binary" when SettlementLine(amount >= 9.99, orderId != "1.5", quantity > 1.5B) then postings.hold("x"); end
        """;

    assertThat(Rules.of(rules).errors())
        .isEqualTo(
            """
            a.drl, line 5: no amountType is ever "Item Price", because rules see texts in lower case with single blanks (write "item price")
            a.drl, line 6: the rule has no condition that a fact meets, so that it would not run for every line (begin it with SettlementLine())
            a.drl, line 7: the rule has no condition that a fact meets, so that it would not run for every line (begin it with SettlementLine())
            a.drl, line 8: a rule must not have the attribute date-effective, because it would answer differently in another run (write a condition instead, for instance on day)
            a.drl, line 9: a rule named "Clock" is there already, in a.drl, line 8 (rename one of them)
            a.drl, line 10: 9.99 is read as a binary fraction, which is not exactly that amount (write 9.99B)""");
  }

  @Test
  void refusesFilesThatAreNone() {
    byte[] latin = "rule \"G\u00e4ste\"".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(
            Rules.of("")
                .and("a.drl", "")
                .and("b.xlsx", "")
                .and("c.drl", latin)
                .and("d.drl.xlsx", "PK")
                .and("e.drl", "package x")
                .and("f.drl", new byte[RuleFile.BYTES_MAX + 1])
                .and(
                    "g.drl",
                    "import io.ledgerhop.mapping.rule.SettlementLine\nglobal java.util.List list\nrule \"G\" when SettlementLine() then end")
                .errors())
        .isEqualTo(
            """
            a.drl: the file has no rule (write a rule, or leave the file out)
            a.drl: two rule files have this name (rename one of them: the trace names the file)
            b.xlsx: this is not the name of a rule file (name DRL .drl, and a decision table .drl.xlsx, .drl.xls or .drl.csv)
            c.drl: the text is not UTF-8 (save it as UTF-8: other letters would compare wrongly)
            d.drl.xlsx: the decision table cannot be read: Failed to open Excel stream, please check that the content is xls97 format. (compare it with the example: a cell RuleSet, below it a cell RuleTable, CONDITION and ACTION columns)
            e.drl: the file has no rule (write a rule, or leave the file out)
            f.drl: the file is larger than 5 MB (divide it into several files)
            g.drl, line 2: there is no global java.util.List list (write: global io.ledgerhop.mapping.rule.Postings postings)""");
  }
}
