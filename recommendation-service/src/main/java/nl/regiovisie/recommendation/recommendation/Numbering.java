package nl.regiovisie.recommendation.recommendation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The numbers under which readers cite recommendations; none is ever given out twice. */
@Entity
class Numbering {

    /** There is one. */
    static final Integer ID = 1;

    @Id
    private Integer id;

    private int highest;

    protected Numbering() {}

    Numbering(int highest) {
        this.id = ID;
        this.highest = highest;
    }

    /**
     * @param asked the number that is wanted, or null
     * @param free whether nobody has it
     * @return the number asked for if it is free, else the next after all that were given
     */
    int give(Integer asked, boolean free) {
        int given = asked != null && free ? asked : highest + 1;
        highest = Math.max(highest, given);
        return given;
    }
}
