package nl.regiovisie.meeting.facilitator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param address for an agenda program; is shown once */
@Schema(name = "CalendarAddress", description = "Het geheime adres van de agenda van een begeleider")
record CalendarAddress(String address) {}
