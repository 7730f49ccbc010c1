package nl.regiovisie.recommendation.dialogue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds out anew who is waited for, whenever what everyone can read has changed. */
@ApplicationScoped
class Turns {

    private final Replies replies;

    Turns(Replies replies) {
        this.replies = replies;
    }

    /** In the transaction of that change. */
    Uni<Void> renew(DialogueId id) {
        return replies.lock(id)
                .chain(dialogue -> replies.said(id).invoke(dialogue::hear))
                .replaceWithVoid();
    }
}
