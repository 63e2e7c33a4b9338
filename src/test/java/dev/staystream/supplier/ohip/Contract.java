package dev.staystream.supplier.ohip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparingInt;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.staystream.supplier.contract.Captures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One of the published contracts (Swagger 2.0), which stand beside the project and are no part of it. */
public final class Contract {

    private static final Path FOLDER =
            Path.of(System.getProperty("shared", "../shared"), "contracts", "oracle-ohip-distribution");

    private static final JsonMapper MAPPER = new JsonMapper();

    private final JsonNode document;

    private Contract(JsonNode document) {
        this.document = document;
    }

    /** Of the token. */
    public static Contract authentication() {
        return new Contract(read("distributionauthentication.json"));
    }

    /** Of the hotels. */
    public static Contract content() {
        return new Contract(read("distributioncontent.json"));
    }

    /** Of the offers. */
    public static Contract shop() {
        return new Contract(read("distributionshop.json"));
    }

    static JsonNode sample(String name) {
        return Captures.of("ohip").named(name + "__DERIVED_from_spec_examples.json").json();
    }

    private static JsonNode read(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), () -> "the contract is not at " + FOLDER);
        try {
            return MAPPER.readTree(Files.readString(file));
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /** Whatever in an answer is not as the contract defines it. */
    public List<Error> complaints(String definition, String answer) {
        ObjectNode schema = MAPPER.createObjectNode();
        schema.set("definitions", document.path("definitions"));
        schema.putArray("allOf").addObject().put("$ref", "#/definitions/" + definition);
        return validate(schema, MAPPER.readTree(answer));
    }

    /**
     * Whatever in a question is not as the contract defines it: an address it does not know, parameters it does not know or
     * requires, values it does not allow. Only headers of the contract may be among those given.
     */
    public List<Error> complaints(String pathAndQuery, Map<String, String> headers) {
        URI address = URI.create(pathAndQuery);
        Map<String, String> values = new HashMap<>(headers);
        Arrays.stream(address.getRawQuery() == null ? new String[0] : address.getRawQuery().split("&"))
                .map(parameter -> parameter.split("=", 2))
                .forEach(parameter -> values.put(parameter[0], URLDecoder.decode(parameter[1], UTF_8)));
        Entry<String, JsonNode> operation = operation(address.getRawPath());
        values.putAll(inPath(operation.getKey(), address.getRawPath()));
        ObjectNode schema = schema(operation.getValue());
        ObjectNode asked = MAPPER.createObjectNode();
        values.forEach((name, value) -> asked.set(name, typed(schema.path("properties").path(name), value)));
        return validate(schema, asked);
    }

    private Entry<String, JsonNode> operation(String path) {
        return document.path("paths").properties().stream()
                .filter(known -> path.matches(pattern(known.getKey())))
                .min(comparingInt(known -> known.getKey().length()))
                .orElseThrow(() -> new AssertionError("the contract knows no " + path));
    }

    private String pattern(String template) {
        return document.path("basePath").asString() + template.replaceAll("\\{\\w+}", "([^/]+)");
    }

    private Map<String, String> inPath(String template, String path) {
        Matcher names = Pattern.compile("\\{(\\w+)}").matcher(template);
        Matcher values = Pattern.compile(pattern(template)).matcher(path);
        Map<String, String> found = new HashMap<>();
        if (names.find() && values.matches()) {
            found.put(names.group(1), URLDecoder.decode(values.group(1), UTF_8));
        }
        return found;
    }

    /** The parameters of an operation as the properties of one object. */
    private ObjectNode schema(JsonNode operation) {
        ObjectNode schema = MAPPER.createObjectNode().put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (JsonNode parameter : operation.iterator().next().path("parameters")) {
            JsonNode defined = parameter.has("$ref")
                    ? document.at(parameter.path("$ref").asString().substring(1))
                    : parameter;
            String name = defined.path("name").asString();
            if (defined.path("required").asBoolean(false)) {
                required.add(name);
            }
            ObjectNode property = (ObjectNode) defined.deepCopy();
            property.remove("required");
            properties.set(name, property);
        }
        return schema;
    }

    private static JsonNode typed(JsonNode schema, String value) {
        return switch (schema.path("type").asString("string")) {
            case "array" -> {
                ArrayNode list = MAPPER.createArrayNode();
                Arrays.stream(value.split(","))
                        .map(element -> typed(schema.path("items"), element))
                        .forEach(list::add);
                yield list;
            }
            case "integer", "number", "boolean" -> MAPPER.readTree(value);
            default -> MAPPER.getNodeFactory().stringNode(value);
        };
    }

    private static List<Error> validate(ObjectNode schema, JsonNode value) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(schema)
                .validate(value);
    }
}
