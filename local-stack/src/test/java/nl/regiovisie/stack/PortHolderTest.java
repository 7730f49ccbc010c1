package nl.regiovisie.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortHolderTest {

    private static final String TABLE = """
              sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
               0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 4711 1 0 100 0 0 10 0
               1: 0100007F:1F91 0100007F:1F90 01 00000000:00000000 00:00000000 00000000     0        0 4712 1 0 100 0 0 10 0
            """;

    @TempDir
    Path proc;

    @BeforeEach
    void a_process_4242_with_a_listening_and_a_connected_socket() throws IOException {
        Files.createDirectories(proc.resolve("net"));
        Files.writeString(proc.resolve("net/tcp"), TABLE);
        Files.createDirectories(proc.resolve("4242/fd"));
        Files.createSymbolicLink(proc.resolve("4242/fd/7"), Path.of("socket:[4711]"));
        Files.createSymbolicLink(proc.resolve("4242/fd/8"), Path.of("socket:[4712]"));
        Files.writeString(proc.resolve("4242/cmdline"), "python3\0-m\0http.server\0");
    }

    @Test
    void the_process_that_listens_is_named_with_its_command() {
        assertThat(new PortHolder(proc).of(8080)).contains("4242 (python3 -m http.server)");
    }

    @Test
    void a_connection_from_a_port_does_not_hold_it() {
        assertThat(new PortHolder(proc).of(8081)).isEmpty();
    }

    @Test
    void a_holder_of_another_user_stays_unknown() throws IOException {
        Files.delete(proc.resolve("4242/fd/7"));

        assertThat(new PortHolder(proc).of(8080)).isEmpty();
    }
}
