package nl.regiovisie.gateway.work.notes;

import java.util.List;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.notes.Notes.Preview;
import nl.regiovisie.gateway.work.plan.OwnMeetings.Meeting;

/** @param seen what the list would add; null on the empty form */
record ListPage(Meeting meeting, List<Named> themes, ListForm form, Preview seen, Faults faults) {

    private static final List<String> KINDS =
            List.of("BOTTLENECK", "RECOMMENDATION", "GOING_WELL", "TIP", "QUOTATION", "GOOD_PRACTICE", "SIGNAL");

    public List<String> kinds() {
        return KINDS;
    }

    public String theme(String id) {
        return themes.stream()
                .filter(theme -> theme.id().equals(id))
                .map(Named::name)
                .findFirst()
                .orElse(id);
    }

    ListPage with(Preview preview) {
        return new ListPage(meeting, themes, form, preview, faults);
    }

    ListPage with(Faults wrong) {
        return new ListPage(meeting, themes, form, seen, wrong);
    }
}
