package nl.regiovisie.region.intake;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.regiovisie.platform.table.Row;
import nl.regiovisie.region.body.BodyFacts;
import nl.regiovisie.region.classification.SearchName;
import nl.regiovisie.region.intake.Plan.NewProvider;

/** Reads one line of a table with bodies; what is wrong is noted at its cell. */
final class BodyReader {

    private static final int LONGEST_NAME = 200;
    private static final Set<String> PROVIDER_KINDS = Set.of("CARE_PROVIDER", "CERTIFIED_INSTITUTION");
    private static final Map<String, Boolean> ANSWERS = Map.of("", false, "nee", false, "ja", true);

    private final Known known;
    private final Map<UUID, NewProvider> newProviders;

    /** @param newProviders takes those that the table introduces */
    BodyReader(Known known, Map<UUID, NewProvider> newProviders) {
        this.known = known;
        this.newProviders = newProviders;
    }

    /** @return null if anything is wrong */
    BodyFacts read(Row row) {
        String name = name(row);
        String kind = kind(row);
        List<String> regions = regions(row);
        Owner owner = owner(row);
        Boolean affiliated = affiliated(row);
        return name == null || kind == null || regions == null || owner == null || affiliated == null
                ? null
                : new BodyFacts(name, kind, owner.provider(), owner.municipality(), regions, affiliated, false);
    }

    private static String name(Row row) {
        String name = row.required("name");
        int length = name.codePointCount(0, name.length());
        if (length > LONGEST_NAME) {
            row.wrong("name", "too-long", length, LONGEST_NAME);
        }
        return name.isEmpty() || length > LONGEST_NAME ? null : name;
    }

    private String kind(Row row) {
        String typed = row.required("kind");
        String kind = known.kind(typed).orElse(null);
        if (kind == null && !typed.isEmpty()) {
            row.wrong("kind", "import-unknown-kind", typed);
        }
        return kind;
    }

    private List<String> regions(Row row) {
        String typed = row.required("regions");
        List<String> codes = Arrays.stream(typed.toUpperCase(Locale.ROOT).split("[\\s,;|/]+"))
                .filter(code -> !code.isEmpty())
                .toList();
        List<String> unknown =
                codes.stream().filter(code -> !known.hasRegion(code)).toList();
        unknown.forEach(code -> row.wrong("regions", "import-unknown-region", code));
        boolean twice = new HashSet<>(codes).size() < codes.size();
        if (twice) {
            row.wrong("regions", "twice");
        }
        return codes.isEmpty() || twice || !unknown.isEmpty() ? null : codes;
    }

    private Owner owner(Row row) {
        String provider = row.text("provider");
        String municipality = row.text("municipality");
        if (provider.isEmpty() == municipality.isEmpty()) {
            row.wrong(provider.isEmpty() ? "provider" : "municipality", "body-belongs-to-one");
            return null;
        }
        return provider.isEmpty() ? municipality(row, municipality) : provider(row, provider);
    }

    private Owner municipality(Row row, String typed) {
        return known.municipality(typed).map(code -> new Owner(null, code)).orElseGet(() -> {
            row.wrong("municipality", "import-unknown-municipality", typed);
            return null;
        });
    }

    private Owner provider(Row row, String typed) {
        UUID id = known.provider(typed).orElseGet(() -> introduced(row, typed));
        return id == null ? null : new Owner(id, null);
    }

    /** @return the id of a provider that the table introduces; null if it does not say what kind it is */
    private UUID introduced(Row row, String typed) {
        UUID id = Planning.id("provider", SearchName.of(typed));
        String kind = row.text("provider_kind").toUpperCase(Locale.ROOT);
        if (PROVIDER_KINDS.contains(kind)) {
            newProviders.putIfAbsent(id, new NewProvider(typed, kind));
        } else if (!kind.isEmpty()) {
            row.wrong("provider_kind", "no-such-choice", kind, "CARE_PROVIDER, CERTIFIED_INSTITUTION");
        } else if (!newProviders.containsKey(id)) {
            row.wrong("provider", "import-unknown-provider", typed);
        }
        return newProviders.containsKey(id) ? id : null;
    }

    private static Boolean affiliated(Row row) {
        Boolean answer = ANSWERS.get(row.text("affiliated").toLowerCase(Locale.ROOT));
        if (answer == null) {
            row.wrong("affiliated", "import-yes-or-no");
        }
        return answer;
    }

    /** Where a body belongs: to one of the two. */
    private record Owner(UUID provider, String municipality) {}
}
