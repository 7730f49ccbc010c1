package nl.regiovisie.recommendation.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.regiovisie.platform.Sha256;
import nl.regiovisie.recommendation.edition.content.Extent;
import nl.regiovisie.recommendation.edition.content.Snapshot;

/** A numbered snapshot of what was public. It never changes. */
@Entity
class Edition {

    @Id
    private UUID id;

    private String regionCode;
    private String seriesId;
    private int number;
    private String name;
    private LocalDate madeOn;
    private Instant madeAt;
    private String content;
    private String sha256;
    private boolean example;

    protected Edition() {}

    /** @param json the snapshot, as it is kept */
    Edition(UUID id, Snapshot snapshot, String json, Instant now) {
        this.id = id;
        regionCode = snapshot.content().place().regionCode();
        seriesId = snapshot.content().place().seriesId();
        number = snapshot.number();
        name = snapshot.content().place().name();
        madeOn = snapshot.content().asOf();
        madeAt = now;
        content = json;
        sha256 = Sha256.of(json);
        example = snapshot.content().example();
    }

    UUID id() {
        return id;
    }

    boolean isOf(Extent extent) {
        return extent.equals(new Extent(regionCode, seriesId));
    }
}
