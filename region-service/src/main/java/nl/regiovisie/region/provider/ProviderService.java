package nl.regiovisie.region.provider;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.outbox.Outbox;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.region.classification.Places;

@ApplicationScoped
public class ProviderService {

    private final Providers providers;
    private final Places places;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ProviderService(Providers providers, Places places, Outbox outbox, Audit audit, Clock clock) {
        this.providers = providers;
        this.places = places;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Registers a provider, or changes it. What stands there already is no change.
     *
     * @return whether it is new
     */
    @Transaction
    Uni<Boolean> register(UUID id, ProviderFacts facts, String ifMatch) {
        FieldErrors errors = new FieldErrors();
        facts.check(errors);
        errors.refuse();
        return providers
                .lock(id)
                .chain(known -> known == null
                        ? add(new Provider(id, facts, clock.instant())).replaceWith(true)
                        : change(known, facts, ifMatch).replaceWith(false));
    }

    /**
     * Registers a provider that others name for the first time.
     *
     * @param kind name of a {@link ProviderKind}
     * @return whether it is new
     */
    @Transaction
    public Uni<Boolean> introduce(UUID id, String name, String kind) {
        return register(id, new ProviderFacts(name, ProviderKind.valueOf(kind), false), null);
    }

    /** From a day on a region is primarily responsible for the provider. */
    @Transaction
    Uni<Void> heldBy(UUID id, AccountHolding holding, String ifMatch) {
        return refuseInvalid(holding)
                .chain(() -> providers.get(id))
                .chain(provider -> hold(provider, holding, ifMatch));
    }

    private Uni<Void> refuseInvalid(AccountHolding holding) {
        FieldErrors errors = new FieldErrors();
        holding.check(errors);
        return places.checkRegion("regionCode", holding.regionCode(), errors).invoke(errors::refuse);
    }

    private Uni<Void> add(Provider provider) {
        return providers.add(provider).chain(() -> told("register-provider", provider));
    }

    private Uni<Void> change(Provider provider, ProviderFacts facts, String ifMatch) {
        if (provider.says(facts)) {
            return Uni.createFrom().voidItem();
        }
        IfMatch.check(ifMatch, provider.version(), () -> null);
        provider.learn(facts, clock.instant());
        return told("change-provider", provider);
    }

    private Uni<Void> hold(Provider provider, AccountHolding holding, String ifMatch) {
        if (provider.says(holding)) {
            return Uni.createFrom().voidItem();
        }
        IfMatch.check(ifMatch, provider.version(), () -> null);
        provider.heldBy(holding, clock.instant());
        return told("set-account-holding-region", provider);
    }

    private Uni<Void> told(String action, Provider provider) {
        return outbox.append(provider.registered(clock.instant()))
                .chain(() -> audit.record(action, "provider/" + provider.id()));
    }
}
