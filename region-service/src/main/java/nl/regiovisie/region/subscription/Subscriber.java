package nl.regiovisie.region.subscription;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.regiovisie.platform.mail.EmailAddress;

/** A mailbox, and the calendars that were asked for with it. Holds for a person only what was confirmed from it. */
@Entity
class Subscriber {

    private static final Duration BETWEEN_MAILS = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MAILS_A_DAY = 3;

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String address;
    private String addressHash;
    private String leaveCode;
    private String origin;
    private Instant since;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "subscription", joinColumns = @JoinColumn(name = "subscriber_id"))
    @MapKeyColumn(name = "scope")
    private Map<String, Interest> interests = new HashMap<>();

    protected Subscriber() {}

    /** @param leaveCode stands in each mail: whoever has it can end everything, and nothing else */
    Subscriber(UUID id, EmailAddress address, String leaveCode, Instant now) {
        this.id = id;
        this.address = address.value();
        this.addressHash = address.hash();
        this.leaveCode = leaveCode;
        this.since = now;
    }

    /**
     * Somebody typed this address, who may or may not own it. So that nobody is flooded, there is one mail an hour for a
     * calendar and three a day in all; for what is confirmed already there is none.
     *
     * @param tokenHash of the code in the link
     * @return whether a mail with the link goes out
     */
    boolean ask(String scope, String tokenHash, Instant now) {
        Interest known = interests.get(scope);
        boolean needless = known != null
                && (known.isConfirmed()
                        || known.requestedAt().plus(BETWEEN_MAILS).isAfter(now));
        if (needless || mailsOfTheLastDay(now) >= MAILS_A_DAY) {
            return false;
        }
        interests.put(scope, Interest.asked(tokenHash, now));
        return true;
    }

    /** @return the calendar, or empty if the link works no more; a second time changes nothing */
    Optional<String> confirm(String tokenHash, Instant now) {
        Optional<String> scope = interests.entrySet().stream()
                .filter(entry -> tokenHash.equals(entry.getValue().tokenHash()))
                .filter(entry ->
                        entry.getValue().isConfirmed() || entry.getValue().isOpenAt(now))
                .map(Map.Entry::getKey)
                .findFirst();
        scope.filter(found -> !interests.get(found).isConfirmed())
                .ifPresent(found -> interests.computeIfPresent(found, (key, interest) -> interest.confirmed(now)));
        return scope;
    }

    /**
     * @param source where they agreed
     * @return false if it was confirmed already
     */
    boolean bringIn(String scope, String source, Instant now) {
        Interest known = interests.get(scope);
        if (known != null && known.isConfirmed()) {
            return false;
        }
        if (interests.values().stream().noneMatch(Interest::isConfirmed)) {
            origin = source;
        }
        interests.put(scope, Interest.imported(now));
        return true;
    }

    private long mailsOfTheLastDay(Instant now) {
        return interests.values().stream()
                .filter(interest -> interest.tokenHash() != null)
                .filter(interest -> interest.requestedAt().plus(DAY).isAfter(now))
                .count();
    }

    UUID id() {
        return id;
    }

    String address() {
        return address;
    }

    String addressHash() {
        return addressHash;
    }

    String leaveCode() {
        return leaveCode;
    }
}
