package nl.regiovisie.recommendation.standard;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Words that an officer can put in an answer. Answers keep what they took when the words change or go. */
@Entity
@Table(name = "standard_rationale")
class StandardRationale {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String municipalityCode;
    private String title;
    private String text;
    private Instant changedAt;

    protected StandardRationale() {}

    /** @param written without errors */
    StandardRationale(UUID id, StandardText written, Instant now) {
        this.id = id;
        municipalityCode = written.municipalityCode();
        say(written, now);
    }

    /** @param written without errors, of the same owner */
    void say(StandardText written, Instant now) {
        title = written.title();
        text = written.text();
        changedAt = now;
    }

    boolean says(StandardText written) {
        return isOf(written.municipalityCode()) && title.equals(written.title()) && text.equals(written.text());
    }

    boolean isOf(String municipality) {
        return Objects.equals(municipalityCode, municipality);
    }

    /** Whose it is; null for everyone's. */
    String municipalityCode() {
        return municipalityCode;
    }

    int version() {
        return version;
    }
}
