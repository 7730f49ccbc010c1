package nl.regiovisie.gateway.web.search;

import java.util.Arrays;

/** What a visitor can choose by, in the order in which the page offers it. */
enum SearchFacet {
    KIND("kind", "wat"),
    REGION("region", "regio"),
    THEME("theme", "thema"),
    TOPIC("topic", "onderwerp"),
    CONTRIBUTION_KIND("contributionKind", "soort"),
    STATUS("status", "stand"),
    YEAR("year", "jaar");

    private final String api;
    private final String parameter;

    SearchFacet(String api, String parameter) {
        this.api = api;
        this.parameter = parameter;
    }

    /** As the API calls it. */
    String api() {
        return api;
    }

    /** As the address of the page calls it. */
    public String parameter() {
        return parameter;
    }

    /** @return null for one that this page does not know */
    static SearchFacet of(String api) {
        return Arrays.stream(values())
                .filter(facet -> facet.api.equals(api))
                .findFirst()
                .orElse(null);
    }
}
