package nl.regiovisie.recommendation.search;

/** The parameters of a search, as they came; each but the last may be null. */
record SearchQuery(
        String q,
        String region,
        String theme,
        String topic,
        String kind,
        String contributionKind,
        String status,
        Integer year,
        String order,
        String cursor,
        int limit) {}
