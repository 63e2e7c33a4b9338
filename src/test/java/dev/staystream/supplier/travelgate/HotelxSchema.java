package dev.staystream.supplier.travelgate;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.ScalarTypeDefinition;
import graphql.language.TypeName;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.ScalarWiringEnvironment;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema of Hotel-X, and what it objects to. */
public final class HotelxSchema {

    private static final JsonMapper JSON = new JsonMapper();

    private final GraphQL graphql;

    private HotelxSchema(GraphQLSchema schema) {
        this.graphql = GraphQL.newGraphQL(schema).build();
    }

    /** The schema, where it is at hand. */
    public static HotelxSchema published() {
        return new HotelxSchema(schema());
    }

    /** What it objects to in a query and its variables. */
    List<String> objections(String query, Map<String, Object> variables) {
        return objections(run(query, variables, Map.of()));
    }

    /** What it objects to in what was posted, or in an answer of other types, fields or selection than those. */
    public List<String> objections(JsonNode question, JsonNode answer) {
        ExecutionResult result = run(
                question.path("query").asString(), map(question.path("variables")), map(answer.path("data")));
        JsonNode allowed = JSON.valueToTree(result.<Object>getData());
        Stream<String> other = allowed.equals(HotelxSchema::compared, answer.path("data"))
                ? Stream.empty()
                : Stream.of("the answer is not what was selected");
        return Stream.concat(objections(result).stream(), other).toList();
    }

    /** Numbers are alike whatever their type. */
    private static int compared(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }

    private ExecutionResult run(String query, Map<String, Object> variables, Map<String, Object> data) {
        return graphql.execute(ExecutionInput.newExecutionInput(query)
                .variables(variables)
                .root(data)
                .build());
    }

    private static List<String> objections(ExecutionResult result) {
        return result.getErrors().stream().map(Object::toString).toList();
    }

    private static Map<String, Object> map(JsonNode object) {
        return JSON.convertValue(object, new TypeReference<Map<String, Object>>() {});
    }

    private static GraphQLSchema schema() {
        Document document = new Parser()
                .parseDocument(ParserEnvironment.newParserEnvironment()
                        .document(Contract.schema())
                        .parserOptions(ParserOptions.getDefaultSdlParserOptions())
                        .build());
        TypeDefinitionRegistry types = new SchemaParser().buildRegistry(document);
        named(document)
                .distinct()
                .filter(name -> types.getTypeOrNull(name) == null && !ScalarInfo.isGraphqlSpecifiedScalar(name))
                .forEach(name -> types.add(ScalarTypeDefinition.newScalarTypeDefinition()
                        .name(name)
                        .build()));
        return new SchemaGenerator()
                .makeExecutableSchema(
                        types,
                        RuntimeWiring.newRuntimeWiring()
                                .wiringFactory(new Nothing())
                                .build());
    }

    private static Stream<String> named(Node<?> node) {
        Stream<String> own = node instanceof TypeName type ? Stream.of(type.getName()) : Stream.empty();
        return Stream.concat(own, node.getChildren().stream().flatMap(child -> named((Node<?>) child)));
    }

    /** Resolves nothing, takes any scalar as it is, and so leaves only what the schema itself forbids. */
    private static final class Nothing extends MockedWiringFactory {

        @Override
        public boolean providesDataFetcher(FieldWiringEnvironment environment) {
            return false;
        }

        @Override
        public GraphQLScalarType getScalar(ScalarWiringEnvironment environment) {
            return GraphQLScalarType.newScalar()
                    .name(environment.getScalarTypeDefinition().getName())
                    .coercing(new AsItIs())
                    .build();
        }
    }

    /** What a scalar may look like the schema does not say. */
    private static final class AsItIs implements Coercing<Object, Object> {

        @Override
        public Object parseValue(Object value, GraphQLContext context, Locale locale) {
            return value;
        }

        @Override
        public Object serialize(Object value, GraphQLContext context, Locale locale) {
            return value;
        }
    }
}
