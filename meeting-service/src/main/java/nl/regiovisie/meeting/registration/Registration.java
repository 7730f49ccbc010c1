package nl.regiovisie.meeting.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regiovisie.platform.mail.EmailAddress;

/** One person at one meeting: the only row that knows who that is. */
@Entity
class Registration {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID meetingId;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    private int turn;
    private String name;
    private String email;
    private String emailHash;
    private String role;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private String organisation;
    private UUID bodyId;
    private String[] needs;
    private String otherNeeds;
    private String account;
    private boolean present;
    private Instant registeredAt;
    private Instant changedAt;
    private Instant withdrawnAt;

    protected Registration() {}

    /**
     * @param address null for who came to the door without one
     * @param account of who sent it, or null
     */
    Registration(UUID id, UUID meetingId, Participant participant, EmailAddress address, String account, Instant now) {
        this.id = id;
        this.meetingId = meetingId;
        this.email = address == null ? null : address.value();
        this.emailHash = address == null ? null : address.hash();
        this.account = account;
        this.registeredAt = now;
        change(participant, now);
    }

    /** @param turn after everyone who came before */
    Registration join(RegistrationState place, int turn, Instant now) {
        this.state = place;
        this.turn = turn;
        this.withdrawnAt = null;
        this.changedAt = now;
        return this;
    }

    final void change(Participant participant, Instant now) {
        name = participant.name();
        role = participant.role();
        capacity = participant.capacity();
        organisation = participant.organisation();
        bodyId = participant.bodyId();
        needs = participant.needs().stream().map(Need::name).toArray(String[]::new);
        otherNeeds = participant.otherNeeds();
        changedAt = now;
    }

    void moveUp(Instant now) {
        state = RegistrationState.REGISTERED;
        changedAt = now;
    }

    void withdraw(Instant now) {
        state = RegistrationState.WITHDRAWN;
        present = false;
        withdrawnAt = now;
        changedAt = now;
    }

    void tick(boolean wasThere) {
        present = wasThere;
    }

    /** Whether it says just this already. */
    boolean says(Participant participant) {
        return participant.equals(participant());
    }

    boolean isFor(UUID meeting, EmailAddress address) {
        return meetingId.equals(meeting) && Objects.equals(emailHash, address == null ? null : address.hash());
    }

    boolean isOf(Owner owner) {
        return owner.owns(emailHash, account);
    }

    boolean isWithdrawn() {
        return state == RegistrationState.WITHDRAWN;
    }

    boolean isWaiting() {
        return state == RegistrationState.WAITING;
    }

    Participant participant() {
        return new Participant(
                name,
                role,
                capacity,
                organisation,
                bodyId,
                Stream.of(needs).map(Need::valueOf).toList(),
                otherNeeds);
    }

    UUID id() {
        return id;
    }

    UUID meetingId() {
        return meetingId;
    }

    int version() {
        return version;
    }

    RegistrationState state() {
        return state;
    }

    int turn() {
        return turn;
    }

    /** @return null for who came to the door without one */
    String email() {
        return email;
    }

    /** Knows the address again without being it. */
    String emailHash() {
        return emailHash;
    }

    boolean present() {
        return present;
    }

    Instant registeredAt() {
        return registeredAt;
    }
}
