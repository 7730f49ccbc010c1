package nl.regiovisie.meeting.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.problem.NotFound;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
class Reports {

    private final Mutiny.Session session;

    Reports(Mutiny.Session session) {
        this.session = session;
    }

    /** @return null if nobody began one */
    Uni<MeetingReport> find(UUID meeting) {
        return session.find(MeetingReport.class, meeting);
    }

    /** @return fails with {@link NotFound} if nobody began one */
    Uni<MeetingReport> get(UUID meeting) {
        return find(meeting).onItem().ifNull().failWith(() -> new NotFound("verslag", meeting));
    }

    /** In order. */
    Uni<List<Erratum>> errata(UUID meeting) {
        return session.createSelectionQuery(
                        "from Erratum e where e.meetingId = :meeting order by e.number", Erratum.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** @return null if there is none, wherever */
    Uni<Erratum> erratum(UUID id) {
        return session.find(Erratum.class, id);
    }

    /** @return null if there is no such file */
    Uni<ReportDocument> document(ReportFile file) {
        return session.find(ReportDocument.class, file);
    }

    Uni<Void> add(Object... news) {
        return session.persistAll(news);
    }

    /** Writes what changed, so that versions are the new ones. */
    Uni<Void> flush() {
        return session.flush();
    }
}
