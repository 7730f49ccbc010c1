package nl.regiovisie.recommendation.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.regiovisie.platform.check.FieldErrors;

/**
 * What a municipality answers.
 *
 * @param rationale why, in Dutch, as residents read it; null only with ACCEPTED; 1–10,000 characters
 * @param actions what it will do, at most 50
 * @param passages ids of the passages of the vision that it led to, at most 20; they stand in a vision of the region
 * @param answeredOn the day of the decision, in Europe/Amsterdam, not in the future; null for now
 * @param copiedFrom CBS code of the municipality whose words these were at first; or null
 */
public record Answer(
        Outcome outcome,
        String rationale,
        List<Action> actions,
        List<UUID> passages,
        LocalDate answeredOn,
        String copiedFrom) {

    private static final int LONGEST_RATIONALE = 10_000;
    private static final int LONGEST_ACTION = 2_000;
    private static final int LONGEST_OWNER = 200;
    private static final int MOST_ACTIONS = 50;
    private static final int MOST_PASSAGES = 20;
    private static final Pattern QUARTER = Pattern.compile("2\\d{3}-Q[1-4]");

    public Answer {
        actions = Objects.requireNonNullElse(actions, List.of());
        passages = Objects.requireNonNullElse(passages, List.of());
    }

    /** Notes what is wrong with it in itself. */
    public void check(LocalDate today, FieldErrors errors) {
        if (errors.required("outcome", outcome)) {
            errors.check(rationale != null || !outcome.needsRationale(), "rationale", "rationale-required");
        }
        checkDraft(today, errors);
        errors.each("actions", actions, (field, action) -> {
            if (action != null) {
                errors.check(action.text() != null, field + ".text", "required");
            }
        });
    }

    /** Notes what is wrong with it in itself, though it may be incomplete. */
    public void checkDraft(LocalDate today, FieldErrors errors) {
        errors.optionalText("rationale", rationale, LONGEST_RATIONALE);
        errors.check(answeredOn == null || !answeredOn.isAfter(today), "answeredOn", "answered-in-the-future");
        errors.distinct("passages", passages, MOST_PASSAGES);
        errors.size("actions", actions, MOST_ACTIONS);
        errors.each("actions", actions, (field, action) -> check(field, action, errors));
    }

    private static void check(String field, Action action, FieldErrors errors) {
        if (action != null) {
            errors.optionalText(field + ".text", action.text(), LONGEST_ACTION);
            errors.optionalText(field + ".owner", action.owner(), LONGEST_OWNER);
            boolean quarter = action.quarter() == null
                    || QUARTER.matcher(action.quarter()).matches();
            errors.check(quarter, field + ".quarter", "quarter-format");
        }
    }
}
