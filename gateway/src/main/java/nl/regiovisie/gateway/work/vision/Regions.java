package nl.regiovisie.gateway.work.vision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublicRegions.Municipality;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** For which regions the visitor works. */
@ApplicationScoped
public class Regions {

    private final PublicRegions regions;
    private final Caller caller;

    Regions(@RestClient PublicRegions regions, Caller caller) {
        this.regions = regions;
        this.caller = caller;
    }

    /** Codes of the regions of the visitor's municipalities today. */
    public Uni<Set<String>> own() {
        Set<String> municipalities = caller.municipalities();
        return municipalities.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : regions.allMunicipalities()
                        .map(all -> all.stream()
                                .filter(municipality -> municipalities.contains(municipality.code()))
                                .map(Municipality::regionCode)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean seesAll() {
        return caller.has(Roles.STEWARD);
    }

    boolean answersFor(String municipality) {
        return seesAll() || caller.municipalities().contains(municipality);
    }

    List<String> municipalities() {
        return List.copyOf(caller.municipalities());
    }
}
