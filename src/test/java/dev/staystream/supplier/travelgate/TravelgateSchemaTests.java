package dev.staystream.supplier.travelgate;

import static dev.staystream.supplier.travelgate.Asked.account;
import static dev.staystream.supplier.travelgate.Asked.request;
import static dev.staystream.supplier.travelgate.Asked.rooms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.staystream.stay.RateKey;
import graphql.ExecutionInput;
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
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The queries and their variables are valid by the published schema, which tells of no content. */
final class TravelgateSchemaTests {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    @Test
    void theSchemaAllowsTheSearch() {
        assertThat(complaintsOf(TravelgateRequest.search(
                        request(List.of("1"), rooms(1, 2), rooms(1, 1, 8)), List.of("1"), account("key", TIMEOUT))))
                .isEmpty();
    }

    @Test
    void theSchemaAllowsTheQuote() {
        assertThat(complaintsOf(TravelgateRequest.quote(new RateKey("33"), account("key", TIMEOUT))))
                .isEmpty();
    }

    @Test
    void theSchemaWouldSayWhatItDoesNotKnow() {
        Map<String, Object> variables =
                Map.of("criteria", Map.of("optionRefId", "33", "rateKey", "33"), "settings", Map.of());

        assertThat(complaintsOf(new TravelgateRequest(TravelgateQuery.QUOTE.text(), variables)))
                .singleElement()
                .asString()
                .contains("rateKey");
    }

    @Test
    void theQueryForContentIsWellFormed() {
        assertThat(new Parser().parseDocument(TravelgateQuery.HOTELS.text()).getDefinitions())
                .hasSize(1);
    }

    private static List<String> complaintsOf(TravelgateRequest asked) {
        ExecutionInput input = ExecutionInput.newExecutionInput(asked.query())
                .variables(asked.variables())
                .build();
        return GraphQL.newGraphQL(schema()).build().execute(input).getErrors().stream()
                .map(Object::toString)
                .toList();
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
    }
}
