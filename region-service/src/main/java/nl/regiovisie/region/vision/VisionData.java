package nl.regiovisie.region.vision;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.opendata.Column;
import nl.regiovisie.platform.opendata.Dataset;

/** All versions of regional visions as open data, by region and the newest first. */
@ApplicationScoped
@Priority(2)
class VisionData implements Dataset {

    private static final List<Column> COLUMNS = List.of(
            Column.text("regio_code"),
            Column.number("versie"),
            Column.text("titel"),
            Column.text("stand"),
            Column.day("stand_sinds"),
            Column.day("geldt_van"),
            Column.day("geldt_tot_en_met"),
            Column.text("wettelijk_kader"),
            Column.day("vastgesteld_op"),
            Column.number("gemeenten_voor"),
            Column.number("gemeenten_besluiten"),
            Column.day("inspraak_van"),
            Column.day("inspraak_tot_en_met"),
            Column.day("volgende_evaluatie"),
            Column.text("document"),
            Column.flag("voorbeeld"));

    private final Visions visions;

    VisionData(Visions visions) {
        this.visions = visions;
    }

    @Override
    public String name() {
        return "visions";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Uni<Page<List<Object>>> rows(String region, String cursor) {
        return region == null
                ? visions.all()
                        .chain(all ->
                                of(all.stream().map(VisionOverview::regionCode).toList()))
                        .map(Page::whole)
                : versions(region).map(Page::whole);
    }

    private Uni<List<List<Object>>> of(List<String> regions) {
        return Multi.createFrom()
                .iterable(regions)
                .onItem()
                .transformToUniAndConcatenate(this::versions)
                .onItem()
                .<List<Object>>disjoint()
                .collect()
                .asList();
    }

    private Uni<List<List<Object>>> versions(String region) {
        return visions.of(region)
                .map(vision -> vision.versions().stream().map(VisionData::row).toList());
    }

    private static List<Object> row(VersionView version) {
        VersionView.EvaluationView evaluation = version.nextEvaluation();
        return Arrays.asList(
                version.regionCode(),
                version.number(),
                version.title(),
                version.status(),
                version.since(),
                version.periodFrom(),
                version.periodUntil(),
                version.regimeCode(),
                version.adoptedOn(),
                version.decided(),
                version.participants(),
                version.consultationOpens(),
                version.consultationCloses(),
                evaluation == null ? null : evaluation.day(),
                version.documentLink() == null ? version.documentTitle() : version.documentLink(),
                version.example());
    }
}
