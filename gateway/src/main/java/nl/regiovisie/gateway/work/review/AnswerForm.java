package nl.regiovisie.gateway.work.review;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.review.Reviews.Action;
import nl.regiovisie.gateway.work.review.Reviews.Answered;
import nl.regiovisie.gateway.work.review.Reviews.Assessment;
import nl.regiovisie.gateway.work.review.Reviews.Draft;
import nl.regiovisie.gateway.work.review.Reviews.Section;

/**
 * An answer as it was typed. Fields have the names of the API.
 *
 * @param actions with one empty line at the end
 * @param passages of the vision that it leads to
 * @param copiedFrom code of the municipality whose words these were at first; empty for none
 * @param version of the answer that the municipality had before it; empty for the first
 * @param draft version of the draft that this goes on with; empty for none
 */
public record AnswerForm(
        String outcome,
        String rationale,
        List<Action> actions,
        List<UUID> passages,
        String copiedFrom,
        String version,
        String draft) {

    static final AnswerForm EMPTY = new AnswerForm("", "", withEmpty(List.of()), List.of(), "", "", "");

    private static final int MOST_ACTIONS = 50;

    /** The draft, or else the answer that was given; empty without an item. */
    static AnswerForm of(Item item) {
        if (item == null) {
            return EMPTY;
        }
        AnswerForm given = item.assessment() == null ? EMPTY : of(item.assessment());
        return item.draft() == null ? given : of(item.draft(), given.version);
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
                form.text("copiedFrom"),
                form.text("version"),
                form.text("draft"));
    }

    /** The name of a field of an action, as the API names it: {@code actions[0].owner}. */
    public String field(int index, String part) {
        return "actions[" + index + "]." + part;
    }

    /** The same words, on top of something newer: storing them now is a decision. */
    AnswerForm over(Newer newer) {
        String number = String.valueOf(newer.version());
        return newer.draft()
                ? new AnswerForm(outcome, rationale, actions, passages, copiedFrom, version, number)
                : new AnswerForm(outcome, rationale, actions, passages, copiedFrom, number, draft);
    }

    /** With the words of another answer below those that were typed. */
    AnswerForm with(String otherOutcome, String otherRationale, String from) {
        String added = text(otherRationale);
        String both = rationale.isBlank() || added.isBlank() ? rationale + added : rationale + "\n\n" + added;
        return new AnswerForm(otherOutcome, both, actions, passages, from, version, draft);
    }

    Answered answered() {
        List<Action> filled = actions.stream().filter(action -> !blank(action)).toList();
        return new Answered(Form.orNull(outcome), Form.orNull(rationale), filled, passages, Form.orNull(copiedFrom));
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
        return etag(version);
    }

    /** As an ETag; null for the first draft. */
    String draftIfMatch() {
        return etag(draft);
    }

    /** Null when there is no draft. */
    Integer draftVersion() {
        return Form.number(draft).orElse(null);
    }

    private static AnswerForm of(Assessment given) {
        return new AnswerForm(
                given.outcome(),
                text(given.rationale()),
                withEmpty(given.actions()),
                passages(given),
                given.copiedFrom() == null ? "" : given.copiedFrom().code(),
                String.valueOf(given.version()),
                "");
    }

    private static AnswerForm of(Draft kept, String version) {
        Answered answer = kept.answer();
        return new AnswerForm(
                text(answer.outcome()),
                text(answer.rationale()),
                withEmpty(answer.actions()),
                answer.passages() == null ? List.of() : answer.passages(),
                text(answer.copiedFrom()),
                version,
                String.valueOf(kept.version()));
    }

    /** As an ETag; null for nothing. */
    static String etag(String number) {
        return number.isEmpty() ? null : "\"" + number + "\"";
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
        List<Action> lines = new ArrayList<>(actions == null ? List.of() : actions);
        lines.add(new Action("", "", ""));
        return lines;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
