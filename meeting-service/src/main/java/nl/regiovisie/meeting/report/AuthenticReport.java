package nl.regiovisie.meeting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which file this is.
 *
 * @param title of the meeting
 * @param madeOn in Europe/Amsterdam
 * @param newer the number of the newest edition; null if this is it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AuthenticReport", description = "Een verslag dat van ons is, en welke editie")
record AuthenticReport(
        UUID meetingId, String title, int edition, ReportFormat format, LocalDate madeOn, Integer newer) {}
