package nl.regiovisie.recommendation.dialogue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.recommendation.turn.Speaker;
import nl.regiovisie.recommendation.turn.Turn;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where replies are kept, and the dialogues that they make. */
@ApplicationScoped
class Replies {

    private static final String BEGIN = """
        insert into dialogue (recommendation_id, municipality_code, version) values (:recommendation, :municipality, 0)
        on conflict do nothing returning recommendation_id\
        """;
    private static final String SAID = """
        select r.speaker, r.publishedAt from Reply r
         where r.recommendationId = :recommendation and r.municipalityCode = :municipality and r.state = :published
         order by r.publishedAt, r.id\
        """;

    private static final String FORGET = """
        update reply set text = '', reason = null, erased_at = :now, version = version + 1
         where state = 'REFUSED' and erased_at is null and refused_at < :before
        returning id\
        """;

    private final Mutiny.Session session;

    Replies(Mutiny.Session session) {
        this.session = session;
    }

    /** @return null if there is none */
    Uni<Reply> find(UUID id) {
        return session.find(Reply.class, id);
    }

    /** @return the reply, locked; fails with {@link NotFound} if there is none */
    Uni<Reply> lock(UUID id) {
        return session.find(Reply.class, id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> new NotFound("reactie", id));
    }

    Uni<Void> add(Reply reply) {
        return session.persist(reply);
    }

    /** What everyone can read under the answers of a municipality, in order. */
    Uni<List<Turn.Said>> said(DialogueId dialogue) {
        return session.createSelectionQuery(SAID, Object[].class)
                .setParameter("recommendation", dialogue.recommendationId())
                .setParameter("municipality", dialogue.municipalityCode())
                .setParameter("published", ReplyState.PUBLISHED)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Turn.Said((Speaker) row[0], (Instant) row[1]))
                        .toList());
    }

    /**
     * Erases the words of what was refused before a moment; that it was refused stays.
     *
     * @return how many
     */
    Uni<Integer> forgetRefused(Instant before, Instant now) {
        return session.createNativeQuery(FORGET, UUID.class)
                .setParameter("before", before)
                .setParameter("now", now)
                .getResultList()
                .map(List::size);
    }

    /** @return the dialogue, locked, so that its replies become public one after the other; a new one if need be */
    Uni<Dialogue> lock(DialogueId dialogue) {
        return session.createNativeQuery(BEGIN, UUID.class)
                .setParameter("recommendation", dialogue.recommendationId())
                .setParameter("municipality", dialogue.municipalityCode())
                .getSingleResultOrNull()
                .chain(() -> session.find(Dialogue.class, dialogue, LockModeType.PESSIMISTIC_WRITE));
    }
}
