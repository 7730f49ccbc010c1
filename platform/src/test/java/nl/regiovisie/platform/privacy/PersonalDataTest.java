package nl.regiovisie.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import nl.regiovisie.platform.privacy.PersonalData.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CITIZEN_NUMBER | Zijn nummer is 111222333, zei hij.",
                "CITIZEN_NUMBER | BSN 1234.56.782",
                "CITIZEN_NUMBER | 123 456 782",
                "PHONE | Bel 06-12345678 na zessen",
                "PHONE | 0612345678",
                "PHONE | +31 6 12 34 56 78",
                "PHONE | 0031 318 123456",
                "PHONE | (0318) 12 34 56",
                "EMAIL | Mail naar jan.de.vries+zorg@voorbeeld.example",
                "EMAIL | (fatima@zorg-ede.example)",
                "POSTCODE | Wij wonen op 6711 AB in Ede",
                "POSTCODE | 6711AB",
                "POSTCODE | 6711ab",
                "DATE_OF_BIRTH | geboren op 12 mei 2009",
                "DATE_OF_BIRTH | geb. 3-4-2011",
                "DATE_OF_BIRTH | Hij is van 03-04-2011.",
                "NAME | Volgens mevrouw Jansen duurde het lang",
                "NAME | meneer van der Berg belde",
                "NAME | Mw. J. de Vries-Bakker",
                "NAME | dhr. El Khatib",
                "NAME | DHR. Özdemir",
                "NAME | De heer ’t Hart vond dat ook"
            })
    void what_looks_like_personal_data_is_marked(PersonalData kind, String text) {
        assertThat(PersonalData.in(text)).extracting(Mark::kind).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Het wachten duurt 123456789 dagen", // no citizen number: the check fails
                "000000000",
                "Rekening NL91ABNA0417164300",
                "In 2022 en 2023 was het erger dan in 2021",
                "Bel 0800-0432, 112 of 113",
                "Van de 1500 kinderen wachten er 300 langer dan 10 weken",
                "Sinds de Wmcz 2018 en vanaf 1 januari 2026 geldt de nieuwe wet",
                "Zet een @ voor je naam",
                "De mevrouw van de gemeente en meneer de voorzitter",
                "Mevrouw, zei hij, wij wachten",
                "Het is 19.30 uur op 23 november",
                "Artikel 2.3.1 en 4.1.2"
            })
    void what_is_none_is_left_alone(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @Test
    void a_mark_says_where_it_is() {
        String text = "🙂 Mail a@b.example of bel 06 12345678";

        List<String> found = PersonalData.in(text).stream()
                .map(mark -> text.substring(mark.start(), mark.start() + mark.length()))
                .toList();

        assertThat(found).containsExactly("a@b.example", "06 12345678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "1 ", "a.", "@a", "0", "mw. ", "J. ", "1-"})
    void the_longest_text_takes_no_time(String part) {
        String text = part.repeat(20_000 / part.length());

        assertTimeout(Duration.ofMillis(500), () -> PersonalData.in(text));
    }
}
