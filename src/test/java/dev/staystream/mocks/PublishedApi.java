package dev.staystream.mocks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published contract of the API, to hold answers against. */
public record PublishedApi(JsonNode document) {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** Reads it as it is served. */
    public static PublishedApi read(byte[] yaml) {
        Map<String, Object> document = new Yaml().load(new String(yaml, UTF_8));
        return new PublishedApi(MAPPER.valueToTree(document));
    }

    /** Every operation, as in {@code GET /api/v1/search}. */
    Set<String> operations() {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(Map.Entry::getKey)
                        .filter(METHODS::contains)
                        .map(method -> "%s %s".formatted(method.toUpperCase(Locale.ROOT), path.getKey())))
                .collect(Collectors.toSet());
    }

    /** The names of the parameters of an operation that stand in the query. */
    Set<String> queryParameters(String path, String method) {
        return document.path("paths").path(path).path(method).path("parameters").valueStream()
                .map(this::resolved)
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .map(parameter -> parameter.path("name").asString())
                .collect(Collectors.toSet());
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asString().substring(1)) : node;
    }

    /** Whatever in a value is not as the schema of this name says. */
    public List<Error> complaints(String schema, JsonNode value) {
        ObjectNode named = MAPPER.createObjectNode();
        named.set("components", document.path("components"));
        named.put("$ref", "#/components/schemas/" + schema);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(named)
                .validate(value);
    }

    /** Whatever in the elements of a list is not as the schema of this name says. */
    List<Error> complaintsOfEach(String schema, JsonNode values) {
        return values.valueStream()
                .flatMap(value -> complaints(schema, value).stream())
                .toList();
    }
}
