package nl.regiovisie.demo;

/** The demonstration accounts in whose name content is loaded. */
final class Account {

    static final String FACILITATOR = "facilitator";
    static final String EDITOR = "editor";

    /** Keeps the register of regions, visions and bodies. */
    static final String STEWARD = "steward";

    /** Answers for all municipalities of the demonstration at once. */
    static final String MUNICIPALITIES = "voorbeeldlader";

    private Account() {}
}
