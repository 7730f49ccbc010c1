package nl.regiovisie.meeting.series;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param id readable and stable, {@code najaar-2026} */
@Schema(name = "Series", description = "Een reeks bijeenkomsten die bij elkaar horen")
public record SeriesView(
        String id,
        String name,
        String description,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean example,
        int version) {}
