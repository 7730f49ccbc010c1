package nl.regiovisie.gateway.web.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Utrecht Stad, utrecht-stad",
        "Friesland (Fryslân), friesland-fryslan",
        "Midden IJssel / Oost Veluwe, midden-ijssel-oost-veluwe"
    })
    void the_name_of_a_file_works_everywhere(String region, String fileName) {
        assertThat(FileName.plain(region)).isEqualTo(fileName);
    }
}
