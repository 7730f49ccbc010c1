package nl.regiovisie.recommendation.figure;

import java.time.Instant;
import java.util.List;

/**
 * The consultation in figures. Everything that is counted can be read one by one elsewhere, except people: those are summed
 * from what each meeting shows to everyone (ADR 34).
 *
 * @param asOf when it was counted; up to a few seconds ago
 * @param items by code, the regions of today
 */
public record Figures(Instant asOf, OfCountry country, List<OfRegion> items) {

    /**
     * @param numbers over all regions; what holds in several regions is counted once
     */
    public record OfCountry(Numbers numbers) {}

    /**
     * @param municipalities in it today
     * @param numbers of what holds for it; what holds for several regions, or for all, counts in each
     */
    public record OfRegion(String regionCode, String regionName, int municipalities, Numbers numbers) {}

    /**
     * @param meetings published ones
     * @param recommendations published ones that hold
     * @param byTheme those by theme, in the order of the themes
     */
    public record Numbers(
            int meetings,
            People people,
            Contributions contributions,
            int recommendations,
            List<ThemeCount> byTheme,
            Answers answers) {}

    /** How many people took part, as often as they did: somewhere between these, since a meeting hides counts of 1 to 4. */
    public record People(int atLeast, int atMost) {

        static final People NOBODY = new People(0, 0);
    }

    /** What was said, by what became of it. */
    public record Contributions(int total, int waiting, int bundled, int escalated, int answered, int closed) {}

    public record ThemeCount(String theme, String name, int recommendations) {}

    /**
     * What municipalities answered last.
     *
     * @param possible recommendations times the municipalities that each reaches today
     * @param realised of those accepted, in whole or in part; as told last, as are the next two
     * @param medianDays half of the answers came within so many days after the recommendation was published; null without
     *     answers
     */
    public record Answers(
            int possible,
            int given,
            int accepted,
            int partiallyAccepted,
            int rejected,
            int outOfScope,
            int realised,
            int partlyRealised,
            int notRealised,
            Integer medianDays) {

        static final Answers NONE = new Answers(0, 0, 0, 0, 0, 0, 0, 0, 0, null);
    }
}
