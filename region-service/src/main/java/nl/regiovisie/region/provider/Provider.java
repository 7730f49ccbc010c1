package nl.regiovisie.region.provider;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.events.BodyEvent;
import nl.regiovisie.events.BodyEvent.ProviderRegistered;
import nl.regiovisie.region.classification.SearchName;

/** An organisation that gives youth care, or carries out child protection. */
@Entity
class Provider {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String name;
    private String searchName;

    @Enumerated(EnumType.STRING)
    private ProviderKind kind;

    private boolean example;
    private Instant changedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_holding", joinColumns = @JoinColumn(name = "provider_id"))
    @OrderBy("validFrom")
    private List<AccountHolding> accountHoldings = new ArrayList<>();

    protected Provider() {}

    /** @param facts without errors */
    Provider(UUID id, ProviderFacts facts, Instant now) {
        this.id = id;
        learn(facts, now);
    }

    /** @param facts without errors */
    void learn(ProviderFacts facts, Instant now) {
        name = facts.name();
        searchName = SearchName.of(facts.name());
        kind = facts.kind();
        example = facts.example();
        changedAt = now;
    }

    /** A region became responsible on a day; what was known of that day is replaced. */
    void heldBy(AccountHolding holding, Instant now) {
        accountHoldings.removeIf(known -> known.validFrom().equals(holding.validFrom()));
        accountHoldings.add(holding);
        accountHoldings.sort(Comparator.comparing(AccountHolding::validFrom));
        changedAt = now;
    }

    boolean says(ProviderFacts facts) {
        return facts.equals(new ProviderFacts(name, kind, example));
    }

    boolean says(AccountHolding holding) {
        return accountHoldings.contains(holding);
    }

    /** All that is known now. */
    ProviderRegistered registered(Instant now) {
        return new ProviderRegistered(
                id,
                name,
                kind.name(),
                accountHoldings.stream()
                        .map(known -> new BodyEvent.AccountHolding(known.regionCode(), known.validFrom()))
                        .toList(),
                example,
                now);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }
}
