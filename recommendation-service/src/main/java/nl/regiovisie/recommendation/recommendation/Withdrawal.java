package nl.regiovisie.recommendation.recommendation;

import nl.regiovisie.platform.check.FieldErrors;

/**
 * Why a published recommendation no longer holds.
 *
 * @param reason in Dutch, as everyone reads it; 1–2,000 characters
 */
record Withdrawal(String reason) {

    private static final int LONGEST_REASON = 2_000;

    void check() {
        FieldErrors errors = new FieldErrors();
        errors.text("reason", reason, LONGEST_REASON);
        errors.refuse();
    }
}
