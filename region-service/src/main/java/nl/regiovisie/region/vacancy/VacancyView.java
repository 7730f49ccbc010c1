package nl.regiovisie.region.vacancy;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A vacancy as the API shows it.
 *
 * @param until last day on which it is shown
 * @param state others than those who keep the body see only what is OPEN
 */
@Schema(name = "Vacancy", description = "Een oproep van een raad voor nieuwe mensen")
record VacancyView(UUID id, UUID bodyId, String title, String text, LocalDate until, VacancyState state, int version) {}
