package nl.regiovisie.meeting.kind;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param id readable and stable, {@code REGIONAL} */
@Schema(name = "MeetingKind", description = "Een soort bijeenkomst")
record MeetingKindView(
        String id,
        String name,
        String description,
        boolean needsRegion,
        boolean affiliatedOnly,
        int position,
        int version) {}
