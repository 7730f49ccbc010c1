package nl.regiovisie.gateway.work.endorse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Role;
import nl.regiovisie.gateway.work.endorse.Outcomes.Attendance;
import nl.regiovisie.gateway.work.endorse.Outcomes.Publication;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.problem.FieldError;

/**
 * Who was there, as it was typed.
 *
 * @param counts by id of the role
 * @param checked whether the facilitator saw what will be published, and said yes
 */
record PublishForm(Map<String, String> counts, String present, String note, boolean checked) {

    private static final String FIELD = "count-";
    private static final String NO_NUMBER = "Vul een getal in, of laat het leeg als er niemand was.";

    /** @param ticked who was there by the list of participants, by id of the role */
    static PublishForm counted(Map<String, String> ticked) {
        return new PublishForm(ticked, "", "", false);
    }

    static PublishForm of(Form form, List<Role> roles) {
        Map<String, String> counts = new LinkedHashMap<>();
        roles.forEach(role -> counts.put(role.id(), form.text(FIELD + role.id())));
        return new PublishForm(counts, form.text("present"), form.text("note"), form.has("checked"));
    }

    /** The name of the field in which people of a role are counted. */
    public String field(Role role) {
        return FIELD + role.id();
    }

    public String count(Role role) {
        return counts.getOrDefault(role.id(), "");
    }

    /** How many people were counted together. */
    public int people() {
        return publication().attendance().stream().mapToInt(Attendance::count).sum();
    }

    Faults faults() {
        List<FieldError> wrong = new ArrayList<>();
        counts.forEach((role, typed) -> check(typed, FIELD + role, wrong));
        check(present, "present", wrong);
        return Faults.in(wrong);
    }

    Publication publication() {
        List<Attendance> attendance = new ArrayList<>();
        counts.forEach((role, typed) -> Form.number(typed)
                .filter(count -> count > 0)
                .ifPresent(count -> attendance.add(new Attendance(role, count))));
        return new Publication(attendance, Form.number(present).orElse(null), Form.orNull(note));
    }

    private static void check(String typed, String field, List<FieldError> wrong) {
        if (!typed.isEmpty() && Form.number(typed).isEmpty()) {
            wrong.add(new FieldError(field, NO_NUMBER));
        }
    }
}
