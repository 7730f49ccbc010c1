package nl.regiovisie.region.alliance;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An alliance as the API shows it.
 *
 * @param members those that the caller may see
 * @param memberCount how many there are, seen or not
 */
@Schema(name = "Alliance", description = "Raden van verschillende organisaties die samen optrekken")
record AllianceView(
        UUID id, String name, String about, List<Member> members, int memberCount, boolean example, int version) {

    @Schema(name = "MemberOfAlliance")
    record Member(UUID id, String name) {}
}
