// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of LedgerHop without its tests, read once for all tests of a process. */
final class OurClasses {

  static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.ledgerhop");

  private OurClasses() {}
}
