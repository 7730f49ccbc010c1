package nl.regiovisie.recommendation.contribution;

import nl.regiovisie.platform.check.FieldErrors;

/**
 * What an editor decides about a contribution.
 *
 * @param state anything but BUNDLED, which follows from bundling
 * @param reason why, in Dutch, as whoever contributed will read it; compulsory for ANSWERED and CLOSED; 1–2,000
 *     characters
 */
record FateDecision(Fate state, String reason) {

    private static final int LONGEST_REASON = 2_000;

    void check() {
        FieldErrors errors = new FieldErrors();
        if (errors.required("state", state)) {
            errors.check(state != Fate.BUNDLED, "state", "fate-follows-from-bundling");
            errors.check(reason != null || !state.needsReason(), "reason", "fate-needs-reason");
        }
        errors.optionalText("reason", reason, LONGEST_REASON);
        errors.refuse();
    }
}
