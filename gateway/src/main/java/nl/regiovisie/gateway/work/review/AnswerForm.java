package nl.regiovisie.gateway.work.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.review.Reviews.Action;
import nl.regiovisie.gateway.work.review.Reviews.Answered;
import nl.regiovisie.gateway.work.review.Reviews.Assessment;

/**
 * An answer as it was typed. Fields have the names of the API.
 *
 * @param actions with one empty line at the end
 * @param version of the answer that the municipality had before it; empty for the first
 */
public record AnswerForm(String outcome, String rationale, List<Action> actions, String version) {

    private static final int MOST_ACTIONS = 50;

    static AnswerForm of(Assessment given) {
        return given == null
                ? new AnswerForm("", "", withEmpty(List.of()), "")
                : new AnswerForm(
                        given.outcome(),
                        text(given.rationale()),
                        withEmpty(given.actions()),
                        String.valueOf(given.version()));
    }

    static AnswerForm of(Form form) {
        List<Action> typed = IntStream.range(0, MOST_ACTIONS)
                .mapToObj(index -> action(form, "actions[" + index + "]."))
                .filter(action -> !blank(action))
                .toList();
        return new AnswerForm(form.text("outcome"), form.text("rationale"), withEmpty(typed), form.text("version"));
    }

    /** The name of a field of an action, as the API names it: {@code actions[0].owner}. */
    public String field(int index, String part) {
        return "actions[" + index + "]." + part;
    }

    /** The same words, on top of a newer answer: storing them now is a decision. */
    AnswerForm over(Assessment newer) {
        return new AnswerForm(outcome, rationale, actions, String.valueOf(newer.version()));
    }

    Answered answered() {
        List<Action> filled = actions.stream().filter(action -> !blank(action)).toList();
        return new Answered(Form.orNull(outcome), Form.orNull(rationale), filled);
    }

    /** As an ETag; null for the first answer. */
    String ifMatch() {
        return version.isEmpty() ? null : "\"" + version + "\"";
    }

    private static Action action(Form form, String field) {
        return new Action(
                form.textOrNull(field + "text"), form.textOrNull(field + "owner"), form.textOrNull(field + "quarter"));
    }

    private static boolean blank(Action action) {
        return Stream.of(text(action.text()), text(action.owner()), text(action.quarter()))
                .allMatch(String::isBlank);
    }

    private static List<Action> withEmpty(List<Action> actions) {
        List<Action> lines = new ArrayList<>(actions);
        lines.add(new Action("", "", ""));
        return lines;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
