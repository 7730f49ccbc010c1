package nl.regiovisie.gateway.work.life;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import nl.regiovisie.gateway.work.bundle.Drafts.Recommendation;
import nl.regiovisie.gateway.work.bundle.Drafts.Wording;
import nl.regiovisie.gateway.work.form.Faults;

/** @param wordings the newest first */
public record EarlierPage(Recommendation draft, List<Wording> wordings, Faults faults) {

    public boolean discarded() {
        return "DISCARDED".equals(draft.status());
    }

    /** Whether it is what the draft says now. */
    public boolean now(Wording wording) {
        return !discarded() && wording.revision() == wordings.get(0).revision();
    }

    Wording wording(int revision) {
        return wordings.stream()
                .filter(wording -> wording.revision() == revision)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
