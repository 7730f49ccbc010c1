package nl.regiovisie.recommendation.letter.address;

import java.util.List;
import nl.regiovisie.recommendation.assessment.MunicipalityName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param salutation null for the usual one */
@Schema(name = "CouncilAddress", description = "Waar een gemeenteraad post krijgt, en hoe een brief begint")
record AddressView(MunicipalityName municipality, List<String> lines, String salutation, int version) {}
