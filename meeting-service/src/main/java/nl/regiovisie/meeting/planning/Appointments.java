package nl.regiovisie.meeting.planning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** What was announced, as appointments in order of time; those that were cancelled are among them. */
@ApplicationScoped
public class Appointments {

    private static final String APPOINTMENT =
            "select new nl.regiovisie.meeting.planning.Appointment(m.id, m.title, m.mode,"
                    + " m.startsAt, m.endsAt, m.place, m.onlineLink, m.sequence, m.cancelledBecause, m.changedAt, m.example)";
    private static final String IN_ORDER = " order by m.startsAt, m.id";

    private final Mutiny.Session session;

    Appointments(Mutiny.Session session) {
        this.session = session;
    }

    public Uni<List<Appointment>> all(Instant since, int most) {
        return query(" from Meeting m where m.announcedAt is not null and m.startsAt >= :since" + IN_ORDER, since, most)
                .getResultList();
    }

    public Uni<List<Appointment>> ofRegion(String code, Instant since, int most) {
        String from = " from MeetingRegion r join Meeting m on m.id = r.id.meetingId"
                + " where r.id.regionCode = :code and r.id.startsAt >= :since and m.announcedAt is not null"
                + " order by r.id.startsAt, r.id.meetingId";
        return query(from, since, most).setParameter("code", code).getResultList();
    }

    public Uni<List<Appointment>> ofFacilitator(String account, Instant since, int most) {
        String from = " from Meeting m where array_contains(m.facilitators, :account) and m.announcedAt is not null"
                + " and m.startsAt >= :since" + IN_ORDER;
        return query(from, since, most).setParameter("account", account).getResultList();
    }

    private Mutiny.SelectionQuery<Appointment> query(String from, Instant since, int most) {
        return session.createSelectionQuery(APPOINTMENT + from, Appointment.class)
                .setParameter("since", since)
                .setMaxResults(most);
    }
}
