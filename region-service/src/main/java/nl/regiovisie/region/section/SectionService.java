package nl.regiovisie.region.section;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.outbox.Outbox;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.transaction.InOrder;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.region.regime.Regimes;
import nl.regiovisie.region.vision.Opened;
import nl.regiovisie.region.vision.Versions;
import nl.regiovisie.region.vision.VisionAccess;
import nl.regiovisie.region.vision.VisionVersion;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writing the text of a version, as long as it is being made. */
@ApplicationScoped
class SectionService implements Opened {

    private final Mutiny.Session session;
    private final Versions versions;
    private final VisionAccess access;
    private final Regimes regimes;
    private final Outbox outbox;
    private final Audit audit;
    private final Today today;

    SectionService(
            Mutiny.Session session,
            Versions versions,
            VisionAccess access,
            Regimes regimes,
            Outbox outbox,
            Audit audit,
            Today today) {
        this.session = session;
        this.versions = versions;
        this.access = access;
        this.regimes = regimes;
        this.outbox = outbox;
        this.audit = audit;
        this.today = today;
    }

    /**
     * Writes a section, or changes it. What stands there already is no change.
     *
     * @return whether it is new
     */
    @Transaction
    Uni<Boolean> write(String regionCode, int number, String itemCode, SectionDraft draft, String ifMatch) {
        FieldErrors errors = new FieldErrors();
        draft.check(errors);
        errors.refuse();
        return access.requireRegion(regionCode)
                .chain(() -> versions.lock(regionCode, number))
                .chain(version -> position(version, itemCode)
                        .chain(position -> session.find(Section.class, Section.id(version.id(), itemCode))
                                .chain(known -> known == null
                                        ? add(
                                                        version,
                                                        new Section(
                                                                version.id(), itemCode, position, draft, today.now()))
                                                .replaceWith(true)
                                        : change(version, known, draft, ifMatch).replaceWith(false))));
    }

    @Override
    public Uni<Void> opened(VisionVersion version) {
        return session.createSelectionQuery("from Section s where s.versionId = :version order by s.id", Section.class)
                .setParameter("version", version.id())
                .getResultList()
                .chain(all -> InOrder.each(all, section -> outbox.append(section.registered(today.now()))));
    }

    /** @return of the point on the checklist; fails with {@link NotFound} when nothing is asked about it */
    private Uni<Integer> position(VisionVersion version, String itemCode) {
        return regimes.position(version.id(), itemCode)
                .onItem()
                .ifNull()
                .failWith(() -> new NotFound("punt op de inhoudslijst", itemCode));
    }

    private Uni<Void> add(VisionVersion version, Section section) {
        version.requireInTheMaking();
        return session.persist(section).chain(() -> told(version, section));
    }

    private Uni<Void> change(VisionVersion version, Section section, SectionDraft draft, String ifMatch) {
        if (section.says(draft)) {
            return Uni.createFrom().voidItem();
        }
        version.requireInTheMaking();
        IfMatch.check(ifMatch, section.version(), () -> null);
        section.write(draft, today.now());
        return told(version, section);
    }

    private Uni<Void> told(VisionVersion version, Section section) {
        Uni<Void> recorded = audit.record("write-section", "vision/" + version.id());
        return version.status(today.day()).isReadable()
                ? recorded.chain(() -> outbox.append(section.registered(today.now())))
                : recorded;
    }
}
