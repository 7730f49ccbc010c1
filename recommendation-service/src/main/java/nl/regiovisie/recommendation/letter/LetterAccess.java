package nl.regiovisie.recommendation.letter;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.problem.NotYours;
import nl.regiovisie.recommendation.dialogue.Voices;

/** Who may see and do what: a letter is of the body that writes it. Editors read what is finished. */
@ApplicationScoped
public class LetterAccess {

    private static final String OWNER = "select body_id, state from letter where id = $1";

    private final Voices voices;
    private final Caller caller;
    private final Pool pool;

    LetterAccess(Voices voices, Caller caller, Pool pool) {
        this.voices = voices;
        this.caller = caller;
        this.pool = pool;
    }

    /** @throws NotYours unless the caller speaks for the body */
    public void requireOwn(UUID body) {
        if (!voices.bodies().contains(body)) {
            throw new NotYours(Messages.of("body-not-yours"));
        }
    }

    /** @return fails with {@link NotFound} if there is no such letter, or none that the caller may see */
    Uni<LetterState> requireReader(UUID letter) {
        return pool.preparedQuery(OWNER).execute(Tuple.of(letter)).map(rows -> {
            if (rows.size() > 0) {
                Row row = rows.iterator().next();
                LetterState state = LetterState.valueOf(row.getString("state"));
                boolean edited = caller.has(Roles.EDITOR) && state == LetterState.FINAL;
                if (edited || voices.bodies().contains(row.getUUID("body_id"))) {
                    return state;
                }
            }
            throw new NotFound("brief", letter);
        });
    }

    /** Bodies of which the caller sees letters; null for all that are finished. Whoever speaks for a body sees its own. */
    UUID[] readable() {
        Set<UUID> own = voices.bodies();
        return own.isEmpty() && caller.has(Roles.EDITOR) ? null : own.toArray(UUID[]::new);
    }
}
