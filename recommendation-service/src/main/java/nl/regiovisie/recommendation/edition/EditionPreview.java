package nl.regiovisie.recommendation.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.regiovisie.recommendation.edition.content.Changes;
import nl.regiovisie.recommendation.edition.content.Snapshot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an edition would be that is made now.
 *
 * @param regionCode null unless it is of a region
 * @param seriesId null unless it is of a series
 * @param unchanged whether it would say what the edition before says; then it cannot be made
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EditionPreview", description = "Wat een editie zou zijn die nu gemaakt wordt")
record EditionPreview(
        String regionCode,
        String seriesId,
        String name,
        int number,
        int recommendations,
        boolean unchanged,
        Changes changes) {

    static EditionPreview of(Snapshot before, Snapshot snapshot) {
        return new EditionPreview(
                snapshot.content().place().regionCode(),
                snapshot.content().place().seriesId(),
                snapshot.content().place().name(),
                snapshot.number(),
                (int) snapshot.content().recommendations().count(),
                snapshot.repeats(before),
                snapshot.changes());
    }
}
