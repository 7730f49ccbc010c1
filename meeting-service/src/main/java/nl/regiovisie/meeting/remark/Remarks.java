package nl.regiovisie.meeting.remark;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regiovisie.platform.Sha256;
import nl.regiovisie.platform.link.LinkGone;
import nl.regiovisie.platform.problem.NotFound;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
class Remarks {

    private final Mutiny.Session session;

    Remarks(Mutiny.Session session) {
        this.session = session;
    }

    /** @return null if there was never a period */
    Uni<RemarkRound> round(UUID meeting) {
        return session.find(RemarkRound.class, meeting);
    }

    /** Of a meeting, in order of arrival. */
    Uni<List<Remark>> all(UUID meeting) {
        return session.createSelectionQuery(
                        "from Remark r where r.meetingId = :meeting order by r.createdAt, r.id", Remark.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** Of one person, in order of arrival. */
    Uni<List<Remark>> of(RemarkInvitation invitation) {
        return session.createSelectionQuery(
                        "from Remark r where r.invitationId = :invitation order by r.createdAt, r.id", Remark.class)
                .setParameter("invitation", invitation.id())
                .getResultList();
    }

    /** @return null if there is none */
    Uni<Remark> find(UUID id) {
        return session.find(Remark.class, id);
    }

    /** @return fails with {@link NotFound} if the meeting has none of that id */
    Uni<Remark> get(UUID meeting, UUID id) {
        return find(id).map(remark -> remark == null || !remark.isOf(meeting) ? null : remark)
                .onItem()
                .ifNull()
                .failWith(() -> new NotFound("opmerking", id));
    }

    /** @return fails with {@link LinkGone} if nobody has that code */
    Uni<RemarkInvitation> invitation(String code) {
        return byCode(code, LockModeType.NONE);
    }

    /** The same, locked until the transaction ends: of two tabs of one person the second waits. */
    Uni<RemarkInvitation> lockInvitation(String code) {
        return byCode(code, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The registrations whose people got a link. */
    Uni<Set<UUID>> invited(UUID meeting) {
        return session.createSelectionQuery(
                        "select i.registrationId from RemarkInvitation i where i.meetingId = :meeting", UUID.class)
                .setParameter("meeting", meeting)
                .getResultList()
                .map(Set::copyOf);
    }

    Uni<Void> add(Object news) {
        return session.persist(news);
    }

    Uni<Void> remove(Remark remark) {
        return session.remove(remark);
    }

    Uni<Void> flush() {
        return session.flush();
    }

    private Uni<RemarkInvitation> byCode(String code, LockModeType lock) {
        return session.createSelectionQuery("from RemarkInvitation i where i.codeHash = :hash", RemarkInvitation.class)
                .setParameter("hash", Sha256.of(code))
                .setLockMode(lock)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> new LinkGone("remark-link-gone"));
    }
}
