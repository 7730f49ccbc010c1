package nl.regiovisie.meeting.facilitator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** An account with the role of facilitator that was here, as it was called then. */
@Entity
class Facilitator {

    @Id
    private String account;

    private String name;
    private String email;
    private String calendarCode;
    private Instant seenAt;

    protected Facilitator() {}

    Facilitator(String account) {
        this.account = account;
    }

    /** @param email null if the token does not tell */
    void meet(String name, String email, Instant now) {
        this.name = name;
        this.email = email;
        this.seenAt = now;
    }

    /** @param digest of the code in the address of its calendar; null for none */
    void keepCalendar(String digest) {
        calendarCode = digest;
    }

    FacilitatorView view() {
        return new FacilitatorView(account, name);
    }
}
