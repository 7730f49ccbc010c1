package nl.regiovisie.gateway.web;

import io.smallrye.mutiny.Uni;
import java.util.List;
import nl.regiovisie.gateway.web.published.PublishedMeetings;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Kind;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Series;
import nl.regiovisie.gateway.web.published.Slice;

/** The kinds and series of meetings, to choose from and to name. None are known while the service is down. */
public record MeetingNames(List<Kind> kinds, List<Series> series) {

    public static Uni<MeetingNames> ask(PublishedMeetings meetings) {
        return Uni.combine()
                .all()
                .unis(
                        Part.of(meetings.kinds().map(Slice::items)),
                        Part.of(meetings.series().map(Slice::items)))
                .with((kinds, series) -> new MeetingNames(Part.items(kinds), Part.items(series)));
    }

    /** @return the id itself when it is not known */
    public String kind(String id) {
        return kinds.stream()
                .filter(kind -> kind.id().equals(id))
                .map(Kind::name)
                .findFirst()
                .orElse(id);
    }

    /** @return the id itself when it is not known */
    public String seriesName(String id) {
        return series.stream()
                .filter(one -> one.id().equals(id))
                .map(Series::name)
                .findFirst()
                .orElse(id);
    }
}
