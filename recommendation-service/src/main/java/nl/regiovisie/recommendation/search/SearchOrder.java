package nl.regiovisie.recommendation.search;

/** By relevance: first what has all words in its title, then the newest. */
enum SearchOrder {
    RELEVANCE,
    NEWEST
}
