// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.posting.intacct;

import static io.ledgerhop.hop.posting.intacct.PostingOptionProblem.ATTACHMENT_FOLDER_LONG;
import static io.ledgerhop.hop.posting.intacct.PostingOptionProblem.CREATE_UNCLEAR;
import static io.ledgerhop.hop.posting.intacct.PostingOptionProblem.DRAFT_UNCLEAR;
import static io.ledgerhop.hop.posting.intacct.PostingOptionProblem.PREVIEW_UNCLEAR;

import io.ledgerhop.hop.adapter.OptionText;
import io.ledgerhop.hop.mapping.OptionReading;
import io.ledgerhop.money.Money;
import io.ledgerhop.plan.vendor.VendorList;
import io.ledgerhop.plan.vendor.VendorTable;
import io.ledgerhop.posting.ClosedPeriod;
import io.ledgerhop.posting.DraftRule;
import io.ledgerhop.posting.importfile.ImportKind;
import io.ledgerhop.posting.importfile.ImportTemplate;
import io.ledgerhop.posting.reversal.ChangedDocuments;
import io.ledgerhop.posting.vendor.VendorRule;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.apache.hop.core.variables.IVariables;

/** Reads the options of Intacct Output that need no connection. */
final class PostingOptions {

  /** The longest name of a folder that Intacct takes (supdocfoldername). */
  private static final int FOLDER_CHARACTERS_MAX = 100;

  private final IntacctOutputMeta meta;
  private final UnaryOperator<String> place;
  private final IVariables variables;

  /**
   * @param place gives the place of an option, for messages, by the name of its label
   */
  PostingOptions(IntacctOutputMeta meta, UnaryOperator<String> place, IVariables variables) {
    this.meta = meta;
    this.place = place;
    this.variables = variables;
  }

