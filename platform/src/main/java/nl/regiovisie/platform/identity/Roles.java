package nl.regiovisie.platform.identity;

/** The roles of the realm, as they stand in the claim {@code roles} of a token. */
public final class Roles {

    /** Plans meetings and writes down what is said. */
    public static final String FACILITATOR = "facilitator";

    /** Bundles contributions into recommendations and publishes them. */
    public static final String EDITOR = "editor";

    /** Answers recommendations for the municipalities in the claim {@code municipalities}. */
    public static final String MUNICIPALITY = "municipality";

    /** Speaks for the participation bodies in the claim {@code bodies}. */
    public static final String COUNCIL = "council";

    /** Keeps reference data and watches over the platform. */
    public static final String STEWARD = "steward";

    private Roles() {}
}
