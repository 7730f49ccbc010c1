package nl.regiovisie.recommendation.contribution;

/** How far what was sent in reaches. */
public enum Level {
    /** One provider or body. */
    ORGANISATION,
    MUNICIPALITY,
    REGION,
    /** The whole country: it holds in every region, and names none. */
    NATIONAL
}
