package nl.regiovisie.region.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.regiovisie.region.classification.Membership;

/**
 * Turns what is known of some days into memberships: from each of those days on the municipality is in the region that
 * was seen, until another one was seen, or none.
 */
class MembershipHistory {

    private final List<Membership> memberships = new ArrayList<>();

    /**
     * @param day later than those before
     * @param regionCode null or empty if there was no such municipality
     */
    MembershipHistory seen(LocalDate day, String regionCode) {
        String before = current() == null ? "" : current().regionCode();
        String now = regionCode == null ? "" : regionCode;
        if (!before.equals(now)) {
            end(day);
            begin(day, now);
        }
        return this;
    }

    /** The municipality ceased to exist on this day, which was known more exactly than the days seen. */
    MembershipHistory abolished(LocalDate day) {
        int last = memberships.size() - 1;
        Membership ended = memberships.get(last);
        if (ended.validUntil() != null && ended.validUntil().isBefore(day)) {
            throw new IllegalStateException("Abolished on " + day + ", but gone by " + ended.validUntil());
        }
        memberships.set(last, ended.until(day));
        return this;
    }

    List<Membership> memberships() {
        return List.copyOf(memberships);
    }

    private Membership current() {
        Membership last = memberships.isEmpty() ? null : memberships.get(memberships.size() - 1);
        return last == null || last.validUntil() != null ? null : last;
    }

    private void end(LocalDate day) {
        if (current() != null) {
            memberships.set(memberships.size() - 1, current().until(day));
        }
    }

    private void begin(LocalDate day, String regionCode) {
        if (!regionCode.isEmpty()) {
            memberships.add(Membership.since(day, regionCode));
        }
    }
}
