package nl.regiovisie.region.body;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.region.classification.Places;
import nl.regiovisie.region.provider.Providers;

/** Holds what is registered of a body against everything that it refers to. */
@ApplicationScoped
class BodyCheck {

    private final BodyKinds kinds;
    private final Places places;
    private final Providers providers;

    BodyCheck(BodyKinds kinds, Places places, Providers providers) {
        this.kinds = kinds;
        this.places = places;
        this.providers = providers;
    }

    /** Fails with everything that is wrong at once. */
    Uni<Void> refuseInvalid(BodyFacts facts) {
        FieldErrors errors = new FieldErrors();
        facts.check(errors);
        return kinds.inOrder()
                .invoke(known -> BodyKinds.check(facts.kind(), known, errors))
                .chain(() -> places.checkRegions("regionCodes", facts.regionCodes(), errors))
                .chain(() -> places.checkMunicipality("municipalityCode", facts.municipalityCode(), errors))
                .chain(() -> providers.check("providerId", facts.providerId(), errors))
                .invoke(errors::refuse);
    }
}
