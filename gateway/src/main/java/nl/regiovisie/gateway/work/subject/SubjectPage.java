package nl.regiovisie.gateway.work.subject;

import java.util.List;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.subject.DataSubjects.Known;

/**
 * @param email as it was typed
 * @param known what is known of it; null before it was asked
 * @param erased how many registrations were erased just now; null if nothing was
 */
public record SubjectPage(String email, List<Known> known, Integer erased, Faults faults) {

    static SubjectPage empty() {
        return new SubjectPage("", null, null, Faults.NONE);
    }
}
