package nl.regiovisie.meeting.planning;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.platform.http.Cursor;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Asks for meetings in order of time. Only what is asked for is in the query, so that PostgreSQL can use the index that
 * fits; a region's meetings are walked along in the table that has them in order.
 */
final class MeetingQuery {

    private static final Map<MeetingStatus, String> IN_STATUS = Map.of(
            MeetingStatus.DRAFT, "m.status = DRAFT",
            MeetingStatus.PLANNED, "m.status = PLANNED and {start} > :now",
            MeetingStatus.HELD, "(m.status = HELD or m.status = PLANNED and {start} <= :now)",
            MeetingStatus.PUBLISHED, "m.status = PUBLISHED",
            MeetingStatus.CANCELLED, "m.status = CANCELLED");

    private final MeetingFilter filter;
    private final String start;
    private final String id;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    MeetingQuery(MeetingFilter filter) {
        this.filter = filter;
        start = filter.region() == null ? "m.startsAt" : "r.id.startsAt";
        id = filter.region() == null ? "m.id" : "r.id.meetingId";
        whose();
        where("r.id.regionCode = :region", "region", filter.region());
        where("m.series = :series", "series", filter.series());
        where("m.kind = :kind", "kind", filter.kind());
        where("m.mode = :mode", "mode", filter.mode());
        where(start + " >= :from", "from", filter.from());
        where(start + " < :until", "until", filter.until());
        inStatus();
        afterCursor();
    }

    static String cursorAfter(Meeting last) {
        return Cursor.encode(last.startsAt(), last.id());
    }

    /** One more than the limit, to know whether there are more. */
    Mutiny.SelectionQuery<Meeting> on(Mutiny.Session session) {
        String order = filter.soonest() ? " asc" : " desc";
        String from = filter.region() == null
                ? "from Meeting m"
                : "select m from MeetingRegion r join Meeting m on m.id = r.id.meetingId";
        Mutiny.SelectionQuery<Meeting> query = session.createSelectionQuery(
                from + " where " + String.join(" and ", conditions) + " order by " + start + order + ", " + id + order,
                Meeting.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(filter.limit() + 1);
    }

    private void whose() {
        if (filter.facilitator() == null) {
            conditions.add("m.announcedAt is not null");
        } else {
            where("array_contains(m.facilitators, :facilitator)", "facilitator", filter.facilitator());
        }
    }

    private void inStatus() {
        if (filter.status() != null) {
            conditions.add(IN_STATUS.get(filter.status()).replace("{start}", start));
            if (filter.status() == MeetingStatus.PLANNED || filter.status() == MeetingStatus.HELD) {
                values.put("now", filter.now());
            }
        }
    }

    private void afterCursor() {
        if (filter.cursor() != null) {
            List<String> last = Cursor.decode(filter.cursor(), 2);
            conditions.add("(" + start + ", " + id + ") " + (filter.soonest() ? ">" : "<") + " (:lastStart, :lastId)");
            try {
                values.put("lastStart", Instant.parse(last.get(0)));
                values.put("lastId", UUID.fromString(last.get(1)));
            } catch (DateTimeException | IllegalArgumentException nonsense) {
                throw Cursor.invalid();
            }
        }
    }

    private void where(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
