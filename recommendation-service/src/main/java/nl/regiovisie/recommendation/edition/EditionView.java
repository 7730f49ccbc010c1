package nl.regiovisie.recommendation.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.regiovisie.recommendation.edition.content.Changes;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An edition as the API shows it.
 *
 * @param regionCode null unless it is of a region
 * @param seriesId null unless it is of a series of meetings; without both it is of the country
 * @param number counts the editions of one region, of one series or of the country, from 1
 * @param sha256 of its content, as 64 hexadecimal digits
 * @param changes since the one before; null in a list
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Edition",
        description = "Een genummerde editie van een regio, een reeks bijeenkomsten of heel Nederland; verandert nooit")
record EditionView(
        UUID id,
        String regionCode,
        String seriesId,
        String name,
        int number,
        LocalDate madeOn,
        String sha256,
        boolean example,
        Changes changes) {}
