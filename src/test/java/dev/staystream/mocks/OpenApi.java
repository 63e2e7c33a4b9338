package dev.staystream.mocks;

import static java.util.stream.Collectors.toSet;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A published OpenAPI 3.0 document, and what it objects to; what it does not name, nobody may send. */
record OpenApi(JsonNode document) {

    private static final int LARGEST_DOCUMENT = 10_000_000;

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(Dialects.getOpenApi30());

    static OpenApi read(Path file) {
        ObjectMapper mapper = file.toString().endsWith(".json") ? new JsonMapper() : yaml();
        try {
            JsonNode document = mapper.readTree(Files.readString(file));
            schemas(document).valueStream().forEach(schema -> merge(document, schema));
            schemas(document).valueStream().forEach(OpenApi::choose);
            return new OpenApi(closed(document));
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static ObjectMapper yaml() {
        return YAMLMapper.builder(YAMLFactory.builder()
                        .loadSettings(LoadSettings.builder()
                                .setCodePointLimit(LARGEST_DOCUMENT)
                                .build())
                        .build())
                .build();
    }

    private static JsonNode schemas(JsonNode document) {
        return document.at("/components/schemas");
    }

    /** Makes one object of a schema that is another one and more, so that it can be closed. */
    private static void merge(JsonNode document, JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("allOf")) {
            ObjectNode fields = object.putObject("properties");
            object.path("allOf").forEach(part -> fields.setAll((ObjectNode) referred(document, part)
                    .path("properties")));
            object.remove("allOf");
        }
    }

    private static JsonNode referred(JsonNode document, JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.path("$ref").asString().substring(1)) : schema;
    }

    /** Makes a choice of a schema that stands for the ones its discriminator leads to. */
    private static void choose(JsonNode schema) {
        JsonNode mapping = schema.path("discriminator").path("mapping");
        if (schema instanceof ObjectNode object && mapping.isObject()) {
            object.removeAll();
            ArrayNode kinds = object.putArray("anyOf");
            mapping.forEach(kind -> kinds.addObject().set("$ref", kind));
        }
    }

    /** The same with every object that names its fields closed to others. */
    private static JsonNode closed(JsonNode node) {
        node.forEach(OpenApi::closed);
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        return node;
    }

    /** What an operation objects to in a request. */
    List<String> objectionsToQuestion(String path, Exchange exchange) {
        JsonNode operation = operation(path, exchange.method());
        Stream<String> body = operation.has("requestBody")
                ? objections(schema(operation.path("requestBody")), exchange.question())
                : Stream.empty();
        return Stream.of(parameters(operation, exchange), headers(operation, exchange), body)
                .flatMap(objections -> objections)
                .toList();
    }

    /** What it objects to in an answer. */
    List<String> objectionsToAnswer(String path, Exchange exchange) {
        return objectionsToAnswer(path, exchange, exchange.answer());
    }

    /** What it objects to in a document that stands for an answer. */
    List<String> objectionsToAnswer(String path, Exchange exchange, JsonNode answer) {
        JsonNode responses = operation(path, exchange.method()).path("responses");
        return objections(schema(responses.path(Integer.toString(exchange.status()))), answer)
                .toList();
    }

    private JsonNode operation(String path, String method) {
        return Stream.concat(Stream.of(path), templates(path))
                .map(template -> document.path("paths").path(template).path(method.toLowerCase(Locale.ROOT)))
                .filter(JsonNode::isObject)
                .findFirst()
                .orElseThrow(() -> new AssertionError("the contract has no %s %s".formatted(method, path)));
    }

    private Stream<String> templates(String path) {
        return document.path("paths").propertyStream().map(Map.Entry::getKey).filter(template -> path.matches(
                template.replaceAll("\\{[^}]+}", "[^/]+")));
    }

    private static JsonNode schema(JsonNode owner) {
        return owner.path("content").path("application/json").path("schema");
    }

    private Stream<String> objections(JsonNode schema, JsonNode value) {
        if (schema.isMissingNode()) {
            return Stream.of("the contract has no schema for " + value);
        }
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.putArray("allOf").add(schema);
        root.set("components", document.path("components"));
        return SCHEMAS.getSchema(root).validate(value).stream().map(OpenApi::words);
    }

    /** Where, with all elements of a list being alike, and what. */
    private static String words(Error error) {
        String where = error.getInstanceLocation().toString().replaceAll("/\\d+(?=/|$)", "/*");
        return "%s %s %s".formatted(where, error.getKeyword(), Objects.toString(error.getProperty(), ""));
    }

    private Stream<String> parameters(JsonNode operation, Exchange exchange) {
        List<JsonNode> declared = declared(operation, "query").toList();
        Set<String> names =
                declared.stream().map(each -> each.path("name").asString()).collect(toSet());
        Stream<String> unknown = exchange.query().keySet().stream()
                .filter(name -> !names.contains(name))
                .map(name -> name + " is no parameter");
        Stream<String> missing = declared.stream()
                .filter(each -> each.path("required").asBoolean(false))
                .map(each -> each.path("name").asString())
                .filter(name -> !exchange.query().containsKey(name))
                .map(name -> name + " is required");
        Stream<String> wrong = declared.stream().flatMap(each -> wrong(
                each, exchange.query().getOrDefault(each.path("name").asString(), List.of())));
        return Stream.of(unknown, missing, wrong).flatMap(objections -> objections);
    }

    private Stream<String> headers(JsonNode operation, Exchange exchange) {
        Stream<String> wrong = declared(operation, "header")
                .filter(each -> exchange.headers()
                        .containsKey(each.path("name").asString()))
                .flatMap(each -> wrong(
                        each,
                        List.of(exchange.headers()
                                .getOrDefault(each.path("name").asString(), ""))));
        Stream<String> missing = document.at("/components/securitySchemes")
                .valueStream()
                .filter(scheme -> scheme.path("in").asString("").equals("header"))
                .map(scheme -> scheme.path("name").asString())
                .filter(name -> !exchange.headers().containsKey(name))
                .map(name -> name + " is required");
        return Stream.concat(wrong, missing);
    }

    private static Stream<JsonNode> declared(JsonNode operation, String where) {
        return operation.path("parameters").valueStream().filter(parameter -> parameter
                .path("in")
                .asString()
                .equals(where));
    }

    private Stream<String> wrong(JsonNode parameter, List<String> values) {
        JsonNode schema = parameter.path("schema");
        JsonNode each = schema.path("type").asString("").equals("array") ? schema.path("items") : schema;
        return values.stream()
                .flatMap(value -> objections(each, typed(each, value)))
                .map(objection -> parameter.path("name").asString() + objection);
    }

    private static JsonNode typed(JsonNode schema, String value) {
        return switch (schema.path("type").asString("string")) {
            case "number", "integer", "boolean" -> new JsonMapper().readTree(value);
            default -> JsonNodeFactory.instance.stringNode(value);
        };
    }
}
