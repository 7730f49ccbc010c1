package nl.regiovisie.gateway.work.classification;

import jakarta.ws.rs.FormParam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.gateway.work.classification.Classifications.Upload;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.form.Refusal;
import nl.regiovisie.platform.problem.FieldError;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A day and files as a browser sends them. Reading the files blocks. */
public class UploadForm {

    @FormParam("id")
    UUID id;

    @FormParam("validFrom")
    String validFrom;

    @FormParam("municipalities")
    FileUpload municipalities;

    @FormParam("regions")
    FileUpload regions;

    UUID id() {
        return id;
    }

    String day() {
        return validFrom == null ? "" : validFrom.strip();
    }

    Faults faults() {
        List<FieldError> wrong = new ArrayList<>();
        if (Form.day(day()).isEmpty()) {
            wrong.add(Refusal.NO_DAY.at("validFrom"));
        }
        if (!chosen(municipalities)) {
            wrong.add(Refusal.NO_FILE.at("municipalities"));
        }
        return Faults.in(wrong);
    }

    Upload upload() {
        LocalDate day = Form.day(day()).orElseThrow();
        return new Upload(day, bytes(municipalities), chosen(regions) ? bytes(regions) : null, Map.of());
    }

    /** A browser sends an empty file without a name where none was chosen. */
    private static boolean chosen(FileUpload file) {
        return file != null && file.size() > 0;
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
