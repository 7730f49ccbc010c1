package nl.regiovisie.recommendation.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which file this is.
 *
 * @param kind {@code SUMMARY} or {@code REPORT}; null for the content of an edition
 * @param format {@code PDF}…; null for the content of an edition
 * @param newer the newest edition of the same region, series or country; null if this is it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AuthenticDocument", description = "Een document dat van ons is, en van welke editie")
record Authentic(EditionView edition, String kind, String format, EditionView newer) {}
