package nl.regiovisie.gateway.work.theme;

import java.util.List;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Series;

/**
 * A theme in a meeting.
 *
 * @param offered whether people choose from it; if not, it shows what was said under it before, and nothing is lost
 */
public record OfferedTheme(String id, String name, boolean offered) {

    /** @param seriesId series of the meeting, or null: outside a series all themes are offered */
    public static List<OfferedTheme> in(String seriesId, List<Series> series, List<Named> themes) {
        List<String> chosen = series.stream()
                .filter(one -> one.id().equals(seriesId))
                .findFirst()
                .map(Series::themes)
                .orElse(List.of());
        return themes.stream()
                .map(theme ->
                        new OfferedTheme(theme.id(), theme.name(), chosen.isEmpty() || chosen.contains(theme.id())))
                .toList();
    }
}
