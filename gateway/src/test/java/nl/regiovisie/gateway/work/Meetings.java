package nl.regiovisie.gateway.work;

/** A meeting as meeting-service shows it. */
final class Meetings {

    static final String ID = "0190a5d0-0000-7000-8000-0000000000aa";

    private Meetings() {}

    static String json(String status, String startsAt) {
        return """
                {"id":"%s","title":"Wachten op hulp","kind":"REGIONAL","mode":"ONLINE","status":"%s","regionCodes":["JZ22"],
                "startsAt":"%s","endsAt":"2031-01-14T20:30:00Z","seats":40,"guidingQuestions":["Wat gaat goed?"],"outcomes":0,"example":false,"mine":true,"version":1}""".formatted(ID, status, startsAt);
    }
}
