package nl.regiovisie.region.evaluation;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.transaction.Transactions;
import nl.regiovisie.region.evaluation.MomentView.AnswerView;
import nl.regiovisie.region.vision.VisionAccess;

/**
 * Who may read what councils answered: everyone once the evaluation is held; before that a body its own answers, and the
 * municipalities of the region all.
 */
@ApplicationScoped
class AnswerAccess {

    private final VisionAccess access;
    private final Caller caller;
    private final Transactions transactions;

    AnswerAccess(VisionAccess access, Caller caller, Transactions transactions) {
        this.access = access;
        this.caller = caller;
        this.transactions = transactions;
    }

    Uni<MomentView> readable(MomentView moment) {
        if (moment.status() == MomentStatus.HELD || moment.answers().isEmpty()) {
            return Uni.createFrom().item(moment);
        }
        return transactions
                .reading(() -> access.isInsider(moment.regionCode()))
                .map(insider -> insider ? moment : moment.withAnswers(own(moment)));
    }

    Uni<List<MomentView>> readable(List<MomentView> moments) {
        return Multi.createFrom()
                .iterable(moments)
                .onItem()
                .transformToUniAndConcatenate(this::readable)
                .collect()
                .asList();
    }

    private List<AnswerView> own(MomentView moment) {
        return moment.answers().stream()
                .filter(answer -> caller.bodies().contains(answer.bodyId().toString()))
                .toList();
    }
}
