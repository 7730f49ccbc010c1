package nl.regiovisie.gateway.work.letter;

import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Faults;

/**
 * Letters of the visitor's bodies, and where a new one begins.
 *
 * @param beginnings for which body and region; none for who reads as an editor
 * @param id of a new letter, so that pressing twice begins one
 * @param next where the following part starts; null at the end
 */
public record LettersPage(List<Letter> letters, List<Beginning> beginnings, UUID id, String next, Faults faults) {

    /** A body in a region. */
    public record Beginning(UUID body, String bodyName, String region, String regionName) {

        public String value() {
            return body + "/" + region;
        }
    }

    /** The address of the following part; null at the end. */
    public String more() {
        return next == null
                ? null
                : UriBuilder.fromPath("/werk/brieven")
                        .queryParam("vanaf", "{cursor}")
                        .build(next)
                        .toString();
    }
}
