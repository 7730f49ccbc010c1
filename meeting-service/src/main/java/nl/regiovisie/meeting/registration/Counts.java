package nl.regiovisie.meeting.registration;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.meeting.registration.CountsView.RoleCount;
import org.hibernate.reactive.mutiny.Mutiny;

/** How many people of each role: of those who are still known, and of those who were forgotten. */
@ApplicationScoped
class Counts {

    private static final String PER_ROLE = """
            select c.role, cast(sum(c.registered) as integer), cast(sum(c.present) as integer)
              from (select role, 1 registered, case when present then 1 else 0 end present
                      from registration where meeting_id = :meeting and state = 'REGISTERED'
                    union all
                    select role, 0, 1 from registration where meeting_id = :meeting and state = 'WAITING' and present
                    union all
                    select role, registered, present from registration_count where meeting_id = :meeting) c
              join participant_role p on p.id = c.role
             group by c.role, p.position order by p.position""";

    private static final String KEEP = """
            insert into registration_count (meeting_id, role, registered, present)
            values (:meeting, :role, :registered, :present)
            on conflict (meeting_id, role) do update
               set registered = registration_count.registered + excluded.registered,
                   present = registration_count.present + excluded.present
            returning role""";

    private final Mutiny.Session session;

    Counts(Mutiny.Session session) {
        this.session = session;
    }

    /** By the order of the roles; roles of which nobody comes are left out. */
    Uni<List<RoleCount>> perRole(UUID meeting) {
        return session.createNativeQuery(PER_ROLE, Object[].class)
                .setParameter("meeting", meeting)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new RoleCount((String) row[0], (Integer) row[1], (Integer) row[2]))
                        .toList());
    }

    /** Counts somebody who is forgotten after the meeting. */
    Uni<Void> keep(Registration forgotten) {
        return session.createNativeQuery(KEEP, String.class)
                .setParameter("meeting", forgotten.meetingId())
                .setParameter("role", forgotten.participant().role())
                .setParameter("registered", forgotten.state() == RegistrationState.REGISTERED ? 1 : 0)
                .setParameter("present", forgotten.present() ? 1 : 0)
                .getSingleResult()
                .replaceWithVoid();
    }
}
