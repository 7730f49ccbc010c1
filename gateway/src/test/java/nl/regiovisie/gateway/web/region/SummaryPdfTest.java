package nl.regiovisie.gateway.web.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryPdfTest {

    @ParameterizedTest
    @CsvSource({
        "Utrecht Stad, samenvatting-utrecht-stad.pdf",
        "Friesland (Fryslân), samenvatting-friesland-fryslan.pdf",
        "Midden IJssel / Oost Veluwe, samenvatting-midden-ijssel-oost-veluwe.pdf"
    })
    void the_name_of_the_file_works_everywhere(String region, String fileName) {
        assertThat(SummaryPdf.of(new byte[0], region).fileName()).isEqualTo(fileName);
    }
}
