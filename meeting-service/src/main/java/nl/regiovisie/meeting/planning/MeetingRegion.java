package nl.regiovisie.meeting.planning;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a meeting is about a region, in order of time; kept by the database, never written here. */
@Entity
@Immutable
class MeetingRegion {

    @EmbeddedId
    private Place id;

    protected MeetingRegion() {}

    /** Where a meeting stands in the list of a region. */
    @Embeddable
    record Place(String regionCode, Instant startsAt, UUID meetingId) implements Serializable {}
}
