package nl.regiovisie.meeting.series;

import java.time.LocalDate;
import java.util.SortedSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * @param id readable and stable, {@code najaar-2026}
 * @param themes ids of the themes that are offered in its meetings; empty for all
 */
@Schema(name = "Series", description = "Een reeks bijeenkomsten die bij elkaar horen")
public record SeriesView(
        String id,
        String name,
        String description,
        LocalDate startsOn,
        LocalDate endsOn,
        SortedSet<String> themes,
        boolean example,
        int version) {}
