package nl.regiovisie.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class RealmTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_client_is_changed_by_its_id_whatever_its_name_for_people() throws IOException {
        String merged = merged(
                "{'clients':[{'clientId':'gateway','name':'Regiovisie','secret':'x'}]}",
                "{'clients':[{'clientId':'gateway','secret':'local'}]}");

        assertThat(merged).isEqualTo("{'clients':[{'clientId':'gateway','name':'Regiovisie','secret':'local'}]}");
    }

    @Test
    void a_new_client_is_added() throws IOException {
        String merged = merged("{'clients':[{'clientId':'gateway'}]}", "{'clients':[{'clientId':'cli'}]}");

        assertThat(merged).isEqualTo("{'clients':[{'clientId':'gateway'},{'clientId':'cli'}]}");
    }

    @Test
    void plain_lists_are_replaced() throws IOException {
        assertThat(merged("{'redirectUris':['https://a/*']}", "{'redirectUris':['http://localhost/*']}"))
                .isEqualTo("{'redirectUris':['http://localhost/*']}");
    }

    @Test
    void only_the_local_realm_has_accounts_and_a_client_without_a_secret() throws IOException {
        JsonNode production =
                JSON.readTree(Files.readString(Artifacts.checkout().resolve("keycloak/regiovisie-realm.json")));
        JsonNode local = JSON.readTree(Realm.local());

        assertThat(production.has("users")).isFalse();
        assertThat(production.findValuesAsText("clientId")).containsExactly("regiovisie-gateway");
        assertThat(local.findValuesAsText("clientId")).containsExactly("regiovisie-gateway", "regiovisie-cli");
        assertThat(local.findValuesAsText("username"))
                .contains("facilitator", "editor", "municipality", "municipality2", "council", "steward");
    }

    private static String merged(String base, String addition) throws IOException {
        ObjectNode tree = (ObjectNode) JSON.readTree(base.replace('\'', '"'));
        return Realm.merge(tree, JSON.readTree(addition.replace('\'', '"')))
                .toString()
                .replace('"', '\'');
    }
}
