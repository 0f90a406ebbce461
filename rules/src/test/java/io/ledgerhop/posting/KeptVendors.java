// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.posting.ledger.LedgerVendor;
import io.ledgerhop.posting.ledger.Submission;
import io.ledgerhop.posting.ledger.VendorChange;
import io.ledgerhop.posting.ledger.VendorMaster;
import io.ledgerhop.posting.ledger.VendorRequest;
import io.ledgerhop.posting.trail.ControlId;
import io.ledgerhop.problem.Fault;
import io.ledgerhop.problem.ProblemCode;
import io.ledgerhop.problem.Wording;
import io.ledgerhop.vendor.Vendor;
import io.ledgerhop.vendor.VendorField;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Vendors in memory, which fail as scripted; none is created twice. */
public final class KeptVendors implements VendorMaster {

  /** What happens to the next change that is sent; {@link #NOTHING} goes wrong with it. */
  public enum Failure {
    NOTHING,
    REQUEST_LOST,
    ANSWER_LOST,
    REFUSED,
    /** Another program has created it just before. */
    OVERTAKEN,
    KILLED_BEFORE,
    KILLED_AFTER
  }

  private enum MasterSays implements ProblemCode {
    NO_VENDOR("says no"),
    EXISTS("already exists"),
    SILENCE("no answer");

    private final String text;

    MasterSays(String text) {
      this.text = text;
    }

    @Override
    public Wording wording() {
      return Wording.error(Fault.REMOTE, text, "");
    }
  }

  public final Deque<Failure> failures = new ArrayDeque<>();
  public final List<ControlId> sent = new ArrayList<>();
  public int lookUps;
  public int requests;
  private final Map<String, LedgerVendor> vendors = new LinkedHashMap<>();
  private final Set<String> first = new HashSet<>();

  public KeptVendors(String id, String name) {
    put(new LedgerVendor("1", Vendor.of(id, Map.of(VendorField.NAME, name)), true));
    first.add(id);
  }

  /** The ids that a cache of master data knows from the beginning. */
  Set<String> idsAtFirst() {
    return first;
  }

  /** The vendors as they are now. */
  public List<LedgerVendor> all() {
    return List.copyOf(vendors.values());
  }

  public void put(LedgerVendor vendor) {
    vendors.put(vendor.vendor().id(), vendor);
  }

  @Override
  public List<LedgerVendor> find(Collection<Vendor> wanted) {
    lookUps++;
    return vendors.values().stream()
        .filter(known -> wanted.stream().anyMatch(vendor -> isLike(known.vendor(), vendor)))
        .toList();
  }

  private static boolean isLike(Vendor known, Vendor wanted) {
    return known.id().equals(wanted.id()) || known.name().equalsIgnoreCase(wanted.name());
  }

  @Override
  public String shown(VendorRequest request) {
    VendorChange change = request.change();
    return (change.isNew() ? "create " : "update ") + change.vendor().id();
  }

  @Override
  public List<Submission> submit(List<VendorRequest> together) {
    requests++;
    return together.stream().map(this::answer).toList();
  }

  private Submission answer(VendorRequest request) {
    VendorChange change = request.change();
    sent.add(request.controlId());
    Failure failure = failures.poll();
    if (failure == Failure.KILLED_BEFORE) {
      throw new BookkeepingLedger.Killed();
    }
    if (failure == Failure.REQUEST_LOST) {
      return new Submission.Unknown(MasterSays.SILENCE.at("line"));
    }
    if (failure == Failure.REFUSED) {
      return new Submission.Refused(MasterSays.NO_VENDOR.at("ledger"));
    }
    if (failure == Failure.OVERTAKEN) {
      write(change);
    }
    if (change.isNew() && vendors.containsKey(change.vendor().id())) {
      return new Submission.Refused(MasterSays.EXISTS.at("ledger"));
    }
    return answer(write(change), failure);
  }

  private String write(VendorChange change) {
    LedgerVendor before = vendors.get(change.vendor().id());
    LedgerVendor after =
        before == null
            ? new LedgerVendor("" + (vendors.size() + 1), change.vendor(), true)
            : new LedgerVendor(
                before.recordNo(), before.vendor().with(change.vendor()), before.active());
    put(after);
    return after.recordNo();
  }

  private static Submission answer(String recordNo, @Nullable Failure failure) {
    if (failure == Failure.KILLED_AFTER) {
      throw new BookkeepingLedger.Killed();
    }
    return failure == Failure.ANSWER_LOST
        ? new Submission.Unknown(MasterSays.SILENCE.at("line"))
        : new Submission.Posted(recordNo);
  }
}
