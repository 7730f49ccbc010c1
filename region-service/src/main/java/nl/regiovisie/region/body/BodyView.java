package nl.regiovisie.region.body;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A participation body as the API shows it.
 *
 * @param provider null if it belongs to a municipality
 * @param municipality null if it belongs to a provider
 * @param contactable whether it can be sent a message; the address itself is never shown
 * @param vacancies how many are open today
 * @param closedOn null while it exists
 * @param mine whether the caller speaks for it
 */
@Schema(name = "Body", description = "Een raad of andere vorm van medezeggenschap")
public record BodyView(
        UUID id,
        String name,
        Kind kind,
        Provider provider,
        Municipality municipality,
        List<String> regionCodes,
        boolean affiliated,
        boolean listed,
        String about,
        String website,
        boolean contactable,
        int vacancies,
        LocalDate closedOn,
        boolean mine,
        boolean example,
        int version) {

    @Schema(name = "KindOfBody")
    record Kind(String code, String name) {}

    @Schema(name = "ProviderOfBody")
    record Provider(UUID id, String name) {}

    @Schema(name = "MunicipalityOfBody")
    record Municipality(String code, String name) {}
}
