package nl.regiovisie.gateway.work.endorse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Role;
import nl.regiovisie.gateway.work.endorse.Outcomes.Attendance;
import nl.regiovisie.gateway.work.endorse.Outcomes.CareCount;
import nl.regiovisie.gateway.work.endorse.Outcomes.Publication;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.form.Refusal;
import nl.regiovisie.platform.problem.FieldError;

/**
 * Who was there and who was not, as it was typed.
 *
 * @param counts by id of the role
 * @param care by id of the kind of care
 * @param missing a line for each
 * @param reason why the group did not go through the list
 * @param checked whether the facilitator saw what will be published, and said yes
 */
record PublishForm(
        Map<String, String> counts,
        Map<String, String> care,
        String present,
        String missing,
        String reason,
        String note,
        boolean checked) {

    private static final String COUNT = "count-";
    private static final String CARE = "care-";
    private static final Map<String, String> NAMES = Map.of("notEndorsedBecause", "reason");

    /** @param ticked who was there by the list of participants, by id of the role */
    static PublishForm counted(Map<String, String> ticked) {
        return new PublishForm(ticked, Map.of(), "", "", "", "", false);
    }

    static PublishForm of(Form form, Table table) {
        Map<String, String> counts = new LinkedHashMap<>();
        table.roles().forEach(role -> counts.put(role.id(), form.text(COUNT + role.id())));
        Map<String, String> care = new LinkedHashMap<>();
        table.careKinds().forEach(kind -> care.put(kind.id(), form.text(CARE + kind.id())));
        return new PublishForm(
                counts,
                care,
                form.text("present"),
                form.text("missing"),
                form.text("reason"),
                form.text("note"),
                form.has("checked"));
    }

    /** The name of the field in which people of a role are counted. */
    public String field(Role role) {
        return COUNT + role.id();
    }

    public String count(Role role) {
        return counts.getOrDefault(role.id(), "");
    }

    /** The name of the field in which people who know a kind of care are counted. */
    public String careField(Named kind) {
        return CARE + kind.id();
    }

    public String careCount(Named kind) {
        return care.getOrDefault(kind.id(), "");
    }

    /** How many people were counted together. */
    public int people() {
        return publication().attendance().stream().mapToInt(Attendance::count).sum();
    }

    Faults faults(Table table) {
        List<FieldError> wrong = new ArrayList<>();
        counts.forEach((role, typed) -> check(typed, COUNT + role, wrong));
        care.forEach((kind, typed) -> check(typed, CARE + kind, wrong));
        check(present, "present", wrong);
        if (!table.open().isEmpty() && reason.isEmpty()) {
            wrong.add(Refusal.NO_ROUND.at("reason"));
        }
        return Faults.in(wrong);
    }

    /** The same, with the fields under the names of this form. */
    static Faults named(Faults faults) {
        return faults.named(NAMES);
    }

    Publication publication() {
        return new Publication(
                counted(counts, Attendance::new),
                counted(care, CareCount::new),
                Form.number(present).orElse(null),
                missing.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                Form.orNull(reason),
                Form.orNull(note));
    }

    private static <T> List<T> counted(Map<String, String> typed, BiFunction<String, Integer, T> group) {
        List<T> groups = new ArrayList<>();
        typed.forEach((id, count) -> Form.number(count)
                .filter(number -> number > 0)
                .ifPresent(number -> groups.add(group.apply(id, number))));
        return groups;
    }

    private static void check(String typed, String field, List<FieldError> wrong) {
        if (!typed.isEmpty() && Form.number(typed).isEmpty()) {
            wrong.add(Refusal.NO_PEOPLE.at(field));
        }
    }
}
