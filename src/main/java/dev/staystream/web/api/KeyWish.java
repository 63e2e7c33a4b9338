package dev.staystream.web.api;

import dev.staystream.partner.Partners.Wish;
import dev.staystream.partner.Plan;
import dev.staystream.partner.Scope;
import dev.staystream.web.BadParameter;
import dev.staystream.web.Form;
import dev.staystream.web.Parameters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a key is to be, as a JSON object says it, or everything that is wrong with that object. */
record KeyWish(Optional<Wish> wish, List<BadParameter> problems) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static final Set<String> FIELDS =
            Set.of("name", "scopes", "requestsPerMinute", "searchesPerDay", "origins");

    private static final Form<String> NAME =
            Form.of("1 to 100 characters", String::strip).where(name -> name.length() <= 100);

    private static final Form<Scope> SCOPE = Form.oneOf(List.of(Scope.values()), Scope::word);

    private static final Form<Integer> LIMIT = Form.wholeNumber(1, 1_000_000_000);

    private static final Form<String> ORIGIN = Form.of("an origin such as https://partner.example", text -> text)
            .where(text -> text.matches("https?://[a-z0-9.-]{1,100}(:[0-9]{1,5})?"));

    static KeyWish read(byte[] body) {
        try {
            JsonNode json = MAPPER.readTree(body);
            return json.isObject() ? read(values(json)) : noObject();
        } catch (JacksonException error) {
            return noObject();
        }
    }

    private static KeyWish noObject() {
        BadParameter body = new BadParameter("body", "body must be a JSON object with name and scopes");
        return new KeyWish(Optional.empty(), List.of(body));
    }

    private static MultiValueMap<String, String> values(JsonNode json) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        for (Map.Entry<String, JsonNode> field : json.properties()) {
            if (field.getValue().isArray()) {
                field.getValue().forEach(element -> values.add(field.getKey(), text(element)));
            } else {
                values.add(field.getKey(), text(field.getValue()));
            }
        }
        return values;
    }

    private static String text(JsonNode node) {
        if (node.isNull()) {
            return "";
        }
        return node.isValueNode() ? node.asString() : node.toString();
    }

    private static KeyWish read(MultiValueMap<String, String> values) {
        Parameters parameters = new Parameters(values);
        values.keySet().stream()
                .filter(name -> !FIELDS.contains(name))
                .forEach(name -> parameters.note(name, "there is no such field"));
        Optional<String> name = parameters.required("name", NAME);
        Set<Scope> scopes = new LinkedHashSet<>(parameters.each("scopes", SCOPE));
        if (!parameters.has("scopes")) {
            parameters.note("scopes", "scopes is required: " + SCOPE.expectation());
        }
        Plan plan = new Plan(limit(parameters, "requestsPerMinute"), limit(parameters, "searchesPerDay"));
        List<String> origins = parameters.each("origins", ORIGIN);
        return parameters.problems().isEmpty()
                ? new KeyWish(Optional.of(new Wish(name.orElseThrow(), scopes, plan, origins)), List.of())
                : new KeyWish(Optional.empty(), parameters.problems());
    }

    private static OptionalInt limit(Parameters parameters, String name) {
        return parameters.one(name, LIMIT).stream().mapToInt(Integer::intValue).findFirst();
    }

    /** The wish, where nothing is wrong with it. */
    Wish granted() {
        return wish.orElseThrow();
    }
}
