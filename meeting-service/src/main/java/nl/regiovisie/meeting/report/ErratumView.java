package nl.regiovisie.meeting.report;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param number from 1, in order of publication */
@Schema(name = "Erratum")
record ErratumView(UUID id, int number, String text, String reason, Instant publishedAt) {}
