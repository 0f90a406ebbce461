// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting.vendor;

import static io.ledgerhop.posting.vendor.VendorEntryProblem.VENDOR_INACTIVE;
import static io.ledgerhop.posting.vendor.VendorEntryProblem.VENDOR_NAME_MISSING;
import static io.ledgerhop.posting.vendor.VendorEntryProblem.VENDOR_NAME_TAKEN;
import static io.ledgerhop.posting.vendor.VendorEntryProblem.VENDOR_UNKNOWN;

import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.ledger.LedgerVendor;
import io.ledgerhop.posting.ledger.VendorChange;
import io.ledgerhop.posting.ledger.VendorMaster;
import io.ledgerhop.posting.trail.VendorTrail;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.time.Sleeper;
import io.ledgerhop.vendor.Vendor;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Brings vendors into the ledger: looks for all of them together, by id and by name, and creates or
 * changes those for which that is allowed.
 */
public final class VendorEntry {

  private final VendorMaster master;
  private final VendorSender sender;
  private final boolean isWritten;

  /** Nothing is written if the ledger is a preview. */
  public VendorEntry(Ledger ledger, VendorTrail trail, Clock clock, Sleeper sleeper) {
    this(
        ledger.vendors(),
        new VendorSender(ledger.vendors(), trail, ledger.books(), clock, sleeper),
        ledger.isWritten());
  }

  VendorEntry(VendorMaster master, VendorSender sender, boolean isWritten) {
    this.master = master;
    this.sender = sender;
    this.isWritten = isWritten;
  }

  /** One result for each vendor, in the same order; one that is rejected keeps back no other. */
  public List<VendorResult> enter(List<Vendor> vendors, VendorAct act) {
    ShownVendors shown = lookedUp(vendors);
    List<VendorResult> results = new ArrayList<>();
    for (Vendor vendor : vendors) {
      VendorResult result = entered(vendor, act, shown);
      results.add(result);
      if (result.problem().isEmpty()) {
        shown.add(after(shown, result));
      }
    }
    return results;
  }

  /**
   * Creates the vendors that the ledger lacks with one request; nothing is sent if one of them
   * cannot be created.
   *
   * @return one result for each vendor, or only those that are rejected before anything was sent
   */
  List<VendorResult> createAll(List<Vendor> vendors) {
    ShownVendors shown = lookedUp(vendors);
    List<VendorResult> rejected = rejected(vendors, shown);
    if (!rejected.isEmpty()) {
      return rejected;
    }
    List<VendorResult> results = new ArrayList<>();
    List<VendorChange> missing = new ArrayList<>();
    for (Vendor vendor : vendors) {
      shown
          .ofId(vendor.id())
          .ifPresentOrElse(
              known -> results.add(matched(vendor, VendorAct.CREATE, known)),
              () -> missing.add(new VendorChange(true, vendor)));
    }
    results.addAll(sent(missing));
    return results;
  }

  /** The vendors that cannot be created; two that are missing cannot have one name either. */
  private static List<VendorResult> rejected(List<Vendor> vendors, ShownVendors shown) {
    ShownVendors planned = shown.copy();
    List<VendorResult> rejected = new ArrayList<>();
    for (Vendor vendor : vendors) {
      Optional<LedgerVendor> known = planned.ofId(vendor.id());
      Optional<Problem> fault = known.isPresent() ? inactive(known.get()) : fault(vendor, planned);
      fault.ifPresent(problem -> rejected.add(VendorResult.rejected(vendor, problem)));
      if (known.isEmpty()) {
        planned.add(new LedgerVendor("", vendor, true));
      }
    }
    return rejected;
  }

  private ShownVendors lookedUp(Collection<Vendor> vendors) {
    return new ShownVendors(vendors.isEmpty() ? List.of() : master.find(vendors));
  }

  private VendorResult entered(Vendor vendor, VendorAct act, ShownVendors shown) {
    Optional<LedgerVendor> known = shown.ofId(vendor.id());
    if (known.isPresent()) {
      return matched(vendor, act, known.get());
    }
    Optional<Problem> fault =
        act == VendorAct.MATCH
            ? Optional.of(VENDOR_UNKNOWN.at(place(vendor)))
            : fault(vendor, shown);
    return fault
        .map(problem -> VendorResult.rejected(vendor, problem))
        .orElseGet(() -> sent(List.of(new VendorChange(true, vendor))).get(0));
  }

  private VendorResult matched(Vendor vendor, VendorAct act, LedgerVendor known) {
    Optional<Problem> inactive = inactive(known);
    if (inactive.isPresent()) {
      return VendorResult.rejected(vendor, inactive.get());
    }
    Vendor changes = vendor.differingFrom(known.vendor());
    if (act != VendorAct.UPDATE || changes.fields().isEmpty()) {
      return VendorResult.of(vendor, VendorStatus.MATCHED, known.recordNo(), "");
    }
    return sent(List.of(new VendorChange(false, changes))).get(0);
  }

  private List<VendorResult> sent(List<VendorChange> changes) {
    return isWritten ? sender.send(changes) : changes.stream().map(sender::preview).toList();
  }

  /** What the ledger shows of a vendor from now on. */
  private static LedgerVendor after(ShownVendors before, VendorResult result) {
    Vendor vendor = result.vendor();
    return before
        .ofId(vendor.id())
        .map(known -> new LedgerVendor(known.recordNo(), known.vendor().with(vendor), true))
        .orElse(new LedgerVendor(result.recordNo(), vendor, true));
  }

  private static Optional<Problem> fault(Vendor vendor, ShownVendors shown) {
    if (vendor.name().isEmpty()) {
      return Optional.of(VENDOR_NAME_MISSING.at(place(vendor)));
    }
    return shown
        .namesake(vendor)
        .map(other -> other.vendor().id())
        .map(other -> VENDOR_NAME_TAKEN.at(place(vendor), vendor.name(), other, other));
  }

  private static Optional<Problem> inactive(LedgerVendor known) {
    return known.active()
        ? Optional.empty()
        : Optional.of(VENDOR_INACTIVE.at(place(known.vendor())));
  }

  private static String place(Vendor vendor) {
    return "vendor " + vendor.id();
  }
}
