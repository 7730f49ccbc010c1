package nl.regiovisie.recommendation.digest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.regiovisie.platform.mail.EmailAddress;

/**
 * Somebody with an account who asked for one mail a day. For whom they speak is what their account said when they asked;
 * asking again renews it.
 */
@Entity
class DigestReader {

    static final Duration LINK_VALID = Duration.ofDays(7);
    private static final Duration BETWEEN_LINKS = Duration.ofHours(1);

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String account;
    private String address;
    private int hour;
    private String[] municipalityCodes;

    @Column(columnDefinition = "_uuid")
    private UUID[] bodyIds;

    private String leaveCode;
    private String tokenHash;
    private Instant askedAt;
    private Instant confirmedAt;
    private Instant toldUntil;
    private LocalDate lastDay;

    protected DigestReader() {}

    /**
     * @param account stable id
     * @param leaveCode stands in each mail: whoever has it can end them, and nothing else
     * @param today in Europe/Amsterdam; the first mail may come on it
     */
    DigestReader(UUID id, String account, String leaveCode, LocalDate today, Instant now) {
        this.id = id;
        this.account = account;
        this.leaveCode = leaveCode;
        lastDay = today.minusDays(1);
        toldUntil = now;
    }

    /**
     * From now on at that hour. An address holds only once it was confirmed from the mailbox; for one that waits for that
     * there is one mail an hour.
     *
     * @param linkHash of the code in the link that confirms
     * @return whether a mail with that link goes out
     */
    boolean ask(
            int atHour, EmailAddress to, Set<String> municipalities, Set<UUID> bodies, String linkHash, Instant now) {
        hour = atHour;
        municipalityCodes = municipalities.stream().sorted().toArray(String[]::new);
        bodyIds = bodies.stream().sorted().toArray(UUID[]::new);
        boolean same = to.value().equals(address);
        boolean needless = same && (isConfirmed() || askedAt.plus(BETWEEN_LINKS).isAfter(now));
        if (needless) {
            return false;
        }
        address = to.value();
        confirmedAt = null;
        askedAt = now;
        tokenHash = linkHash;
        return true;
    }

    /**
     * Tells from now on. A second time changes nothing.
     *
     * @return false if the link works no more
     */
    boolean confirm(Instant now) {
        if (isConfirmed()) {
            return true;
        }
        if (askedAt.plus(LINK_VALID).isBefore(now)) {
            return false;
        }
        confirmedAt = now;
        toldUntil = now;
        return true;
    }

    /** Whether nobody told them on that day yet of what happened after that moment. */
    boolean isToBeTold(LocalDate day, Instant from) {
        return isConfirmed() && lastDay.isBefore(day) && toldUntil.equals(from);
    }

    void told(LocalDate day, Instant until) {
        lastDay = day;
        toldUntil = until;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    DigestView view() {
        return new DigestView(isConfirmed() ? DigestState.ON : DigestState.ASKED, hour, address);
    }

    UUID id() {
        return id;
    }

    String address() {
        return address;
    }

    String leaveCode() {
        return leaveCode;
    }
}
