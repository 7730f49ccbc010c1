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
 * Which meetings are asked for. Only what is asked for is in the query, so that PostgreSQL can use the index that fits.
 *
 * @param region null for all
 * @param status null for all
 * @param facilitator account whose meetings are asked for, drafts too; null for all that were announced
 * @param cursor null for the first page
 * @param now decides which planned meetings are held
 */
record MeetingFilter(String region, MeetingStatus status, String facilitator, String cursor, int limit, Instant now) {

    private static final Map<MeetingStatus, String> IN_STATUS = Map.of(
            MeetingStatus.DRAFT, "m.status = DRAFT",
            MeetingStatus.PLANNED, "m.status = PLANNED and m.startsAt > :now",
            MeetingStatus.HELD, "(m.status = HELD or m.status = PLANNED and m.startsAt <= :now)",
            MeetingStatus.PUBLISHED, "m.status = PUBLISHED",
            MeetingStatus.CANCELLED, "m.status = CANCELLED");

    static String cursorAfter(Meeting last) {
        return Cursor.encode(last.plan().startsAt(), last.id());
    }

    Mutiny.SelectionQuery<Meeting> query(Mutiny.Session session) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>();
        if (region != null) {
            conditions.add("array_contains(m.regionCodes, :region)");
            values.put("region", region);
        }
        if (facilitator == null) {
            conditions.add("m.announcedAt is not null");
        } else {
            conditions.add("array_contains(m.facilitators, :facilitator)");
            values.put("facilitator", facilitator);
        }
        inStatus(conditions, values);
        afterCursor(conditions, values);
        return query(session, conditions, values);
    }

    private void inStatus(List<String> conditions, Map<String, Object> values) {
        if (status != null) {
            conditions.add(IN_STATUS.get(status));
            if (status == MeetingStatus.PLANNED || status == MeetingStatus.HELD) {
                values.put("now", now);
            }
        }
    }

    private void afterCursor(List<String> conditions, Map<String, Object> values) {
        if (cursor != null) {
            List<String> last = Cursor.decode(cursor, 2);
            conditions.add("(m.startsAt, m.id) < (:lastStart, :lastId)");
            try {
                values.put("lastStart", Instant.parse(last.get(0)));
                values.put("lastId", UUID.fromString(last.get(1)));
            } catch (DateTimeException | IllegalArgumentException nonsense) {
                throw Cursor.invalid();
            }
        }
    }

    private Mutiny.SelectionQuery<Meeting> query(
            Mutiny.Session session, List<String> conditions, Map<String, Object> values) {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        Mutiny.SelectionQuery<Meeting> query = session.createSelectionQuery(
                "from Meeting m" + where + " order by m.startsAt desc, m.id desc", Meeting.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(limit + 1);
    }
}
