import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Follows one search to its end, whatever happens to the connection, and prints what it found: java Follow.java ADDRESS */
public class Follow {

    static final Map<String, String> OFFERS = new HashMap<>(); // by hotel and supplier, all offers of that supplier for it

    public static void main(String[] arguments) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        String search = "";
        String seen = "";
        for (String last = ""; !last.equals("done"); Thread.sleep(last.equals("done") ? 0 : 1000)) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(arguments[0] + seen)).header("Accept", "application/x-ndjson").build();
            try (var lines = new BufferedReader(new InputStreamReader(client.send(request, BodyHandlers.ofInputStream()).body(), UTF_8))) {
                for (String event = lines.readLine(); event != null; event = lines.readLine()) {
                    if (!event.isBlank()) { // a blank line is a heartbeat
                        last = text(event, "type");
                        search = last.equals("search") ? text(event, "search") : search;
                        seen = "&after=" + search + "." + event.replaceFirst(".*?\"seq\":(\\d+).*", "$1");
                        fold(last, event);
                    }
                }
            } catch (IOException broken) {
                System.err.println("again: " + broken.getMessage());
            }
        }
        OFFERS.values().removeIf(offers -> offers.contains("\"offers\":[]"));
        System.out.printf("{\"hotels\": %d, \"offers\": %d}%n",
                OFFERS.keySet().stream().map(key -> key.split(" ")[0]).distinct().count(),
                OFFERS.values().stream().mapToLong(offers -> Pattern.compile("\"rooms\":\\d").matcher(offers).results().count()).sum());
    }

    static void fold(String type, String event) {
        switch (type) {
            case "search" -> OFFERS.clear(); // a log begins, perhaps another than before
            case "hotel" -> OFFERS.keySet().removeIf(key -> event.matches(".*\"replaces\":\\[[^]]*\"" + key.split(" ")[0] + "\".*"));
            case "offers" -> OFFERS.put(text(event, "hotel") + " " + text(event, "supplier"), event); // the last word wins
            default -> { }
        }
    }

    static String text(String event, String field) {
        return event.replaceFirst(".*?\"" + field + "\":\"([^\"]*)\".*", "$1"); // use a JSON library for more than these
    }
}
