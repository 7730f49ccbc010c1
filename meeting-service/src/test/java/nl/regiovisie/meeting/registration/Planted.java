package nl.regiovisie.meeting.registration;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody whose name and address are like nobody else's, so that they can be looked for. */
record Planted(String name, String email) {

    static Planted person() {
        String unique = UUID.randomUUID().toString();
        return new Planted("Naam " + unique, "adres-" + unique + "@voorbeeld.example");
    }

    void registers(String meeting) {
        Map<String, Object> request = People.request(email);
        request.put("name", name);
        request.put("organisation", "Raad van " + name);
        request.put("otherNeeds", "Iets voor " + name);
        People.register(meeting, UUID.randomUUID(), request).then().statusCode(202);
    }

    List<String> traces() {
        return List.of(name, email);
    }
}
