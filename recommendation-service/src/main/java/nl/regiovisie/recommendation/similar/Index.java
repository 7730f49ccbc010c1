package nl.regiovisie.recommendation.similar;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.regiovisie.recommendation.thesaurus.Thesauri;
import nl.regiovisie.recommendation.thesaurus.Thesaurus;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where the features of texts are kept. What is put in it is found as soon as the transaction has ended. */
@ApplicationScoped
public class Index {

    private static final String ADD = """
        with here as (
            select id from contribution where id = :id and erased_at is null for share),
        added as (
            insert into similar_feature (feature, contribution_id)
            select feature, here.id from here, unnest(string_to_array(:features, chr(10))) feature
            on conflict do nothing)
        insert into similar_text (contribution_id, edition)
        select here.id, thesaurus.edition from here, thesaurus
        on conflict (contribution_id) do update set edition = excluded.edition
        returning edition\
        """;
    private static final String FORGET_OTHERS = """
        delete from similar_feature
         where contribution_id = :id and feature <> all(string_to_array(:features, chr(10)))\
        """;

    private static final String FORGET_ALL = """
        with words as (delete from similar_feature where contribution_id = :id)
        delete from similar_text where contribution_id = :id returning contribution_id\
        """;

    private final Mutiny.Session session;
    private final Thesauri thesauri;

    Index(Mutiny.Session session, Thesauri thesauri) {
        this.session = session;
        this.thesauri = thesauri;
    }

    /**
     * Adds the text of a contribution that was just stored; inside its transaction. One statement, because it stands
     * between somebody's publishing and everybody's reading.
     */
    public Uni<Void> add(UUID id, String text) {
        Thesaurus known = thesauri.known();
        return write(id, features(text, known))
                .chain(edition -> edition == null || edition == known.edition()
                        ? Uni.createFrom().voidItem()
                        : thesauri.newest().chain(newest -> renew(id, text, newest)));
    }

    /** Forgets what a contribution said; inside the transaction that erases it. */
    public Uni<Void> forget(UUID id) {
        return session.createNativeQuery(FORGET_ALL, UUID.class)
                .setParameter("id", id)
                .getResultList()
                .replaceWithVoid();
    }

    /** Compares a text anew, with another thesaurus than before; inside a transaction. */
    Uni<Void> renew(UUID id, String text, Thesaurus thesaurus) {
        String features = features(text, thesaurus);
        return session.createNativeQuery(FORGET_OTHERS)
                .setParameter("id", id)
                .setParameter("features", features)
                .executeUpdate()
                .chain(() -> write(id, features))
                .replaceWithVoid();
    }

    /**
     * The lock keeps the words of a contribution that is being erased from coming back.
     *
     * @return the edition that the thesaurus has by now; null if the contribution is erased
     */
    private Uni<Long> write(UUID id, String features) {
        return session.createNativeQuery(ADD, Long.class)
                .setParameter("id", id)
                .setParameter("features", features)
                .getSingleResultOrNull();
    }

    private static String features(String text, Thesaurus thesaurus) {
        return String.join("\n", Features.of(text, thesaurus).indexed());
    }
}