  /** All problems of the options. */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    problems.addAll(folder().problems());
    problems.addAll(closedPeriod().problems());
    problems.addAll(drafts().problems());
    problems.addAll(changed().problems());
    problems.addAll(signOff().problems());
    problems.addAll(preview().problems());
    problems.addAll(attachmentFolder().problems());
    problems.addAll(createVendors().problems());
    OptionReading reading = new OptionReading(place, variables);
    reading.text("Vendors", meta.getVendors());
    reading.text("JournalTemplate", meta.getJournalTemplate());
    reading.text("BillTemplate", meta.getBillTemplate());
    problems.addAll(reading.problems());
    return problems;
  }

  /** The folder of the documents and requests. */
  Outcome<String> folder() {
    return OptionText.required(place.apply("Folder"), variables, meta.getFolder(), "a folder");
  }

  /** What becomes of documents on days for which the books are closed. */
  Outcome<ClosedPeriod> closedPeriod() {
    String option = place.apply("ClosedPeriod");
    Outcome<String> text = OptionText.of(option, variables, meta.getClosedPeriod());
    return text.hasValue()
        ? ClosedPeriodOption.parse(option, text.value())
        : Outcome.failed(text.problems());
  }

  /** Which settlements are entered as drafts. */
  Outcome<DraftRule> drafts() {
    Problems problems = new Problems();
    Outcome<Boolean> all = yesOrNo("PostAsDraft", meta.getPostAsDraft(), DRAFT_UNCLEAR);
    problems.addAll(all.problems());
    String option = place.apply("LargestDocument");
    Outcome<String> text = OptionText.of(option, variables, meta.getLargestDocument());
    problems.addAll(text.problems());
    Outcome<Map<Currency, Money>> limits =
        LimitsOption.parse(option, text.hasValue() ? text.value() : "");
    problems.addAll(limits.problems());
    Outcome<Boolean> newTypes = read("NewTypes", meta.getNewTypes(), NewTypesOption::drafts);
    problems.addAll(newTypes.problems());
    return problems.hasErrors()
        ? Outcome.failed(problems.list())
        : Outcome.of(new DraftRule(all.value(), limits.value(), newTypes.value()));
  }

  /** What the run does about vendors, or all problems of the file that lists them. */
  Outcome<VendorRule> vendors() {
    OptionReading reading = new OptionReading(place, variables);
    VendorList list =
        reading.file("Vendors", meta.getVendors(), VendorTable::read).orElse(VendorList.NONE);
    Outcome<Boolean> create = reading.kept(createVendors());
    return reading.hasErrors()
        ? Outcome.failed(reading.problems())
        : Outcome.of(new VendorRule(list, create.value()), reading.problems());
  }

  /** The templates of the files that Intacct imports, or all problems of their files. */
  Outcome<List<ImportTemplate>> importTemplates() {
    OptionReading reading = new OptionReading(place, variables);
    List<ImportTemplate> templates = new ArrayList<>();
    for (ImportKind kind : ImportKind.values()) {
      String path =
          switch (kind) {
            case JOURNALS -> reading.text("JournalTemplate", meta.getJournalTemplate());
            case BILLS -> reading.text("BillTemplate", meta.getBillTemplate());
          };
      if (!path.isEmpty()) {
        Outcome<ImportTemplate> read = reading.kept(ImportTemplateFile.read(kind, path, variables));
        if (read.hasValue()) {
          templates.add(read.value());
        }
      }
    }
    return reading.hasErrors() ? Outcome.failed(reading.problems()) : Outcome.of(templates);
  }

  private Outcome<Boolean> createVendors() {
    return yesOrNo("CreateVendors", meta.getCreateVendors(), CREATE_UNCLEAR);
  }

  /** The folder of Intacct's attachments for the files of a settlement; empty attaches nothing. */
  Outcome<String> attachmentFolder() {
    String option = place.apply("AttachmentFolder");
    Outcome<String> text = OptionText.of(option, variables, meta.getAttachmentFolder());
    if (text.hasValue() && text.value().length() > FOLDER_CHARACTERS_MAX) {
      return Outcome.failed(
          ATTACHMENT_FOLDER_LONG.at(option, text.value().length(), FOLDER_CHARACTERS_MAX));
    }
    return text;
  }

  /** What becomes of slices that were posted with other content. */
  Outcome<ChangedDocuments> changed() {
    Problems problems = new Problems();
    Outcome<Boolean> reverses =
        read("ChangedDocuments", meta.getChangedDocuments(), ChangedDocumentsOption::reverses);
    problems.addAll(reverses.problems());
    Outcome<Optional<LocalDate>> date =
        read("ReversalDate", meta.getReversalDate(), ChangedDocumentsOption::date);
    problems.addAll(date.problems());
    Outcome<Set<String>> settlements =
        read(
            "ReversalSettlements",
            meta.getReversalSettlements(),
            (option, text) -> Outcome.of(ChangedDocumentsOption.settlements(text)));
    problems.addAll(settlements.problems());
    return problems.hasErrors()
        ? Outcome.failed(problems.list())
        : Outcome.of(new ChangedDocuments(reverses.value(), date.value(), settlements.value()));
  }

  /** Whether only rules that another person has approved are posted with. */
  Outcome<Boolean> signOff() {
    return read("SignOff", meta.getSignOff(), SignOffOption::required);
  }

  private <T> Outcome<T> read(
      String option, String written, BiFunction<String, String, Outcome<T>> reader) {
    Outcome<String> text = OptionText.of(place.apply(option), variables, written);
    return text.hasValue()
        ? reader.apply(place.apply(option), text.value())
        : Outcome.failed(text.problems());
  }

  /** Whether the run only writes what it would post. */
  Outcome<Boolean> preview() {
    return yesOrNo("Preview", meta.getPreview(), PREVIEW_UNCLEAR);
  }

  private Outcome<Boolean> yesOrNo(String option, String written, ProblemCode unclear) {
    String text = variables.resolve(written);
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "y", "yes", "true" -> Outcome.of(true);
      case "", "n", "no", "false" -> Outcome.of(false);
      default -> Outcome.failed(unclear.at(place.apply(option), text));
    };
  }
}
