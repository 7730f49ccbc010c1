package nl.regiovisie.meeting.representation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param position order in which kinds are shown, from 1 */
@Schema(name = "CareKind")
record CareKindView(String id, String name, int position) {}
