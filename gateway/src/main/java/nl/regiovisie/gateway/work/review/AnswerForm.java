package nl.regiovisie.gateway.work.review;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiovisie.gateway.web.published.PublicVisions.Section;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.review.Reviews.Action;
import nl.regiovisie.gateway.work.review.Reviews.Answered;
import nl.regiovisie.gateway.work.review.Reviews.Assessment;

/**
 * An answer as it was typed. Fields have the names of the API.
 *
 * @param actions with one empty line at the end
 * @param passages of the vision that it leads to
 * @param version of the answer that the municipality had before it; empty for the first
 */
public record AnswerForm(String outcome, String rationale, List<Action> actions, List<UUID> passages, String version) {

    private static final int MOST_ACTIONS = 50;

    static AnswerForm of(Assessment given) {
        return given == null
                ? new AnswerForm("", "", withEmpty(List.of()), List.of(), "")
                : new AnswerForm(
                        given.outcome(),
                        text(given.rationale()),
                        withEmpty(given.actions()),
                        passages(given),
                        String.valueOf(given.version()));
    }

    static AnswerForm of(Form form) {
        List<Action> typed = IntStream.range(0, MOST_ACTIONS)
                .mapToObj(index -> action(form, "actions[" + index + "]."))
                .filter(action -> !blank(action))
                .toList();
        return new AnswerForm(
                form.text("outcome"),
                form.text("rationale"),
                withEmpty(typed),
                form.ids("passages"),
                form.text("version"));
    }

    /** The name of a field of an action, as the API names it: {@code actions[0].owner}. */
    public String field(int index, String part) {
        return "actions[" + index + "]." + part;
    }

    /** The same words, on top of a newer answer: storing them now is a decision. */
    AnswerForm over(Assessment newer) {
        return new AnswerForm(outcome, rationale, actions, passages, String.valueOf(newer.version()));
    }

    Answered answered() {
        List<Action> filled = actions.stream().filter(action -> !blank(action)).toList();
        return new Answered(Form.orNull(outcome), Form.orNull(rationale), filled, passages);
    }

    public boolean leadsTo(UUID passage) {
        return passages.contains(passage);
    }

    /** Those that stand in another version than the one that is shown: they stay. */
    public List<UUID> elsewhere(List<Section> shown) {
        return passages.stream()
                .filter(id -> shown.stream()
                        .flatMap(section -> section.passages().stream())
                        .noneMatch(passage -> passage.id().equals(id)))
                .toList();
    }

    /** As an ETag; null for the first answer. */
    String ifMatch() {
        return version.isEmpty() ? null : "\"" + version + "\"";
    }

    private static List<UUID> passages(Assessment given) {
        return given.passages() == null
                ? List.of()
                : given.passages().stream().map(passage -> passage.id()).toList();
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
