package nl.regiovisie.region.renewal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.regiovisie.platform.DutchDates;
import nl.regiovisie.platform.table.Table;
import nl.regiovisie.platform.table.TableReader;
import nl.regiovisie.region.classification.Known;

/**
 * What a classification would do to the register as it is now.
 *
 * @param outcome as far as it can be told; only without faults it is what will be applied
 * @param encoding of the file of municipalities
 */
record Preview(Outcome outcome, Faults faults, Charset encoding) {

    private static final byte[] NO_REGIONS = "code;name\n".getBytes(StandardCharsets.UTF_8);

    static Preview of(Upload upload, Known known, LocalDate today) {
        Table municipalities = TableReader.read(upload.municipalities(), MunicipalityLine.COLUMNS);
        Table regions = TableReader.read(upload.hasRegions() ? upload.regions() : NO_REGIONS, RegionLine.COLUMNS);
        Faults faults = new Faults(municipalities.errors(), regions.errors());
        return new Preview(
                outcome(upload, known, today, municipalities, regions, faults), faults, municipalities.charset());
    }

    /** A file that cannot be read says nothing about who is missing in it. */
    private static Outcome outcome(
            Upload upload, Known known, LocalDate today, Table municipalities, Table regions, Faults faults) {
        LocalDate day = upload.validFrom();
        boolean legible = faults.none();
        List<LocalDate> later = known.changesFrom(day);
        later.stream()
                .filter(change -> change.isAfter(day) && !change.isAfter(today))
                .reduce((earlier, last) -> last)
                .ifPresent(last -> faults.add(null, "validFrom", "changed-since", DutchDates.day(last)));
        Map<String, RegionLine> regionLines = RegionLine.read(regions);
        Map<String, MunicipalityLine> lines = MunicipalityLine.read(municipalities);
        if (!legible) {
            return null;
        }
        RegionRenewal regionRenewal = new RegionRenewal(known.regions(), day, regionLines);
        MunicipalityRenewal renewal =
                new MunicipalityRenewal(known.municipalities(), day, lines, upload.successors(), regionRenewal, faults);
        regionRenewal.settle(renewal.inhabited(), renewal.followedBy());
        return new Outcome(regionRenewal.all(), renewal.all(), changes(regionRenewal, renewal, later));
    }

    private static Changes changes(
            RegionRenewal regions, MunicipalityRenewal municipalities, List<LocalDate> replaces) {
        return new Changes(
                regions.count(),
                municipalities.count(),
                regions.appearing(),
                regions.vanishing(),
                regions.renamed(),
                municipalities.appearing(),
                municipalities.vanishing(),
                municipalities.moving(),
                municipalities.renamed(),
                replaces);
    }
}
