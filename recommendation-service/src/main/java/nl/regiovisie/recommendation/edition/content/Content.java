package nl.regiovisie.recommendation.edition.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Everything that is public about a region, a series of meetings or the country, on one day. Words that were sent in are
 * counted and not repeated: whoever sent them in may have them erased, and what stands here stays.
 *
 * @param asOf the day for which it holds, in Europe/Amsterdam
 * @param map all regions of that day, from north to south; those of which it is not known where they are, are absent; null
 *     in what was kept before 27 November 2026
 * @param municipalities those in it on that day, by name; of a series those of which it asks something
 * @param meetings the published ones that were held for it or in it, oldest first
 * @param roles all that are known, more than one person each, in order
 * @param themes in their order; a theme of which nothing was said is absent
 * @param ended recommendations that held before, by number
 * @param fates how many contributions have which fate
 * @param sentIn how many of those were sent in, not said in a meeting
 * @param example true if any of it is invented demonstration content
 */
public record Content(
        Place place,
        LocalDate asOf,
        List<Tile> map,
        List<Municipality> municipalities,
        List<Meeting> meetings,
        List<String> roles,
        List<Theme> themes,
        List<Ended> ended,
        Map<String, Integer> fates,
        int sentIn,
        boolean example) {

    /**
     * What it is about, and what that is called.
     *
     * @param regionCode null unless it is a region
     * @param seriesId null unless it is a series of meetings
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Place(String regionCode, String seriesId, String name) {

        static Place of(Extent extent, String name) {
            return new Place(extent.regionCode(), extent.seriesId(), name);
        }

        public static Place region(String code, String name) {
            return of(Extent.region(code), name);
        }

        public Extent extent() {
            return new Extent(regionCode, seriesId);
        }

        @JsonIgnore
        public boolean isRegion() {
            return extent().isRegion();
        }

        @JsonIgnore
        public boolean isSeries() {
            return extent().isSeries();
        }

        @JsonIgnore
        public boolean isCountry() {
            return extent().isCountry();
        }
    }

    /**
     * A region on a map of equal tiles.
     *
     * @param column from the west, 0 and up
     * @param row from the north, 0 and up
     */
    public record Tile(String regionCode, int column, int row) {}

    /** @param code CBS code */
    public record Municipality(String code, String name, String regionCode) {}

    /** @param heldOn in Europe/Amsterdam */
    public record Meeting(UUID id, String title, LocalDate heldOn, List<Group> groups) {}

    /**
     * How many people of one role were in a meeting.
     *
     * @param id of the role; null in what was kept before 27 November 2026
     * @param role more than one, in Dutch
     * @param count at least 5; null if it was 1 to 4, so that nobody can be traced
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Group(String id, String role, Integer count) {

        /** Fewer people than this are not counted where everyone can read it. */
        public static final int TRACEABLE = 5;

        static Group of(String id, String role, int exact) {
            return new Group(id, role, exact < TRACEABLE ? null : exact);
        }
    }

    /** @param loose what was said in meetings and is in no recommendation */
    public record Theme(String id, String name, List<Recommendation> recommendations, List<Voice> loose) {}

    /**
     * @param number as readers cite it
     * @param national true if it holds for every region
     * @param reached how many municipalities of this edition it asks something of
     * @param voices what it was made of, word for word
     * @param answers of municipalities that answered, by name
     * @param origin null with a region
     */
    public record Recommendation(
            UUID id,
            int number,
            String title,
            String text,
            boolean national,
            int reached,
            Support support,
            List<Voice> voices,
            List<String> minorityViews,
            List<Answer> answers,
            @JsonInclude(JsonInclude.Include.NON_NULL) Origin origin) {

        public long counted(String outcome) {
            return answers.stream()
                    .filter(answer -> answer.outcome().equals(outcome))
                    .count();
        }

        /** How many municipalities have not answered. */
        public int pending() {
            return Math.max(0, reached - answers.size());
        }

        Optional<Answer> answerOf(String municipality) {
            return answers.stream()
                    .filter(answer -> answer.code().equals(municipality))
                    .findFirst();
        }
    }

    /**
     * Where a recommendation of a series or the country holds, and where else it comes from.
     *
     * @param regions names of those for which it holds; empty if it is national
     * @param otherSeries names of those in whose meetings something of it was said too; empty if it is about the country
     */
    public record Origin(List<String> regions, List<String> otherSeries) {}

    /**
     * In numbers, never as a percentage.
     *
     * @param roles more than one person each, in Dutch
     * @param inFavour bodies that said so afterwards
     * @param against bodies that see it otherwise
     */
    public record Support(
            int meetings,
            int meetingsInScope,
            List<String> roles,
            int contributions,
            int endorsed,
            int endorsedWithRemark,
            int minorityViews,
            int inFavour,
            int against,
            boolean broad) {}

    /**
     * What somebody said in a meeting.
     *
     * @param kind {@code BOTTLENECK}, {@code TIP}…
     * @param roles of who voiced it, more than one, in Dutch
     * @param meeting its title
     * @param remark of the group, when it endorsed with one; or null
     * @param fate {@code WAITING}, {@code CLOSED}…
     * @param reason of that fate; or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Voice(
            UUID id,
            String kind,
            String text,
            List<String> roles,
            String meeting,
            LocalDate heldOn,
            String endorsement,
            String remark,
            String fate,
            String reason) {}

    /**
     * @param code of the municipality
     * @param outcome {@code ACCEPTED}, {@code PARTIALLY_ACCEPTED}, {@code REJECTED} or {@code OUT_OF_SCOPE}
     * @param rationale null only with {@code ACCEPTED}
     * @param copiedFrom name of the municipality whose words these were at first; or null
     * @param realisation what came of it; null as long as nobody told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answer(
            String code,
            String municipality,
            String outcome,
            String rationale,
            List<Action> actions,
            LocalDate answeredOn,
            String copiedFrom,
            Realisation realisation) {}

    /** @param quarter {@code 2027-Q1}, or null */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Action(String text, String owner, String quarter) {}

    /** @param state {@code REALISED}, {@code PARTLY} or {@code NOT} */
    public record Realisation(String state, String explanation, LocalDate toldOn) {}

    /**
     * A recommendation that held before.
     *
     * @param reason why it was withdrawn; or null
     * @param successor number of the one that took its place; or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Ended(int number, String title, String text, LocalDate endedOn, String reason, Integer successor) {}

    public Stream<Recommendation> recommendations() {
        return themes.stream().flatMap(theme -> theme.recommendations().stream());
    }

    /** The same, whatever the day is. */
    boolean saysTheSameAs(Content other) {
        return equals(other.on(asOf));
    }

    private Content on(LocalDate day) {
        return new Content(place, day, map, municipalities, meetings, roles, themes, ended, fates, sentIn, example);
    }
}
