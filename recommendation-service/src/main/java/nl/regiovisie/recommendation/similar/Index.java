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

    private static final String FORGET_OTHERS = """
            delete from similar_feature
             where contribution_id = :id and feature <> all(string_to_array(:features, chr(10)))""";
    private static final String ADD = """
            insert into similar_feature (feature, contribution_id)
            select feature, :id from unnest(string_to_array(:features, chr(10))) feature
            on conflict do nothing""";
    private static final String STAMP = """
            insert into similar_text (contribution_id, edition) values (:id, :edition)
            on conflict (contribution_id) do update set edition = excluded.edition""";

    private final Mutiny.Session session;
    private final Thesauri thesauri;

    Index(Mutiny.Session session, Thesauri thesauri) {
        this.session = session;
        this.thesauri = thesauri;
    }

    /** Adds the text of a contribution that is stored, or compares it anew; inside a transaction. */
    public Uni<Void> put(UUID id, String text) {
        return thesauri.newest().chain(thesaurus -> put(id, text, thesaurus));
    }

    Uni<Void> put(UUID id, String text, Thesaurus thesaurus) {
        String features = String.join("\n", Features.of(text, thesaurus).indexed());
        return change(FORGET_OTHERS, id, features)
                .chain(() -> change(ADD, id, features))
                .chain(() -> session.createNativeQuery(STAMP)
                        .setParameter("id", id)
                        .setParameter("edition", thesaurus.edition())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Uni<Integer> change(String query, UUID id, String features) {
        return session.createNativeQuery(query)
                .setParameter("id", id)
                .setParameter("features", features)
                .executeUpdate();
    }
}
