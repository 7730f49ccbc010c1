package nl.regiovisie.recommendation.reference;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.regiovisie.events.RegionEvent;

/** A municipality in a region for some time; {@code validUntil} is the first day on which it no longer holds. */
@Embeddable
record Membership(String regionCode, LocalDate validFrom, LocalDate validUntil) {

    static Membership of(RegionEvent.Membership membership) {
        return new Membership(membership.regionCode(), membership.validFrom(), membership.validUntil());
    }
}
