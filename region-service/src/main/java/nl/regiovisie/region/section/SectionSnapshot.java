package nl.regiovisie.region.section;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.stream.Stream;
import nl.regiovisie.platform.Today;
import nl.regiovisie.region.snapshot.Snapshot;
import org.hibernate.reactive.mutiny.Mutiny;

/** All sections that everyone may read. */
@ApplicationScoped
class SectionSnapshot implements Snapshot {

    private final Mutiny.Session session;
    private final Today today;

    SectionSnapshot(Mutiny.Session session, Today today) {
        this.session = session;
        this.today = today;
    }

    @Override
    public String kind() {
        return "vision-sections";
    }

    @Override
    public Uni<Page> page(String after, int limit) {
        return session.createSelectionQuery(
                        "from Section s where s.id > :after and exists (select 1 from VisionVersion v"
                                + " where v.id = s.versionId and v.status not in (PREPARATION, DRAFT)) order by s.id",
                        Section.class)
                .setParameter("after", after == null ? "" : after)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .setMaxResults(limit)
                .getResultList()
                .map(sections ->
                        Page.of(sections, limit, Section::id, section -> Stream.of(section.registered(today.now()))));
    }
}
