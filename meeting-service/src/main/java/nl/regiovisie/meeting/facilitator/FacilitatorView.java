package nl.regiovisie.meeting.facilitator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param account stable id */
@Schema(name = "Facilitator", description = "Iemand die bijeenkomsten begeleidt")
record FacilitatorView(String account, String name) {}
