package nl.regiovisie.meeting.registration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Presence", description = "Of iemand er is")
record Presence(boolean present) {}
