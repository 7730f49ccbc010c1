package nl.regiovisie.recommendation.summary;

import nl.regiovisie.testing.pdf.Templates;

/** Pages made without a server, with the real template. */
final class Pages {

    static final String ADDRESS = "https://regiovisie.example/regios/JZ26";

    private static final SummaryPage PAGE = new SummaryPage(Templates.engine());

    private Pages() {}

    static String of(Summary summary) {
        return PAGE.of(summary, ADDRESS);
    }
}
