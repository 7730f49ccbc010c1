package nl.regiovisie.recommendation.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import nl.regiovisie.events.RegionEvent.RegionRegistered;

@Entity
class Region extends Copy {

    @Id
    private String code;

    private String name;
    private String displayName;
    private String[] provinces;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private String[] successors;
    private Integer tileColumn;
    private Integer tileRow;

    protected Region() {}

    Region(RegionRegistered event) {
        code = event.code();
        learn(event);
    }

    void learn(RegionRegistered event) {
        if (isNews(event.occurredAt())) {
            name = event.name();
            displayName = event.displayName();
            provinces = event.provinces().toArray(String[]::new);
            validFrom = event.validFrom();
            validUntil = event.validUntil();
            successors = event.successors() == null
                    ? new String[0]
                    : event.successors().toArray(String[]::new);
            tileColumn = event.tile() == null ? null : event.tile().column();
            tileRow = event.tile() == null ? null : event.tile().row();
        }
    }
}
