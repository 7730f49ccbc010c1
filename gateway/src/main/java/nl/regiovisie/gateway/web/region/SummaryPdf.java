package nl.regiovisie.gateway.web.region;

import java.text.Normalizer;
import java.util.Locale;

/** The summary of a region as a file. */
record SummaryPdf(byte[] content, String fileName) {

    /** @param region its name; letters outside a–z and 0–9 do not survive in file names everywhere */
    static SummaryPdf of(byte[] content, String region) {
        String plain = Normalizer.normalize(region, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return new SummaryPdf(content, "samenvatting-" + plain + ".pdf");
    }
}
