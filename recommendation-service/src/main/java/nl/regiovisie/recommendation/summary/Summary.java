package nl.regiovisie.recommendation.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiovisie.recommendation.edition.content.Content;
import nl.regiovisie.recommendation.edition.content.Content.Action;
import nl.regiovisie.recommendation.edition.content.Content.Group;
import nl.regiovisie.recommendation.edition.content.Content.Support;

/**
 * What is public about one region, on one day, as the API shows it.
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

    private static final String SOURCE = "Bron: CBS";

    static Summary of(Content content) {
        List<Municipality> municipalities = content.municipalities().stream()
                .map(one -> new Municipality(one.code(), one.name()))
                .toList();
        return new Summary(
                new Region(content.place().regionCode(), content.place().name()),
                content.asOf(),
                municipalities,
                content.meetings().stream().map(Meeting::of).toList(),
                content.themes().stream()
                        .filter(theme -> !theme.recommendations().isEmpty())
                        .map(theme -> Theme.of(theme, municipalities))
                        .toList(),
                content.example(),
                SOURCE);
    }

    /** @param name as readers see it */
    record Region(String code, String name) {}

    /** @param code CBS code, {@code GM0344} */
    record Municipality(String code, String name) {}

    /** @param heldOn in Europe/Amsterdam */
    record Meeting(UUID id, String title, LocalDate heldOn, List<Attendance> attendance) {

        static Meeting of(Content.Meeting meeting) {
            return new Meeting(
                    meeting.id(),
                    meeting.title(),
                    meeting.heldOn(),
                    meeting.groups().stream().map(Attendance::of).toList());
        }
    }

    /**
     * How many people of one role were in a meeting.
     *
     * @param plural the role, more than one, in Dutch
     * @param count at least 5; null if it was 1 to 4, so that nobody can be traced
     * @param fewerThan 5 where {@code count} is null, else null
     */
    record Attendance(String role, String plural, Integer count, Integer fewerThan) {

        static Attendance of(Group group) {
            return new Attendance(
                    group.id(), group.role(), group.count(), group.count() == null ? Group.TRACEABLE : null);
        }
    }

    record Theme(String id, String name, List<Recommendation> recommendations) {

        static Theme of(Content.Theme theme, List<Municipality> municipalities) {
            return new Theme(
                    theme.id(),
                    theme.name(),
                    theme.recommendations().stream()
                            .map(one -> Recommendation.of(one, municipalities))
                            .toList());
        }
    }

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

        static Recommendation of(Content.Recommendation one, List<Municipality> municipalities) {
            Map<String, Content.Answer> given =
                    one.answers().stream().collect(Collectors.toMap(Content.Answer::code, Function.identity()));
            return new Recommendation(
                    one.id(),
                    one.number(),
                    one.title(),
                    one.text(),
                    one.national(),
                    one.support(),
                    one.minorityViews(),
                    municipalities.stream()
                            .map(municipality -> Answer.of(municipality, given.get(municipality.code())))
                            .toList());
        }
    }

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
            String outcome,
            String rationale,
            List<Action> actions,
            LocalDate answeredOn,
            String copiedFrom) {

        /** @param given null while it has not answered */
        static Answer of(Municipality municipality, Content.Answer given) {
            return given == null
                    ? new Answer(municipality, null, null, List.of(), null, null)
                    : new Answer(
                            municipality,
                            given.outcome(),
                            given.rationale(),
                            given.actions(),
                            given.answeredOn(),
                            given.copiedFrom());
        }
    }
}
