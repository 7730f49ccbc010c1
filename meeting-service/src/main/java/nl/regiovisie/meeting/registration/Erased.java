package nl.regiovisie.meeting.registration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ErasedRegistrations", description = "Hoeveel aanmeldingen zijn gewist")
record Erased(int erased) {}
