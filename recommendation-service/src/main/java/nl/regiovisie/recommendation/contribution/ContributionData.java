package nl.regiovisie.recommendation.contribution;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.opendata.Column;
import nl.regiovisie.platform.opendata.Dataset;
import nl.regiovisie.recommendation.contribution.ContributionView.Named;

/** All contributions as open data, the newest first: what the list shows to everyone. */
@ApplicationScoped
@Priority(3)
class ContributionData implements Dataset {

    private static final int PAGE = 200;
    private static final List<Column> COLUMNS = List.of(
            Column.text("id"),
            Column.text("soort"),
            Column.text("thema"),
            Column.text("tekst"),
            Column.list("wie"),
            Column.list("onderwerpen"),
            Column.list("regio_codes"),
            Column.text("niveau"),
            Column.text("gemeente_code"),
            Column.text("bijeenkomst_id"),
            Column.moment("bijeenkomst_op"),
            Column.text("instemming"),
            Column.text("opmerking_bij_instemming"),
            Column.text("vervolg"),
            Column.moment("vervolg_sinds"),
            Column.text("vervolg_reden"),
            Column.text("aanbeveling_id"),
            Column.number("aanbeveling_nummer"),
            Column.flag("voorbeeld"));

    private final ContributionPages contributions;

    ContributionData(ContributionPages contributions) {
        this.contributions = contributions;
    }

    @Override
    public String name() {
        return "contributions";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Uni<Page<List<Object>>> rows(String region, String cursor) {
        ContributionFilter filter =
                new ContributionFilter(List.of(), null, null, null, null, region, null, null, cursor, PAGE);
        return contributions
                .page(filter, false)
                .map(page -> new Page<>(
                        page.items().stream().map(ContributionData::row).toList(), page.next()));
    }

    private static List<Object> row(ContributionView said) {
        ContributionView.Meeting meeting = said.meeting();
        ContributionView.Direct direct = said.direct();
        ContributionView.Endorsement endorsement = said.endorsement();
        ContributionView.Happened fate = said.fate();
        ContributionView.Recommendation recommendation = fate.recommendation();
        return Arrays.asList(
                said.id(),
                said.kind(),
                said.theme().id(),
                said.text(),
                ids(said.voicedBy()),
                ids(said.topics()),
                said.regionCodes(),
                direct == null ? null : direct.level(),
                direct == null || direct.municipality() == null
                        ? null
                        : direct.municipality().code(),
                meeting == null ? null : meeting.id(),
                meeting == null ? null : meeting.startsAt(),
                endorsement == null ? null : endorsement.result(),
                endorsement == null ? null : endorsement.remark(),
                fate.state(),
                fate.since(),
                fate.reason(),
                recommendation == null ? null : recommendation.id(),
                recommendation == null ? null : recommendation.number(),
                said.example());
    }

    private static List<String> ids(List<Named> named) {
        return named.stream().map(Named::id).toList();
    }
}
