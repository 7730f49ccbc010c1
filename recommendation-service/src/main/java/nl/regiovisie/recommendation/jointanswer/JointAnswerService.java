package nl.regiovisie.recommendation.jointanswer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.problem.NotYours;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.platform.transaction.Transactions;
import nl.regiovisie.recommendation.assessment.AnswerJson;
import nl.regiovisie.recommendation.assessment.Assessments;
import nl.regiovisie.recommendation.reference.Reference;

/** Lets municipalities propose answers to their region. Any of them may change or withdraw a proposal. */
@ApplicationScoped
class JointAnswerService {

    private final JointAnswers proposals;
    private final Assessments assessments;
    private final Reference reference;
    private final AnswerJson json;
    private final Caller caller;
    private final Audit audit;
    private final Transactions transactions;
    private final Today today;

    JointAnswerService(
            JointAnswers proposals,
            Assessments assessments,
            Reference reference,
            AnswerJson json,
            Caller caller,
            Audit audit,
            Transactions transactions,
            Today today) {
        this.proposals = proposals;
        this.assessments = assessments;
        this.reference = reference;
        this.json = json;
        this.caller = caller;
        this.audit = audit;
        this.transactions = transactions;
        this.today = today;
    }

    /** @return fails with {@link NotFound} unless the caller answers for a municipality that is in the region today */
    Uni<Void> requireMember(String region) {
        return transactions.reading(() -> member(region));
    }

    /**
     * Proposes an answer, or changes the proposal. What stands there already is no change.
     *
     * @return whether it is new
     */
    @Transaction
    Uni<Boolean> propose(String region, UUID recommendation, Proposal proposal, String ifMatch) {
        proposal.refuseInvalid(today.day());
        return own(proposal.municipalityCode(), region)
                .chain(() -> requireCovered(region, recommendation))
                .chain(() -> proposals.lock(region, recommendation))
                .chain(known -> known == null
                        ? add(region, recommendation, proposal).replaceWith(true)
                        : change(known, proposal, ifMatch).replaceWith(false));
    }

    /** Withdraws a proposal; answers that took it over stay. One that is gone already is no change. */
    @Transaction
    Uni<Void> withdraw(String region, UUID recommendation, String ifMatch) {
        return member(region)
                .chain(() -> proposals.lock(region, recommendation))
                .chain(known -> known == null ? Uni.createFrom().voidItem() : withdraw(known, ifMatch));
    }

    private Uni<Void> withdraw(JointAnswer known, String ifMatch) {
        IfMatch.check(ifMatch, known.version(), () -> null);
        return proposals
                .remove(known)
                .chain(() -> audit.record("withdraw-joint-answer", "recommendation/" + known.recommendationId()));
    }

    private Uni<Void> add(String region, UUID recommendation, Proposal proposal) {
        JointAnswer fresh = new JointAnswer(region, recommendation);
        fresh.propose(proposal.municipalityCode(), json.of(proposal.answer()), today.now());
        return proposals.add(fresh).chain(() -> recorded(recommendation));
    }

    private Uni<Void> change(JointAnswer known, Proposal proposal, String ifMatch) {
        String content = json.of(proposal.answer());
        if (known.says(proposal.municipalityCode(), content)) {
            return Uni.createFrom().voidItem();
        }
        IfMatch.check(ifMatch, known.version(), () -> null);
        known.propose(proposal.municipalityCode(), content, today.now());
        return recorded(known.recommendationId());
    }

    private Uni<Void> recorded(UUID recommendation) {
        return audit.record("propose-joint-answer", "recommendation/" + recommendation);
    }

    private Uni<Void> requireCovered(String region, UUID recommendation) {
        return assessments
                .covered(region, List.of(recommendation))
                .invoke(covered -> {
                    if (covered.isEmpty()) {
                        throw new NotFound("aanbeveling voor deze regio met nummer", recommendation);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> own(String municipality, String region) {
        refuseUnless(caller.municipalities().contains(municipality));
        return reference
                .inRegion(municipality, region)
                .invoke(JointAnswerService::refuseUnless)
                .replaceWithVoid();
    }

    private Uni<Void> member(String region) {
        return reference
                .anyInRegion(caller.municipalities(), region)
                .invoke(there -> {
                    if (!there) {
                        throw new NotFound("voorstel voor uw gemeente in regio", region);
                    }
                })
                .replaceWithVoid();
    }

    private static void refuseUnless(boolean member) {
        if (!member) {
            throw new NotYours(Messages.of("region-not-yours"));
        }
    }
}
