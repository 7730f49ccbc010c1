package nl.regiovisie.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidTest {

    @TempDir
    Path folder;

    @Test
    void a_process_is_found_again_from_its_file() throws IOException {
        Path file = folder.resolve("pids/ours");
        Pid.of(ProcessHandle.current(), Part.Ending.TERM).write(file);

        assertThat(Pid.read(file).flatMap(Pid::process)).contains(ProcessHandle.current());
    }

    @Test
    void a_number_that_was_given_to_another_process_is_not_ours() {
        Pid ours = Pid.of(ProcessHandle.current(), Part.Ending.TERM);
        Pid earlier = new Pid(ours.number(), ours.startedAt().minusSeconds(60), Part.Ending.TERM);

        assertThat(earlier.process()).isEmpty();
    }

    @Test
    void a_file_that_was_cut_off_names_no_process() throws IOException {
        Path file = Files.writeString(folder.resolve("cut"), "123");

        assertThat(Pid.read(file)).isEmpty();
    }

    @Test
    void a_process_that_ignores_the_request_to_end_is_killed() throws IOException {
        Process deaf = new ProcessBuilder("sh", "-c", "trap '' TERM; while :; do read -r line; done").start();

        Pid.of(deaf.toHandle(), Part.Ending.TERM).end(Duration.ofMillis(100));

        assertThat(deaf.isAlive()).isFalse();
    }
}
