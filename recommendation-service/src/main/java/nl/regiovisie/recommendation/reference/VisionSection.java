package nl.regiovisie.recommendation.reference;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.events.VisionEvent.VisionSectionRegistered;

/** What a version of a regional vision says about one point; known once everyone may read it. */
@Entity
class VisionSection extends Copy {

    @Id
    private String id;

    private String versionId;
    private String regionCode;
    private int position;
    private String title;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "vision_passage", joinColumns = @JoinColumn(name = "section_id"))
    @OrderColumn(name = "position")
    private List<Passage> passages = new ArrayList<>();

    protected VisionSection() {}

    VisionSection(VisionSectionRegistered event) {
        id = id(event);
        versionId = event.versionId();
        regionCode = versionId.substring(0, versionId.indexOf("-v"));
        learn(event);
    }

    static String id(VisionSectionRegistered event) {
        return event.versionId() + "/" + event.itemCode();
    }

    void learn(VisionSectionRegistered event) {
        if (isNews(event.occurredAt())) {
            position = event.position();
            title = event.title();
            passages.clear();
            event.passages().forEach(told -> passages.add(new Passage(told.id(), told.text())));
        }
    }

    @Embeddable
    record Passage(@Column(name = "id") UUID id, String text) {}
}
