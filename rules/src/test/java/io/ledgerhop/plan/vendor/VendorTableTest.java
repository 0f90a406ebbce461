// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.plan.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerhop.problem.Outcome;
import io.ledgerhop.vendor.Vendor;
import io.ledgerhop.vendor.VendorField;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** F31: the list of vendors, and its mistakes by line. */
class VendorTableTest {

  @Test
  void readsVendorsAndTheirAliases() {
    VendorList list =
        read("""
                vendor_id,Name,Aliases,E-mail,Term,Print as,Currency,Default account,Vendor type,Tax id
                AMZN-US,Amazon Services LLC,Amazon; AMAZON US ;AMZN-US,ap@example.com,N30,Amazon,USD,6010,Fees,91-1

                AMZN DE,Amazon EU,,,,,,,,
                """)
            .value();

    assertThat(list.vendor("AMZN-US"))
        .contains(
            Vendor.of(
                "AMZN-US",
                Map.of(
                    VendorField.NAME, "Amazon Services LLC",
                    VendorField.PRINT_AS, "Amazon",
                    VendorField.EMAIL, "ap@example.com",
                    VendorField.CURRENCY, "USD",
                    VendorField.TERM, "N30",
                    VendorField.DEFAULT_ACCOUNT, "6010",
                    VendorField.VENDOR_TYPE, "Fees",
                    VendorField.TAX_ID, "91-1")));
    assertThat(list.idOf("Amazon")).isEqualTo("AMZN-US");
    assertThat(list.idOf("AMAZON US")).isEqualTo("AMZN-US");
    assertThat(list.idOf("AMZN DE")).isEqualTo("AMZN DE");
    assertThat(list.idOf("Nobody")).isEqualTo("Nobody");
    assertThat(list.vendor("Amazon")).isEmpty();
  }

  @Test
  void namesAllMistakesOfTheLines() {
    assertThat(
            read("""
                    Vendor id,Name,Aliases
                    AMAZON-SERVICES-LLC-US,Amazon,AMZ
                    AMZN_DE,Amazon DE,
                    ,Nobody,
                    V1,One,AMZ;V2
                    V2,Two,
                    V1,Again,
                    """)
                .messages())
        .isEqualTo(
            """
            vendors.csv:7: vendor V1 is listed in line 5 already (keep one of the two lines)
            vendors.csv:5: "AMZ" stands for vendor AMAZON-SERVICES-LLC-US already (keep it in one of the two lines)
            vendors.csv:5: "V2" is the id of the vendor in line 6, so it cannot stand for vendor V1 (remove it from Aliases, or correct the id)
            vendors.csv:2: the vendor id "AMAZON-SERVICES-LLC-US" has 22 characters, Intacct takes 20 (an id is never cut; write the id that Intacct has, or choose a shorter one)
            vendors.csv:3: the vendor id "AMZN_DE" has other characters than letters, digits, blanks and hyphens (write the id that Intacct has, or choose one of these characters)
            vendors.csv:4: the vendor has no id (write the id that Intacct has or is to have for it)""");
  }

  @Test
  void needsItsFirstColumnsOnly() {
    assertThat(read("Vendor id,E-mail\nV1,\n").messages())
        .isEqualTo(
            """
            vendors.csv:1: the first line has no column "Name" (write the titles Vendor id,Name,Aliases)
            vendors.csv:1: the first line has no column "Aliases" (write the titles Vendor id,Name,Aliases)""");
  }

  @Test
  void takesAnIdOf20CharactersAndNone21() {
    assertThat(read("Vendor id,Name,Aliases\n12345678901234567890,N,\n").hasValue()).isTrue();
    assertThat(read("Vendor id,Name,Aliases\n123456789012345678901,N,\n").hasValue()).isFalse();
  }

  @Test
  void removesControlCharactersAndSaysSo() {
    Outcome<VendorList> list =
        read("Vendor id,Name,Aliases\nV1,A\u0001m\u0007azon \uD83D\uDCE6,\n");

    assertThat(list.value().vendor("V1").orElseThrow().name()).isEqualTo("Amazon \uD83D\uDCE6");
    assertThat(list.messages())
        .isEqualTo(
            "vendors.csv:2: 2 characters that XML cannot carry are left out of Name of vendor V1"
                + " (clean the source if they matter)");
  }

  @Test
  void refusesATextThatIsTooLong() {
    assertThat(read("Vendor id,Name,Aliases\nV1," + "n".repeat(101) + ",\n").messages())
        .isEqualTo(
            "vendors.csv:2: Name of vendor V1 has 101 characters, Intacct takes 100 (shorten it; it"
                + " is never cut)");
  }

  private static Outcome<VendorList> read(String text) {
    return VendorTable.read(
        "vendors.csv", text.lines().map(line -> Arrays.asList(line.split(",", -1))).toList());
  }
}
