package nl.regiovisie.recommendation.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Everything that is public about one region, on one day.
 *
 * @param asOf the day for which it holds, in Europe/Amsterdam
 * @param municipalities those in the region on that day, by name
 * @param meetings the published ones that were held for the region, oldest first
 * @param themes in their order; a theme without recommendations is absent
 * @param example true if any of it is invented demonstration content
 * @param source where names and codes come from, to be printed with them
 */
record Summary(
        Region region,
        LocalDate asOf,
        List<Municipality> municipalities,
        List<Meeting> meetings,
        List<Theme> themes,
        boolean example,
        String source) {

    static final String SOURCE = "Bron: CBS";

    /** @param name as readers see it */
    record Region(String code, String name) {}

    /** @param code CBS code, {@code GM0344} */
    record Municipality(String code, String name) {}

    /** @param heldOn in Europe/Amsterdam */
    record Meeting(UUID id, String title, LocalDate heldOn, List<Attendance> attendance) {}

    /**
     * How many people of one role were in a meeting.
     *
     * @param plural the role, more than one, in Dutch
     * @param count 0, or at least 5; null if it was 1 to 4, so that nobody can be traced
     * @param fewerThan 5 where {@code count} is null, else null
     */
    record Attendance(String role, String plural, Integer count, Integer fewerThan) {

        private static final int TRACEABLE = 5;

        static Attendance of(String role, String plural, int exact) {
            boolean hidden = exact > 0 && exact < TRACEABLE;
            return new Attendance(role, plural, hidden ? null : exact, hidden ? TRACEABLE : null);
        }
    }

    record Theme(String id, String name, List<Recommendation> recommendations) {}

    /**
     * @param number as readers cite it
     * @param national true if it holds for every region
     * @param minorityViews views that some kept against it, in words
     * @param answers one for each municipality of the region, by name
     */
    record Recommendation(
            UUID id,
            int number,
            String title,
            String text,
            boolean national,
            Support support,
            List<String> minorityViews,
            List<Answer> answers) {

        public List<Answer> given() {
            return answers.stream().filter(Answer::given).toList();
        }

        public List<Answer> pending() {
            return answers.stream().filter(answer -> !answer.given()).toList();
        }

        boolean waitsFor(Municipality municipality) {
            return pending().stream().anyMatch(answer -> answer.municipality().equals(municipality));
        }

        /** @param outcome null for those that have not answered */
        public long counted(Outcome outcome) {
            return answers.stream()
                    .filter(answer -> answer.outcome() == outcome)
                    .count();
        }
    }

    /**
     * How widely a recommendation is supported, in numbers and never as a percentage.
     *
     * @param meetings in which it was named
     * @param meetingsInScope all published meetings of the regions for which it holds; at least {@code meetings}
     * @param roles names of the roles that voiced it, more than one, in Dutch
     * @param contributions how many contributions it was bundled from
     * @param endorsed how many of those the meeting endorsed
     * @param endorsedWithRemark how many it endorsed with a remark
     * @param minorityViews how many are the view of a minority
     */
    record Support(
            int meetings,
            int meetingsInScope,
            List<String> roles,
            int contributions,
            int endorsed,
            int endorsedWithRemark,
            int minorityViews) {}

    /**
     * What one municipality says it will do with one recommendation.
     *
     * @param outcome null while it has not answered
     * @param rationale why; null only without an answer or with {@code ACCEPTED}
     * @param copiedFrom name of the municipality whose words these were at first; or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            Municipality municipality,
            Outcome outcome,
            String rationale,
            List<Action> actions,
            LocalDate answeredOn,
            String copiedFrom) {

        static Answer pending(Municipality municipality) {
            return new Answer(municipality, null, null, List.of(), null, null);
        }

        boolean given() {
            return outcome != null;
        }
    }

    /**
     * @param owner a function, never a person; or null
     * @param quarter {@code 2027-Q1}, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Action(String text, String owner, String quarter) {}

    enum Outcome {
        ACCEPTED,
        PARTIALLY_ACCEPTED,
        REJECTED,
        OUT_OF_SCOPE
    }

    Stream<Recommendation> recommendations() {
        return themes.stream().flatMap(theme -> theme.recommendations().stream());
    }
}
